import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { RoleChange } from './change.ts';
import { compareRoles, type CompareOptions } from './compare.ts';
import { likeness, sayingsOf } from './likeness.ts';

/** What became of one role, or of one translation of it. */
export interface RoleComparison {
  /** In the newer state, or in the older one where it is gone. */
  readonly id: string | undefined;
  readonly lang: string | undefined;
  readonly title: string;
  /** Absent of a role that is new. */
  readonly before: RoleDocument | undefined;
  /** Absent of a role that is gone. */
  readonly after: RoleDocument | undefined;
  /** Whether these are two roles, and not two states of one. */
  readonly areTwo: boolean;
  /** Empty where both say the same. */
  readonly changes: readonly RoleChange[];
}

/** One state of some files, with all those around them. */
export interface State {
  readonly documents: readonly RoleDocument[];
  readonly index: RoleIndex;
  /** URI of the folder in which files of the same name are the same; absent where both states are of one folder. */
  readonly folder?: string | undefined;
}

/**
 * What became of each role between two states of a folder. A role is the same by its id, else by its file, else by its
 * title, else where at least half of what it says is the same, so that other names of a file and of a role make no new
 * role.
 *
 * @returns those that differ, in the order of their titles.
 */
export function compareStates(before: State, after: State): readonly RoleComparison[] {
  const pairs = pairsOf(before, after);
  const renamedRoles = new Map(
    pairs.flatMap(([older, newer]) => {
      const [one, other] = [older?.role.id, newer?.role.id];
      return one !== undefined && other !== undefined && one !== other ? [[one, other] as const] : [];
    }),
  );
  return pairs
    .map(([older, newer]) => compared(older, newer, before.index, after.index, { renamedRoles }))
    .filter(({ changes }) => changes.length > 0)
    .toSorted((a, b) => order(a.title, b.title) || order(a.lang ?? '', b.lang ?? ''));
}

/** What became of one role whose two texts are known; of two files with roles of their own, what tells them apart. */
export function comparePair(
  before: RoleDocument | undefined,
  after: RoleDocument | undefined,
  indexBefore: RoleIndex,
  indexAfter: RoleIndex,
): RoleComparison {
  const areTwo = before && after && before.uri !== after.uri && roleId(before) !== roleId(after);
  return compared(before, after, indexBefore, indexAfter, { areTwo: areTwo === true });
}

function compared(
  before: RoleDocument | undefined,
  after: RoleDocument | undefined,
  indexBefore: RoleIndex,
  indexAfter: RoleIndex,
  { areTwo = false, renamedRoles }: Pick<CompareOptions, 'areTwo' | 'renamedRoles'>,
): RoleComparison {
  const shownOne = after ?? before;
  const id = shownOne && roleId(shownOne);
  const title = titleOf(shownOne, after ? indexAfter : indexBefore);
  const lang = shownOne?.head.lang;
  const named = { id, lang, title, before, after, areTwo };
  if (!before || !after) return { ...named, changes: shownOne ? [whole(title, shownOne, after !== undefined)] : [] };
  const titles = (index: RoleIndex) => (role: string) => index.role(role)?.head.title;
  const own = { titleBefore: titles(indexBefore), titleAfter: titles(indexAfter), areTwo };
  const options = renamedRoles ? { ...own, renamedRoles } : own;
  return { ...named, changes: compareRoles(before, after, options) };
}

function isRole({ kind }: RoleDocument): boolean {
  return kind !== 'config';
}

function roleId({ role, translation }: RoleDocument): string | undefined {
  return translation?.translationOf ?? role.id;
}

function titleOf(document: RoleDocument | undefined, index: RoleIndex): string {
  if (!document) return '';
  const id = roleId(document);
  const { title } = document.translation ?? document.role;
  return title ?? (id === undefined ? undefined : index.role(id)?.head.title) ?? id ?? '';
}

type Two = readonly [before: RoleDocument | undefined, after: RoleDocument | undefined];

function pairsOf(before: State, after: State): readonly Two[] {
  const [older, newer] = [new Set(before.documents.filter(isRole)), new Set(after.documents.filter(isRole))];
  const pairs: Two[] = [];
  const pair = (document: RoleDocument, partner: RoleDocument): void => {
    if (!older.has(document) || !newer.has(partner) || partner.kind !== document.kind) return;
    older.delete(document);
    newer.delete(partner);
    pairs.push([document, partner]);
  };
  for (const keyOf of [identity, file, title]) {
    const byKey = new Map<string, RoleDocument>();
    for (const document of newer) {
      const key = keyOf(document, after);
      if (key !== undefined && !byKey.has(key)) byKey.set(key, document);
    }
    for (const document of older) {
      const key = keyOf(document, before);
      const partner = key === undefined ? undefined : byKey.get(key);
      if (partner) pair(document, partner);
    }
  }
  for (const [document, partner] of alike(older, newer)) pair(document, partner);
  return [
    ...pairs,
    ...[...older].map((document): Two => [document, undefined]),
    ...[...newer].map((document): Two => [undefined, document]),
  ];
}

function identity(document: RoleDocument): string | undefined {
  const id = roleId(document);
  return id === undefined ? undefined : `${id} ${document.translation ? (document.head.lang ?? '') : ''}`;
}

function file({ uri }: RoleDocument, { folder = '' }: State): string {
  return uri.startsWith(`${folder}/`) ? uri.slice(folder.length) : uri;
}

/** With more pairs than that to look at, whole folders are others, and to look at all would take minutes. */
const MOST_PAIRS = 100_000;

/** Those that say the same for the greater part, the most alike first. */
function alike(
  older: ReadonlySet<RoleDocument>,
  newer: ReadonlySet<RoleDocument>,
): readonly (readonly [RoleDocument, RoleDocument])[] {
  if (older.size * newer.size > MOST_PAIRS) return [];
  const told = [...newer].map((partner) => ({ partner, says: sayingsOf(partner) }));
  return [...older]
    .flatMap((document) => {
      const says = sayingsOf(document);
      return told.map((one) => ({ document, partner: one.partner, like: likeness(says, one.says) }));
    })
    .filter(({ like }) => like >= 0.5)
    .toSorted((one, other) => other.like - one.like)
    .map(({ document, partner }) => [document, partner] as const);
}

function title({ head }: RoleDocument): string | undefined {
  return head.title === undefined ? undefined : `${folded(head.title)} ${head.lang ?? ''}`;
}

function order(one: string, other: string): number {
  const [a, b] = [folded(one), folded(other)];
  return a < b ? -1 : Number(a > b);
}

/** A role that is new or gone: what is in it is not told piece by piece. */
function whole(title: string, document: RoleDocument, isNew: boolean): RoleChange {
  const place = { pointer: '', value: title };
  const name = shown(title);
  return {
    kind: isNew ? 'added' : 'removed',
    class: document.kind === 'translation' ? 'editorial' : 'scope',
    field: '',
    ...(isNew ? { after: place } : { before: place }),
    message: document.kind === 'translation' ? translationMessage(name, isNew) : roleMessage(name, isNew),
  };
}

function roleMessage(name: string, isNew: boolean): LocalizedText {
  return isNew
    ? { en: `the role '${name}' is new`, fr: `le rôle « ${name} » est nouveau` }
    : { en: `the role '${name}' is removed`, fr: `le rôle « ${name} » disparaît` };
}

function translationMessage(name: string, isNew: boolean): LocalizedText {
  return isNew
    ? { en: `the translation '${name}' is new`, fr: `la traduction « ${name} » est nouvelle` }
    : { en: `the translation '${name}' is removed`, fr: `la traduction « ${name} » disparaît` };
}
