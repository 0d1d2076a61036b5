import { fieldAt, rootField, type Field } from '../../schema/field.ts';
import { slugOf, isSlug } from '../../schema/slug.ts';
import type { PlainData } from '../../syntax/write/value.ts';
import { folded } from '../../text/folded.ts';
import type { LocalizedText } from '../../text/language.ts';
import { cleanLine, cleanParagraphs } from './clean-text.ts';
import type { LooseFields, RoleData } from './importer.ts';
import { twice, type Losses } from './losses.ts';

/**
 * A role as the schema wants it: its fields in their order, texts without signs that nobody sees, an id for each item,
 * nothing that is empty or stands twice. What does not fit is told.
 *
 * @param fallback the language of a role whose own is none.
 */
export function fitted(role: LooseFields, losses: Losses, fallback?: string): RoleData {
  const fitting = new Fitting(losses);
  const { id, title: given } = role;
  const title = typeof given === 'string' ? fitting.title(given, typeof id === 'string' ? id : undefined) : undefined;
  const lang = fitting.value(role['lang'], fieldAt(rootField('role'), ['lang']), ['lang']) ?? fallback;
  const data = fitting.value({ ...role, title, lang }, rootField('role'), []);
  return isMap(data) ? data : {};
}

type Way = readonly string[];

class Fitting {
  readonly #losses: Losses;
  /** The ids of this file, by kind. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #forms = new Map<string, RegExp>();

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  /** A title has to stand, so one that is too long is cut, and one of which nothing can be seen is the id. */
  title(text: string, id: string | undefined): string | undefined {
    const { maxLength = Infinity } = fieldAt(rootField('role'), ['title']) ?? {};
    const { text: clean, cut } = cleanLine(text);
    if (clean === '') {
      for (const sign of cut) this.#losses.add('title', sign, hiddenSign);
      return id;
    }
    if (lengthOf(clean) <= maxLength) return text;
    this.#losses.add('title', clean, tooLong(maxLength));
    const short = clean.slice(0, maxLength);
    return short.slice(0, Math.max(short.lastIndexOf(' '), 0) || maxLength).trim();
  }

  value(value: unknown, field: Field | undefined, way: Way): PlainData | undefined {
    if (value === undefined || value === null) return undefined;
    if (!field) return this.#lose(way, value, unknownPlace);
    switch (field.type) {
      case 'list':
        return Array.isArray(value) ? this.#list(value, field, way) : this.#lose(way, value, wrongForm);
      case 'group':
        return isObject(value) ? this.#group(value, field, way) : this.#lose(way, value, wrongForm);
      case 'text':
        return this.#text(value, field, way);
      case 'number':
      case 'whole number':
        return this.#number(value, field, way);
      case 'yes or no':
        return typeof value === 'boolean' ? value : this.#lose(way, value, wrongForm);
      case 'anything':
        return typeof value === 'string' ? value : undefined;
    }
  }

  #list(values: readonly unknown[], field: Field, way: Way): PlainData | undefined {
    const items: PlainData[] = [];
    const known = new Map<string, string>();
    for (const value of values) {
      if (field.maxItems !== undefined && items.length >= field.maxItems) {
        this.#lose(way, value, tooMany(field.maxItems));
        continue;
      }
      const item = this.value(value, field.items, way);
      if (item === undefined) continue;
      const words = JSON.stringify(isMap(item) ? { ...item, id: '' } : item);
      const same = known.get(folded(words));
      if (same === undefined) items.push(item);
      // What stands there in the very same words is not lost.
      else if (same !== words) this.#losses.add(way.join('.'), labelOf(item), twice);
      known.set(folded(words), same ?? words);
    }
    if (items.length === 0) return undefined;
    const kind = field.items?.fields.get('id')?.names;
    return kind === undefined ? items : items.map((item) => (isMap(item) ? this.#withId(item, kind) : item));
  }

  #group(value: Readonly<Record<string, unknown>>, field: Field, way: Way): PlainData | undefined {
    const group: Record<string, PlainData> = {};
    for (const [name, inner] of field.fields) {
      const fit = this.value(value[name], inner, [...way, name]);
      if (fit !== undefined) group[name] = fit;
    }
    for (const [name, strange] of Object.entries(value)) {
      if (!field.fields.has(name) && hasWords(strange)) this.#lose([...way, name], strange, unknownPlace);
    }
    const lacking = field.required.find((name) => !Object.hasOwn(group, name) && !isOurs(name, field, way));
    if (lacking === undefined) return Object.keys(group).length === 0 ? undefined : group;
    if (Object.keys(group).length > 0) this.#losses.add(way.join('.'), wordsOf(group), lacks(lacking));
    return undefined;
  }

