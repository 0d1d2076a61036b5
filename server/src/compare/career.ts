import type { PartialRole } from '../model/document.ts';
import { groupTerms, type Term } from '../model/terms/term-groups.ts';
import { rootField, fieldAt, type Field } from '../schema/field.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import { isGroup } from './change.ts';
import { valueWords } from './words.ts';

/** What somebody who has one role brings along to another, and what they lack. */
export interface CareerMove {
  readonly parts: readonly CareerPart[];
  /** What both ask for in one value each, where they differ: grade, education, experience. */
  readonly facts: readonly CareerFact[];
}

/** What kinds of things two roles are compared by. */
export type CareerPartName = 'skills' | 'tasks' | 'domains' | 'tools' | 'languages' | 'certifications';

/** One kind of thing that a role asks for. Terms are the same by id, by code of a classification or by what they are called. */
export interface CareerPart {
  readonly name: CareerPartName;
  readonly shared: readonly SharedTerm[];
  /** Asked for by the new role only. */
  readonly missing: readonly CareerTerm[];
  /** Asked for by the old role only. */
  readonly additional: readonly CareerTerm[];
}

/** A thing that one of the two roles asks for, and how well it is to be mastered. */
export interface CareerTerm {
  readonly label: LocalizedText;
  readonly level: LocalizedText | undefined;
}

/** A thing that both roles ask for, with the level of each. */
export interface SharedTerm {
  readonly label: LocalizedText;
  readonly before: LocalizedText | undefined;
  readonly after: LocalizedText | undefined;
  /** Where the new role stands to the old one; nothing where one of them says no level. */
  readonly step: 'higher' | 'lower' | 'same' | undefined;
}

/** A value in which the two roles differ. */
export interface CareerFact {
  readonly title: LocalizedText;
  readonly before: LocalizedText | undefined;
  readonly after: LocalizedText | undefined;
}

/** @param before what of the roles may be shown; see `publicRole`. */
export function compareCareer(before: PartialRole, after: PartialRole): CareerMove {
  return {
    parts: partNames.map((name) => partOf(name, before, after)).filter((part) => !isEmpty(part)),
    facts: factPaths.flatMap((path) => factOf(path, before, after)),
  };
}

interface Asked extends Term {
  readonly words: LocalizedText;
  readonly level?: string | undefined;
  readonly side: 'before' | 'after';
}

const partNames: readonly CareerPartName[] = ['skills', 'tasks', 'domains', 'tools', 'languages', 'certifications'];

/** Where the levels of a part are described. */
const levelPaths: Partial<Readonly<Record<CareerPartName, readonly (string | number)[]>>> = {
  skills: ['skills', 'technical', 0, 'level'],
  domains: ['requirements', 'domains', 0, 'level'],
  languages: ['requirements', 'languages', 0, 'cefr'],
};

function partOf(name: CareerPartName, before: PartialRole, after: PartialRole): CareerPart {
  const levels = fieldAt(rootField('role'), levelPaths[name] ?? ['']);
  const words = (level: string | undefined): LocalizedText | undefined =>
    level === undefined || !levels ? undefined : valueWords(level, levels, () => undefined);
  const terms = [...termsOf(name, before, 'before'), ...termsOf(name, after, 'after')];
  const part: { [Name in 'missing' | 'additional']: CareerTerm[] } & { shared: SharedTerm[] } = {
    shared: [],
    missing: [],
    additional: [],
  };
  for (const group of groupTerms(terms)) {
    const [older, newer] = (['before', 'after'] as const).map((side) => group.find((one) => one.side === side));
    if (older && newer) {
      const step = stepOf(older.level, newer.level, levels);
      part.shared.push({ label: newer.words, before: words(older.level), after: words(newer.level), step });
    } else if (newer) part.missing.push({ label: newer.words, level: words(newer.level) });
    else if (older) part.additional.push({ label: older.words, level: words(older.level) });
  }
  return { name, ...part };
}

function termsOf(name: CareerPartName, role: PartialRole, side: Asked['side']): readonly Asked[] {
  const asked = (term: Term & { readonly level?: string }): Asked => ({ ...term, words: sameInAll(term.label), side });
  const { skills, functions = [], requirements, tools = [] } = role;
  switch (name) {
    case 'skills':
      return [skills?.technical, skills?.knowledge, skills?.soft].flatMap((list = []) => list.map(asked));
    case 'tasks':
      return functions.flatMap(({ tasks = [] }) => tasks.map(({ id, statement }) => asked({ id, label: statement })));
    case 'domains':
      return (requirements?.domains ?? []).map(asked);
    case 'tools':
      return tools.map(asked);
    case 'languages':
      return (requirements?.languages ?? []).map(({ code, cefr }): Asked => {
        const field = fieldAt(rootField('role'), ['requirements', 'languages', 0, 'code']);
        const words = field ? valueWords(code, field, () => undefined) : sameInAll(code);
        return { id: code, label: code, words, level: cefr, side };
      });
    case 'certifications':
      return (requirements?.certifications ?? []).map(asked);
  }
}

function stepOf(before: string | undefined, after: string | undefined, levels: Field | undefined): SharedTerm['step'] {
  if (before === undefined || after === undefined || !levels) return undefined;
  const rank = (level: string): number => levels.values.findIndex(({ value }) => value === level);
  const rise = rank(after) - rank(before);
  return rise > 0 ? 'higher' : rise < 0 ? 'lower' : 'same';
}

function isEmpty({ shared, missing, additional }: CareerPart): boolean {
  return shared.length + missing.length + additional.length === 0;
}

const factPaths = [
  ['seniority'],
  ['requirements', 'education', 'generalLevel'],
  ['requirements', 'education', 'minimum', 'eqf'],
  ['requirements', 'education', 'minimum', 'credential'],
  ['requirements', 'education', 'alternativeToDegree'],
  ['requirements', 'experience', 'required'],
  ['requirements', 'experience', 'months'],
  ['requirements', 'regulated'],
] as const;

function factOf(path: readonly string[], before: PartialRole, after: PartialRole): readonly CareerFact[] {
  const [older, newer] = [valueAt(before, path), valueAt(after, path)];
  const field = fieldAt(rootField('role'), path);
  if (!field || older === newer) return [];
  const words = (value: unknown): LocalizedText | undefined =>
    value === undefined ? undefined : valueWords(value, field, () => undefined);
  return [{ title: titleOf(path, field), before: words(older), after: words(newer) }];
}

/** A field of a group within the requirements says little without the group. */
function titleOf(path: readonly string[], { title }: Field): LocalizedText {
  const group = path.length > 2 ? fieldAt(rootField('role'), path.slice(0, -1)) : undefined;
  return group ? { en: `${group.title.en}: ${title.en}`, fr: `${group.title.fr} : ${title.fr}` } : title;
}

function valueAt(role: PartialRole, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isGroup(value) ? value[name] : undefined), role);
}
