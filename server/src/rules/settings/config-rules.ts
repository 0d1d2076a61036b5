import type { PageColors } from '../../../../schemas/types.ts';
import type { RoleDocument } from '../../model/document.ts';
import { enoughContrast, faintColors } from '../../model/settings/palette.ts';
import { fieldAt, isExtension, rootField, type Field } from '../../schema/field.ts';
import { changeTo, didYouMean, nearest } from '../../schema/suggest.ts';
import { entryOf, nodeAt } from '../../syntax/navigate.ts';
import type { MapEntry, Path, ScalarNode, SyntaxNode } from '../../syntax/tree.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { folded } from '../../text/folded.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { shown } from '../../text/shown.ts';
import { allRules } from '../all.ts';
import { isAlwaysOn } from '../codes.ts';
import { fitsOption, type RuleOption } from '../running/rule-options.ts';
import type { RunOptions } from '../running/run.ts';
import { houseMistakes } from './config-house.ts';

/** What settings say that fits the schema and yet does nothing, or harm. */
export function configFindings(document: RoleDocument): readonly Diagnostic[] {
  const overrides = nodeAt(document.tree.root, ['overrides']);
  const count = overrides?.kind === 'list' ? overrides.items.length : 0;
  const parts: readonly Path[] = [[], ...Array.from({ length: count }, (_, position) => ['overrides', position])];
  return [
    ...parts.flatMap((part) => [
      ...unknownRules(document, [...part, 'rules']),
      ...unknownRules(document, [...part, 'options']),
      ...unfitOptions(document, [...part, 'options']),
    ]),
    ...unknownFields(document),
    ...keptAndPublished(document),
    ...houseMistakes(document),
    ...lowContrast(document),
  ];
}

/** A picture that cannot be had; pages do without. */
export function unfitLogo(
  { uri, tree }: RoleDocument,
  { logoProblems }: Pick<RunOptions, 'logoProblems'>,
): readonly Diagnostic[] {
  const problem = logoProblems?.get(uri);
  const node = problem && nodeAt(tree.root, ['page', 'logo', 'file']);
  if (!node) return [];
  const { en, fr } = problem;
  const message = { en: `${en}; pages do without it`, fr: `${fr} ; les pages s’en passent` };
  return [{ code: 'unfit-logo', severity: 'warning', message, range: node.range }];
}

/** The settings that name a rule which does not exist: they would silently do nothing. */
function unknownRules(document: RoleDocument, path: Path): Diagnostic[] {
  const { config } = document;
  // Rules of the house may be written in a file that this one builds on.
  const house = (config?.house ?? []).map(({ id }) => id);
  const known = [...allRules.map(({ id }) => id), ...house];
  if (config?.extends && path.at(-1) === 'rules') return [];
  const isKnown = new Set(known);
  const entries = namesIn(document, path);
  const beside = new Set(entries.map(({ name }) => name));
  return entries
    .filter(({ name }) => !isKnown.has(name))
    .map((entry) => {
      const rule = shown(entry.name);
      if (isAlwaysOn(entry.name)) return alwaysOn(rule, entry.key.range);
      const no = { en: `no rule is called '${rule}'`, fr: `aucune règle ne s’appelle « ${rule} »` };
      return unknown(document, entry.key.range, no, nearest(entry.name, known), beside);
    });
}

/** The name was read off a finding that settings have no say in. */
function alwaysOn(code: string, range: TextRange): Diagnostic {
  const message = {
    en: `'${code}' is always checked, and settings cannot change that`,
    fr: `« ${code} » est toujours vérifié, sans que les réglages y changent rien`,
  };
  return { code: 'unknown-field', severity: 'error', message, range };
}

/** What is set of a rule that it does not let be set, or not like this; the rule's own value then holds. */
function unfitOptions(document: RoleDocument, path: Path): Diagnostic[] {
  return allRules.flatMap(({ id, options = [] }) => {
    const entries = namesIn(document, [...path, id]);
    const beside = new Set(entries.map(({ name }) => name));
    return entries.flatMap(({ name, key, value }) => {
      const option = options.find((one) => one.name === name);
      if (option) {
        if (fitsOption(option, plainValueOf(value))) return [];
        return [{ code: 'wrong-type', severity: 'error' as const, message: wants(option), range: value.range }];
      }
      const [rule, word] = [shown(id), shown(name)];
      const no = {
        en: `the rule '${rule}' has no option '${word}'`,
        fr: `la règle « ${rule} » n’a pas d’option « ${word} »`,
      };
      const known = options.map((one) => one.name);
      return [unknown(document, key.range, no, nearest(name, known), beside)];
    });
  });
}

