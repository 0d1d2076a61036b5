import type { PageColors } from '../../../schemas/types.ts';
import type { RoleDocument } from '../model/document.ts';
import { enoughContrast, faintColors } from '../model/palette.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import { allRules } from './all.ts';

/** What settings say that fits the schema and yet does nothing, or harm. */
export function configFindings(document: RoleDocument): readonly Diagnostic[] {
  return [...unknownRules(document), ...unknownFields(document), ...lowContrast(document)];
}

/** The settings that name a rule which does not exist: they would silently do nothing. */
function unknownRules(document: RoleDocument): Diagnostic[] {
  const rules = nodeAt(document.tree.root, ['rules']);
  if (rules?.kind !== 'map') return [];
  const known = allRules.map(({ id }) => id);
  return rules.entries
    .filter(({ name }) => !known.includes(name) && !name.startsWith('x-'))
    .map(({ name, key }) => {
      const no = { en: `no rule is called '${shown(name)}'`, fr: `aucune règle ne s’appelle « ${shown(name)} »` };
      return unknown(document, key.range, no, nearest(name, known));
    });
}

/** What is named as internal and does not exist stays on the pages, under its right name. */
function unknownFields(document: RoleDocument): Diagnostic[] {
  return ['internal', 'publish'].flatMap((list) => {
    const names = nodeAt(document.tree.root, ['page', list]);
    if (names?.kind !== 'list') return [];
    return names.items.flatMap((item) => {
      if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.length > 200) return [];
      const { value, range } = item;
      const steps = value.split('.');
      const wrong = steps.findIndex((_, at) => !isField(steps.slice(0, at + 1)));
      if (wrong === -1) return [];
      const siblings = [...(fieldNamed(steps.slice(0, wrong))?.fields.keys() ?? [])];
      const meant = nearest(steps[wrong] ?? '', siblings);
      const name = meant && [...steps.slice(0, wrong), meant, ...steps.slice(wrong + 1)].join('.');
      const no = {
        en: `a role has no field '${shown(value)}'`,
        fr: `une fiche n’a pas de champ « ${shown(value)} »`,
      };
      return unknown(document, range, no, name);
    });
  });
}

function isField(steps: readonly string[]): boolean {
  return steps.at(-1)?.startsWith('x-') === true || fieldNamed(steps) !== undefined;
}

/** The field of a role with that name; a step into a list leads to its items. */
function fieldNamed(steps: readonly string[]) {
  let field = fieldAt(rootField('role'), []);
  for (const step of steps) {
    const next = field?.fields.get(step);
    field = next?.items ?? next;
  }
  return field;
}

function unknown(
  { uri, text }: RoleDocument,
  range: TextRange,
  no: LocalizedText,
  meant: string | undefined,
): Diagnostic {
  const { en, fr } = didYouMean(meant);
  const message = { en: `${no.en}${en}`, fr: `${no.fr}${fr}` };
  return { code: 'unknown-field', severity: 'error', message, range, fixes: changeTo(uri, text, range, meant) };
}

/** Colours in which, or on which, text would be hard to read; pages do without them. */
function lowContrast({ config, tree }: RoleDocument): Diagnostic[] {
  return faintColors(config?.page?.colors ?? {}).flatMap(({ name, color, other, contrast }) => {
    const node = nodeAt(tree.root, ['page', 'colors', name satisfies keyof PageColors]);
    if (!node) return [];
    // Rounded down, as 4.49 is not enough.
    const ratio = (Math.floor(contrast * 10) / 10).toFixed(1);
    const message = {
      en: `${color} beside ${other} has a contrast of ${ratio}, and text needs ${enoughContrast}; pages do without this colour`,
      fr: `${color} à côté de ${other} a un contraste de ${ratio.replace('.', ',')}, or un texte en demande ${String(enoughContrast).replace('.', ',')} ; les pages se passent de cette couleur`,
    };
    return { code: 'low-contrast', severity: 'warning', message, range: node.range };
  });
}
