/** Values and items of a role as parts of a sentence. */
import { codeName } from '../schema/code-names.ts';
import { labelsOf } from '../schema/labels.ts';
import type { Field } from '../schema/field.ts';
import { formatDate, formatMoney, formatNumber } from '../text/figures.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { isGroup, isList, type Group } from './change.ts';
import { nameOf } from './item-keys.ts';

/** How to call what an id stands for; nothing where nobody knows it. */
export type NameOfId = (kind: string, id: string) => string | undefined;

/** A value as a reader meets it, on one line and not too long. */
export function valueWords(value: unknown, field: Field, nameOfId: NameOfId): LocalizedText {
  if (typeof value === 'boolean') return value ? { en: 'yes', fr: 'oui' } : { en: 'no', fr: 'non' };
  if (typeof value === 'number' && field.values.length === 0) {
    return { en: formatNumber(value, 'en'), fr: formatNumber(value, 'fr') };
  }
  if (typeof value === 'string' || typeof value === 'number') return wordOf(value, field, nameOfId);
  if (isGroup(value)) return groupWords(value, field, nameOfId);
  // Of a list whose order changed, what comes first is told.
  if (isList(value) && value.length > 0) return valueWords(value[0], field.items ?? field, nameOfId);
  return sameInAll(shown(JSON.stringify(value) ?? ''));
}

function wordOf(value: string | number, field: Field, nameOfId: NameOfId): LocalizedText {
  const label = labelsOf(field.values)?.[value];
  if (label) return label;
  const step = field.values.find((one) => one.value === value)?.description;
  if (typeof value === 'number')
    return step ? { en: `${value}: ${bare(step.en)}`, fr: `${value} : ${bare(step.fr)}` } : sameInAll(`${value}`);
  if (field.choices === 'country' || field.choices === 'language' || field.choices === 'currency') {
    const called = codeName(field.choices, value);
    if (called) return called;
  }
  if (field.choices === 'day') return { en: formatDate(value, 'en'), fr: formatDate(value, 'fr') };
  const name = field.refersTo === undefined ? undefined : nameOfId(field.refersTo, value);
  return sameInAll(shown(name ?? value));
}

/** A sentence of the schema within one of ours. */
function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** An item by its name; a group that reads as one value with what is in it. */
export function groupWords(value: Group, field: Field, nameOfId: NameOfId): LocalizedText {
  const called = nameOf(value);
  if (called !== undefined) return sameInAll(shown(called));
  const named = [...field.fields].find(
    ([name, { refersTo }]) => refersTo !== undefined && name !== 'id' && value[name] !== undefined,
  );
  if (named) return valueWords(value[named[0]], named[1], nameOfId);
  const pay = isMoney(value, field) ? payRange(value, field) : undefined;
  if (pay) return pay;
  const parts = [...field.fields].flatMap(([name, inner]) =>
    value[name] === undefined ? [] : [valueWords(value[name], inner, nameOfId)],
  );
  return { en: shown(parts.map(({ en }) => en).join(', ')), fr: shown(parts.map(({ fr }) => fr).join(', ')) };
}

/** An amount with its currency and what it is paid for, of the `compensation` that it stands in. */
export function payWords(amount: unknown, pay: Group, unit: Field | undefined): LocalizedText | undefined {
  const { currency } = pay;
  if (typeof amount !== 'number' || typeof currency !== 'string') return undefined;
  const per = unit && wordOf(String(pay['unit']), unit, () => undefined);
  const after = (word: string | undefined): string => (word === undefined ? '' : ` ${word}`);
  return {
    en: `${formatMoney(amount, currency, 'en')}${after(per?.en)}`,
    fr: `${formatMoney(amount, currency, 'fr')}${after(per?.fr)}`,
  };
}

function isMoney(value: Group, { fields }: Field): boolean {
  return fields.has('currency') && fields.has('min') && (value['min'] !== undefined || value['max'] !== undefined);
}

/** From the lowest to the highest amount, or the one that is told. */
function payRange(pay: Group, { fields }: Field): LocalizedText | undefined {
  const [lowest, highest] = [pay['min'] ?? pay['max'], pay['max'] ?? pay['min']];
  const end = payWords(highest, pay, fields.get('unit'));
  const start = payWords(lowest, pay, undefined);
  if (!start || !end || lowest === highest) return end;
  return { en: `${start.en} to ${end.en}`, fr: `de ${start.fr} à ${end.fr}` };
}

/** What kinds of items are called, with the article that French asks for. */
const nouns: Readonly<Record<string, LocalizedText>> = {
  'alternative-title': { en: 'the other title', fr: 'l’autre appellation' },
  accountability: { en: 'the accountability', fr: 'la responsabilité' },
  objective: { en: 'the objective', fr: 'l’objectif' },
  function: { en: 'the function', fr: 'la fonction' },
  task: { en: 'the task', fr: 'la tâche' },
  'scope-note': { en: 'the scope note', fr: 'la note de périmètre' },
  domain: { en: 'the field', fr: 'le domaine' },
  pathway: { en: 'the study path', fr: 'la filière' },
  route: { en: 'the way into the role', fr: 'la voie d’accès' },
  certification: { en: 'the certificate', fr: 'la certification' },
  skill: { en: 'the skill', fr: 'la compétence' },
  tool: { en: 'the tool', fr: 'l’outil' },
  employer: { en: 'the kind of employer', fr: 'le type d’employeur' },
  sector: { en: 'the sector', fr: 'le secteur' },
  level: { en: 'the grade', fr: 'l’échelon' },
  link: { en: 'the link with', fr: 'le lien avec' },
  type: { en: 'the employment status', fr: 'le statut' },
  code: { en: 'the language', fr: 'la langue' },
  scheme: { en: 'the code', fr: 'le code' },
};

/** "the skill 'SQL'"; the schema's own word for it where there is none of ours. */
export function itemWords(item: unknown, field: Field, nameOfId: NameOfId): LocalizedText {
  const id = field.fields.get('id');
  const kind = id?.names ?? id?.refersTo;
  const noun = nouns[kind ?? relationOf(field)] ?? field.title;
  const name = isGroup(item) ? itemName(item, field, kind, nameOfId) : sameInAll('');
  return { en: `${noun.en} '${name.en}'`, fr: `${noun.fr} « ${name.fr} »` };
}

/** Of an item without a name, what tells it from others. */
function identifying(item: Group): Group {
  const names = ['scheme', 'type', 'code'].filter((name) => item[name] !== undefined);
  return nameOf(item) !== undefined || names.length === 0
    ? item
    : Object.fromEntries(names.map((name) => [name, item[name]]));
}

/** What an item without an id is there for. */
function relationOf({ fields }: Field): string {
  const [name, reference] = [...fields].find(([, { refersTo }]) => refersTo !== undefined) ?? [];
  if (name !== undefined) return reference?.refersTo === 'role' ? 'link' : name;
  return ['scheme', 'type', 'code'].find((one) => fields.has(one)) ?? '';
}

/** In a translation, an item may be called nothing; then it is what its source is called. */
function itemName(item: Group, field: Field, kind: string | undefined, nameOfId: NameOfId): LocalizedText {
  const { id } = item;
  if (nameOf(item) !== undefined || kind === undefined || typeof id !== 'string')
    return groupWords(identifying(item), field, nameOfId);
  return sameInAll(shown(nameOfId(kind, id) ?? id));
}
