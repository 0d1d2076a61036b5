import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { comparePair, compareStates, type RoleComparison, type State } from '../../compare/states.ts';
import { pathOf, uriOf } from '../../files/node.ts';
import { parseRole, type RoleDocument } from '../../model/document.ts';
import { RoleIndex } from '../../model/role-index.ts';
import { shownIndex } from '../../model/shown-index.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';
import { globOf, isAtOrBelow, isGlob, isNegative, takesAway } from '../files/globs.ts';
import type { Host } from '../host.ts';
import { leftOut } from '../index-to-show.ts';
import { load, shownPath, type Loaded } from '../load.ts';
import { loadOneRole } from '../one-role.ts';
import { textsSince } from './changed.ts';
import { realUris } from './concerned.ts';
import { warnOfOthers } from './other-repositories.ts';

/** Two states of some roles, and what became of each role. */
export interface Compared {
  readonly comparisons: readonly RoleComparison[];
  /** All that was read of each state, also what is left out. */
  readonly indexBefore: RoleIndex;
  readonly indexAfter: RoleIndex;
  /** What was read of each state, as the disk has it. */
  readonly loaded: readonly Loaded[];
  /** What the two states are called. */
  readonly names: { readonly before: string; readonly after?: string };
}

/** Two roles, or two folders of them. */
export async function compareTwo(positionals: readonly string[], host: Host): Promise<Compared> {
  const [one, other] = positionals;
  if (one === undefined || other === undefined || positionals.length > 2) {
    throw new Refused({
      en: "name two role files or two folders, or one state to compare with: '--base main'",
      fr: 'nommer deux fiches ou deux dossiers, ou un état auquel comparer : « --base main »',
    });
  }
  const names = { before: one, after: other };
  const folders = await Promise.all([one, other].map((path) => isFolder(resolve(host.workingFolder, path))));
  if (folders.every(Boolean)) {
    const [before, after] = [await stateOf(one, host), await stateOf(other, host)];
    const loaded = [before.loaded, after.loaded];
    refuseUnread(loaded, host);
    const comparisons = compareStates(before, after);
    const [indexBefore, indexAfter] = [before.loaded.workspace.index, after.loaded.workspace.index];
    return { comparisons, indexBefore, indexAfter, loaded, names };
  }
  const [before, after] = [await loadOneRole([one], host), await loadOneRole([other], host)];
  if (before.document.kind !== after.document.kind) throw twoKinds;
  const comparison = comparePair(before.document, after.document, before.index, after.index);
  const loaded = [before.loaded, after.loaded];
  return { comparisons: [comparison], indexBefore: before.index, indexAfter: after.index, loaded, names };
}

/** The roles of the working folder, or of those that are named, beside what they were where the branch left another one. */
export async function compareWithBase(base: string, positionals: readonly string[], host: Host): Promise<Compared> {
  const { before: older, top, unread: wasUnread } = await textsSince(base, host);
  const was = [...older].flatMap(([uri, text]) => (text !== undefined && kindOfName(uri) === 'role' ? uri : []));
  const wanted = await wordsOf(positionals, host);
  // Only what was there then may be gone: any other name that leads nowhere is a slip.
  const mayBeEmpty = (word: string): boolean => was.some((uri) => wanted.leads(word, uri));
  const loaded = await load(positionals, host, { mayBeEmpty });
  const { workspace, asked, settings, unreadable } = loaded;
  await warnOfOthers(asked, top, host);
  const real = await realUris([...unreadable.keys(), ...[...workspace.documents()].map(({ uri }) => uri)]);
  refuseUnread([loaded], host, (uri) => older.has(real.get(uri) ?? uri));
  const changes = new Map<string, RoleDocument | undefined>();
  const isThere = new Set<string>();
  for (const { uri } of workspace.documents()) {
    const own = real.get(uri) ?? uri;
    isThere.add(own);
    if (!older.has(own)) continue;
    const text = older.get(own);
    changes.set(uri, text === undefined ? undefined : parseRole(uri, text));
  }
  const gone: string[] = [];
  for (const uri of wasUnread) {
    if (kindOfName(uri) === 'role' && wanted.has(uri) && !settings.ignores(uri))
      host.complain(`${shownPath(uri, host)}: ${unreadBefore(base)[host.language]}\n`);
  }
  for (const uri of was) {
    if (isThere.has(uri)) continue;
    changes.set(uri, parseRole(uri, older.get(uri) ?? ''));
    if (wanted.has(uri) && !settings.ignores(uri)) gone.push(uri);
  }
  const changed = asked.filter((uri) => changes.has(uri));
  const olderDocuments = [...changed, ...gone].flatMap((uri) => changes.get(uri) ?? []);
  const newerDocuments = changed.flatMap((uri) => workspace.get(uri) ?? []);
  const indexBefore = workspace.index.with(changes);
  const comparisons = compareStates(
    { documents: olderDocuments, index: indexBefore },
    { documents: newerDocuments, index: workspace.index },
  );
  return { comparisons, indexBefore, indexAfter: workspace.index, loaded: [loaded], names: { before: base } };
}