function namesIn({ tree }: RoleDocument, path: Path): readonly MapEntry[] {
  const node = nodeAt(tree.root, path);
  return node?.kind === 'map' ? node.entries.filter(({ name }) => !isExtension(name)) : [];
}

function plainValueOf(node: SyntaxNode): unknown {
  if (node.kind === 'list') return node.items.map(plainValueOf);
  return node.kind === 'scalar' ? node.value : {};
}

function wants(option: RuleOption): LocalizedText {
  const { name } = option;
  if (option.type === 'yes or no') {
    return { en: `'${name}' is true or false`, fr: `« ${name} » vaut true ou false` };
  }
  if (option.type === 'words') {
    return { en: `'${name}' is a list of words`, fr: `« ${name} » est une liste de mots` };
  }
  const { minimum, maximum } = option;
  return {
    en: `'${name}' is a number from ${minimum} to ${maximum}`,
    fr: `« ${name} » est un nombre de ${minimum} à ${maximum}`,
  };
}

/** What is named as internal and does not exist stays on the pages; a rule of the house about nothing finds nothing. */
function unknownFields(document: RoleDocument): Diagnostic[] {
  return [...fieldNames(document)].flatMap((node) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.length > 200) return [];
    const { value, range } = node;
    const steps = value.split('.');
    const wrong = steps.findIndex((_, at) => !isField(steps.slice(0, at + 1)));
    if (wrong === -1) return [];
    const meant = fieldCalled(steps[wrong] ?? '', fieldNamed(steps.slice(0, wrong))?.fields ?? new Map());
    const name = meant && [...steps.slice(0, wrong), meant, ...steps.slice(wrong + 1)].join('.');
    const no = {
      en: `a role has no field '${shown(value)}'`,
      fr: `une fiche n’a pas de champ « ${shown(value)} »`,
    };
    return unknown(document, range, no, name);
  });
}

/** What is named under `internal` in vain. That a more particular name is published, or kept, is meant. */
function keptAndPublished({ tree: { root } }: RoleDocument): Diagnostic[] {
  const published = new Set(namedIn(root, 'publish').map(({ value }) => value));
  return namedIn(root, 'internal').flatMap(({ value, range }) => {
    if (typeof value !== 'string' || !published.has(value)) return [];
    const message = {
      en: `'${shown(value)}' stands under 'publish' as well, so it is shown`,
      fr: `« ${shown(value)} » est aussi sous « publish », donc montré`,
    };
    return { code: 'internal-and-published', severity: 'warning', message, range };
  });
}

/** The field with the nearest name, or with this title: people write what the page shows. */
function fieldCalled(word: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const words = folded(word);
  const isCalled = ({ title }: Field): boolean => [title.en, title.fr].some((one) => folded(one) === words);
  return [...fields].find(([, field]) => isCalled(field))?.[0] ?? nearest(word, fields.keys());
}

/** Every place of the settings where a field of a role is named. */
function* fieldNames({ tree: { root } }: RoleDocument): Generator<SyntaxNode> {
  yield* namedIn(root, 'internal');
  yield* namedIn(root, 'publish');
  const house = nodeAt(root, ['house']);
  for (const rule of house?.kind === 'list' ? house.items : []) {
    const [subject, where] = [entryOf(rule, 'subject')?.value, entryOf(rule, 'where')?.value];
    if (subject) yield subject;
    if (where?.kind === 'map') yield* where.entries.map(({ key }) => key);
  }
}

/** The fields that the settings of pages name in one of the two lists. */
export function namedIn(root: SyntaxNode | undefined, list: 'internal' | 'publish'): readonly ScalarNode[] {
  const names = nodeAt(root, ['page', list]);
  return names?.kind === 'list' ? names.items.filter((item) => item.kind === 'scalar') : [];
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

/** @param beside the names in the same group: what is there already is not written once more. */
function unknown(
  { uri, text }: RoleDocument,
  range: TextRange,
  no: LocalizedText,
  meant: string | undefined,
  beside: ReadonlySet<string> = new Set(),
): Diagnostic {
  const { en, fr } = didYouMean(meant);
  const message = { en: `${no.en}${en}`, fr: `${no.fr}${fr}` };
  const fixes = meant !== undefined && beside.has(meant) ? [] : changeTo(uri, text, range, meant);
  return { code: 'unknown-field', severity: 'error', message, range, fixes };
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
