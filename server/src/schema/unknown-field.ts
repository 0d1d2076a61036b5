/** What to say of a field that is not known at its place. */
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { MapEntry, MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import { fieldAt, isExtension, rootField, type Field } from './field.ts';
import { namedElsewhere, namedHere, type Home } from './field-names.ts';
import { error, type Finding } from './finding.ts';
import { moveTo } from './move-fix.ts';
import { pastedInName } from './pasted-spaces.ts';
import { asOwnField, removeField } from './shape-fixes.ts';
import { changeTo, didYouMean, nearest } from './suggest.ts';

export function unknownField(
  finding: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  name: string,
): Diagnostic | undefined {
  const { uri, text, kind, entryOf } = finding;
  const entry = entryOf(node, name);
  if (!entry || node.kind !== 'map') return undefined;
  const say = (message: LocalizedText, fixes: readonly Fix[]): Diagnostic =>
    error('unknown-field', entry.key.range, message, fixes);
  const pasted = pastedInName(finding, entry.key.range);
  if (pasted) return say(pasted.message, pasted.fixes);
  const own = asOwnField(finding, entry.key, name);
  if (kind === 'translation' && isOfSource(path, name)) {
    return say(
      {
        en: `'${name}' is written in the source role only; a translation holds texts`,
        fr: `« ${name} » s’écrit seulement dans la fiche d’origine ; une traduction ne contient que des textes`,
      },
      removeField(finding, [...path, name]),
    );
  }
  const isFree = (other: string): boolean => !entryOf(node, other);
  const called = namedHere(kind, path, name, entry.value, isFree)?.name;
  const home = called === undefined ? namedElsewhere(kind, path, name, entry.value) : undefined;
  if (home) return say(placeOf(home, name), [...moveTo(finding, node, entry, home), ...own]);
  const meant = called ?? nearest(name, [...field.fields.keys()].filter(isFree));
  return say(
    {
      en: `unknown field '${shown(name)}'${didYouMean(meant).en}`,
      fr: `champ inconnu « ${shown(name)} »${didYouMean(meant).fr}`,
    },
    [...changeTo(uri, text, entry.key.range, meant), ...own],
  );
}

/** Whether a field that is missing is there under another name, and had better be renamed than written once more. */
export function isMeantBySibling(
  { kind, entryOf }: Finding,
  node: MapNode,
  { fields }: Field,
  path: Path,
  name: string,
) {
  const isFree = (other: string): boolean => !entryOf(node, other);
  const meansIt = ({ name: other, value }: MapEntry): boolean =>
    !fields.has(other) &&
    !isExtension(other) &&
    (namedHere(kind, path, other, value, isFree)?.name ?? nearest(other, [...fields.keys()].filter(isFree))) === name;
  return node.entries.some(meansIt);
}

/** Whether it is a field of a role that translations do without. */
function isOfSource(path: Path, name: string): boolean {
  return fieldAt(rootField('role'), [...path, name]) !== undefined;
}

function placeOf({ name, around, inList }: Home, written: string): LocalizedText {
  const group = around.join('.');
  if (name !== written) {
    const place =
      around.length === 0
        ? { en: `at the top level of the file`, fr: `au premier niveau du fichier` }
        : { en: `under '${group}'`, fr: `sous « ${group} »` };
    return {
      en: `unknown field '${shown(written)}', did you mean '${name}', ${place.en}?`,
      fr: `champ inconnu « ${shown(written)} » : s’agit-il de « ${name} », ${place.fr} ?`,
    };
  }
  if (around.length === 0) {
    return {
      en: `'${name}' goes at the top level of the file`,
      fr: `« ${name} » se place au premier niveau du fichier`,
    };
  }
  return inList
    ? { en: `'${name}' goes in an item of '${group}'`, fr: `« ${name} » se place dans un élément de « ${group} »` }
    : { en: `'${name}' goes under '${group}'`, fr: `« ${name} » se place sous « ${group} »` };
}
