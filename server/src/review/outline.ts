import { changeClasses, type ChangeClass, type ChangeKind, type RoleChange } from '../compare/change.ts';
import type { RoleComparison } from '../compare/states.ts';
import type { RoleDocument } from '../model/document.ts';
import type { Language, LocalizedText } from '../text/language.ts';

/** What is said of some roles, in one language, before it is laid out: for a terminal, as Markdown or as a page. */
export interface Outline {
  readonly title: string;
  /** The whole in one sentence. */
  readonly summary: string;
  readonly roles: readonly OutlineRole[];
}

/** What is said of one role, or of one side of two. */
export interface OutlineRole {
  readonly title: string;
  readonly groups: readonly OutlineGroup[];
}

/** Lines under a heading. */
export interface OutlineGroup {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
}

/** One sentence, and what became of what it tells. */
export interface OutlineLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** What became of what the line tells; `same` of what two roles share. */
export type LineKind = ChangeKind | 'same';

/** The changes under the names of their classes, the gravest first. */
export function outlineOf(comparisons: readonly RoleComparison[], language: Language): Outline {
  const count = countOf(comparisons);
  const [two] = comparisons.filter(({ areTwo }) => areTwo);
  return {
    title: (two ? titleBetween(two) : words.title)[language],
    summary: (two ? summaryBetween(count) : summaryOf(comparisons.length, count))[language],
    roles: comparisons
      .filter(({ changes }) => changes.length > 0)
      .map((comparison) => ({
        title: comparison.areTwo ? titlesOf(comparison).join(' – ') : roleTitle(comparison),
        groups: changeClasses.flatMap((one) => groupOf(comparison.changes, one, language)),
      })),
  };
}

export type ChangeCount = Readonly<Record<ChangeClass, number>>;

export function countOf(comparisons: readonly RoleComparison[]): ChangeCount {
  const all = comparisons.flatMap(({ changes }) => changes);
  const of = (wanted: ChangeClass): number => all.filter((change) => change.class === wanted).length;
  return { contractual: of('contractual'), scope: of('scope'), editorial: of('editorial') };
}

/** What stands above the changes of a role: its title and, of a translation, its language. */
export function roleTitle({ title, lang, after, before }: RoleComparison): string {
  const isTranslation = (after ?? before)?.kind === 'translation';
  return isTranslation && lang !== undefined ? `${title} (${lang})` : title;
}

export const classNames: Readonly<Record<ChangeClass, LocalizedText>> = {
  contractual: { en: 'Contractual', fr: 'Contractuel' },
  scope: { en: 'Scope of the work', fr: 'Contenu du travail' },
  editorial: { en: 'Wording and record', fr: 'Rédaction et suivi' },
};

/** What became of a value, as a word, so that no colour has to say it. */
export function kindName(kind: LineKind, { areTwo }: Pick<RoleComparison, 'areTwo'>): LocalizedText {
  return areTwo ? kindsBetween[kind] : kindNames[kind];
}

const kindNames: Readonly<Record<LineKind, LocalizedText>> = {
  added: { en: 'added', fr: 'ajout' },
  removed: { en: 'removed', fr: 'suppression' },
  changed: { en: 'changed', fr: 'modification' },
  moved: { en: 'moved', fr: 'déplacement' },
  same: { en: 'same', fr: 'identique' },
};

/** Of two roles, nothing was added or removed. */
const kindsBetween: Readonly<Record<LineKind, LocalizedText>> = {
  added: { en: 'only here', fr: 'ici seulement' },
  removed: { en: 'only here', fr: 'ici seulement' },
  changed: { en: 'different', fr: 'différent' },
  moved: { en: 'elsewhere', fr: 'ailleurs' },
  same: { en: 'same', fr: 'identique' },
};

function groupOf(changes: readonly RoleChange[], wanted: ChangeClass, language: Language): readonly OutlineGroup[] {
  const lines = changes
    .filter((change) => change.class === wanted)
    .map(({ kind, message }) => ({ kind, text: message[language] }));
  return lines.length === 0 ? [] : [{ title: classNames[wanted][language], lines }];
}

function summaryOf(roles: number, count: ChangeCount): LocalizedText {
  const all = count.contractual + count.scope + count.editorial;
  if (all === 0) return { en: 'nothing changed', fr: 'rien n’a changé' };
  const [en, fr] = [all === 1 ? '1 change' : `${all} changes`, all === 1 ? '1 changement' : `${all} changements`];
  const shares = sharesOf(count);
  return {
    en: `${en} in ${roles === 1 ? '1 role' : `${roles} roles`}: ${shares.en}`,
    fr: `${fr} dans ${roles === 1 ? '1 fiche' : `${roles} fiches`} : ${shares.fr}`,
  };
}

function sharesOf({ contractual, scope, editorial }: ChangeCount): LocalizedText {
  return {
    en: `${contractual} contractual, ${scope} in the scope of the work, ${editorial} in wording and record`,
    fr: `${contractual} de nature contractuelle, ${scope} sur le contenu du travail, ${editorial} de rédaction et de suivi`,
  };
}

function titlesOf({ before, after }: RoleComparison): readonly [before: string, after: string] {
  const title = (document: RoleDocument | undefined): string => document?.head.title ?? document?.head.id ?? '';
  return [title(before), title(after)];
}

function titleBetween(comparison: RoleComparison): LocalizedText {
  const [one, other] = titlesOf(comparison);
  return { en: `What tells '${one}' and '${other}' apart`, fr: `Ce qui distingue « ${one} » et « ${other} »` };
}

function summaryBetween(count: ChangeCount): LocalizedText {
  const all = count.contractual + count.scope + count.editorial;
  if (all === 0) return { en: 'nothing tells them apart', fr: 'rien ne les distingue' };
  const [en, fr] = [
    all === 1 ? '1 difference' : `${all} differences`,
    all === 1 ? '1 différence' : `${all} différences`,
  ];
  const shares = sharesOf(count);
  return { en: `${en}: ${shares.en}`, fr: `${fr} : ${shares.fr}` };
}

const words = {
  title: { en: 'What changes', fr: 'Ce qui change' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