  #text(value: unknown, field: Field, way: Way): PlainData | undefined {
    if (typeof value !== 'string') return this.#lose(way, value, wrongForm);
    const { text, cut } = field.prose ? cleanParagraphs(value) : cleanLine(value);
    for (const sign of cut) this.#losses.add(way.join('.'), sign, hiddenSign);
    if (text === '') return undefined;
    if (lengthOf(text) > (field.maxLength ?? Infinity)) return this.#lose(way, text, tooLong(field.maxLength ?? 0));
    const isChoice = field.values.length === 0 || field.values.some((choice) => choice.value === text);
    const isInForm = field.pattern === undefined || this.#form(field.pattern).test(text);
    const isDay = !field.isDate || !Number.isNaN(Date.parse(text));
    return isChoice && isInForm && isDay ? text : this.#lose(way, text, wrongForm);
  }

  #number(value: unknown, field: Field, way: Way): PlainData | undefined {
    const isRight =
      typeof value === 'number' &&
      (field.type === 'number' || Number.isInteger(value)) &&
      value >= (field.minimum ?? -Infinity) &&
      value <= (field.maximum ?? Infinity);
    return isRight ? value : this.#lose(way, value, wrongForm);
  }

  #withId(item: RoleData, kind: string): RoleData {
    const { id, ...rest } = item;
    const taken = this.#ids.get(kind) ?? new Set();
    this.#ids.set(kind, taken);
    const slug = typeof id === 'string' && isSlug(id) ? id : slugOf(labelOf(item)) || kind;
    let free = slug;
    for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
    taken.add(free);
    return { id: free, ...rest };
  }

  #form(pattern: string): RegExp {
    const form = this.#forms.get(pattern) ?? new RegExp(pattern, 'u');
    this.#forms.set(pattern, form);
    return form;
  }

  #lose(way: Way, value: unknown, reason: LocalizedText): undefined {
    this.#losses.add(way.join('.'), wordsOf(value), reason);
    return undefined;
  }
}

/** Ids of items are made when the list is complete. */
function isOurs(name: string, field: Field, way: Way): boolean {
  return name === 'id' && way.length > 0 && field.fields.get('id')?.names !== undefined;
}

/** As the schema counts: a sign outside of the basic plane is one. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** What people call an item. */
function labelOf(item: PlainData): string {
  if (!isMap(item)) return typeof item === 'string' ? item : JSON.stringify(item);
  const { label, title, statement, text } = item;
  return [label, title, statement, text].find((words) => typeof words === 'string') ?? '';
}

function hasWords(value: unknown): boolean {
  return isObject(value) ? Object.values(value).some(hasWords) : value !== undefined && value !== null && value !== '';
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isObject(value) ? Object.values(value).map(wordsOf).join(', ') : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMap(value: PlainData | undefined): value is RoleData {
  return typeof value === 'object' && !Array.isArray(value);
}

const unknownPlace: LocalizedText = {
  en: 'no field of a role holds this',
  fr: 'aucun champ d’une fiche ne contient cela',
};

const wrongForm: LocalizedText = {
  en: 'not in the form that this field has',
  fr: 'pas dans la forme que prend ce champ',
};

const hiddenSign: LocalizedText = {
  en: 'a sign that nobody sees, which was cut out or mended',
  fr: 'signe invisible, retiré ou corrigé',
};

function tooLong(most: number): LocalizedText {
  return {
    en: `too long for this field: ${most} characters at most`,
    fr: `trop long pour ce champ : ${most} caractères au plus`,
  };
}

function tooMany(most: number): LocalizedText {
  return {
    en: `more than the ${most} entries of this list`,
    fr: `au-delà des ${most} entrées de cette liste`,
  };
}

function lacks(name: string): LocalizedText {
  return { en: `cannot stand without '${name}'`, fr: `ne peut figurer sans « ${name} »` };
}