/**
 * Both states as everybody may know them: without what ignore files and settings leave out, but for what is compared. What
 * the settings leave out now, they leave out of both.
 */
export async function sidesToShow(
  { comparisons, indexBefore, indexAfter, loaded }: Compared,
  host: Host,
): Promise<Pick<Compared, 'indexBefore' | 'indexAfter'>> {
  const compared = comparisons.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const left = await Promise.all(loaded.map((one) => leftOut(one, host)));
  const isLeftOut = (uri: string): boolean => left.some((leaves) => leaves(uri));
  return {
    indexBefore: shownIndex(indexBefore, isLeftOut, compared),
    indexAfter: shownIndex(indexAfter, isLeftOut, compared),
  };
}

async function stateOf(folder: string, host: Host): Promise<State & { readonly loaded: Loaded }> {
  const loaded = await load([folder], host, { alone: true, mayBeEmpty: true });
  const { workspace, asked } = loaded;
  const documents = asked.flatMap((uri) => workspace.get(uri) ?? []);
  // Two folders may lie in each other's neighbourhood; each state knows only its own roles, and the settings above.
  const settings = [...workspace.documents()].filter(({ kind }) => kind === 'config');
  const index = new RoleIndex(new Set([...documents, ...settings]));
  return { documents, index, folder: uriOf(resolve(host.workingFolder, folder)), loaded };
}

/**
 * @param isCompared whether the file differs from what it was, as far as that is known.
 * @throws Refused where such a file cannot be read: whatever is in it would look as if somebody had taken it out.
 */
function refuseUnread(loaded: readonly Loaded[], host: Host, isCompared = (_uri: string): boolean => true): void {
  const refused = loaded.flatMap(({ asked, unreadable }) =>
    asked
      .filter((uri) => kindOfName(uri) !== 'config' && isCompared(uri))
      .flatMap((uri) => {
        const why = unreadable.get(uri);
        return why ? `${shownPath(uri, host)}: ${why.message[host.language]}\n` : [];
      }),
  );
  for (const line of refused) host.complain(line);
  if (refused.length > 0) throw unread;
}

function unreadBefore(base: string): LocalizedText {
  const shown = safeText(base);
  return {
    en: `what this file was in '${shown}' cannot be read, so it is compared as if it had not been there`,
    fr: `ce qu’était ce fichier dans « ${shown} » n’a pas pu être lu : il est comparé comme s’il n’avait pas existé`,
  };
}

const unread = new Refused({
  en: 'what cannot be read cannot be compared',
  fr: 'ce qui n’a pas pu être lu ne peut être comparé',
});

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** What the words of a command lead to, whether it is still there or not. */
interface Words {
  /** @param uri free of symbolic links. */
  leads(word: string, uri: string): boolean;
  /** Whether some word leads to the file, and none takes it away. */
  has(uri: string): boolean;
}

async function wordsOf(words: readonly string[], { workingFolder }: Host): Promise<Words> {
  const here = await realpath(workingFolder);
  const positive = words.filter((word) => !isNegative(word));
  const takers = words.filter(isNegative).map((word) => takesAway(word.slice(1), here));
  const leaders = new Map<string, (path: string) => boolean>();
  for (const word of positive.length > 0 ? positive : ['.']) leaders.set(word, await leaderOf(word, here));
  const leads = (word: string, uri: string): boolean => leaders.get(word)?.(pathOf(uri) ?? uri) ?? false;
  const isTaken = (uri: string): boolean => takers.some((takes) => takes(pathOf(uri) ?? uri));
  return { leads, has: (uri) => [...leaders.keys()].some((word) => leads(word, uri)) && !isTaken(uri) };
}

async function leaderOf(word: string, here: string): Promise<(path: string) => boolean> {
  const path = resolve(here, word);
  const uri = uriOf(path);
  const own = pathOf((await realUris([uri])).get(uri) ?? uri) ?? path;
  const isNamed = isAtOrBelow(await realpath(own).catch(() => own));
  if (!isGlob(word)) return isNamed;
  const { folder, matches } = globOf(word, here);
  const isInside = isAtOrBelow(folder);
  return (one) => isNamed(one) || (isInside(one) && matches(one));
}

const twoKinds = new Refused({
  en: 'one of the two files is a translation, and the other a role; name two of a kind',
  fr: 'l’un des deux fichiers est une traduction, l’autre une fiche de rôle ; en nommer deux de même nature',
});
