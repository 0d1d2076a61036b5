import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refusal } from '../files/refusal.ts';
import { textOf, uriOf } from '../files/node.ts';
import { overlaid, type ReadResult } from '../files/overlay.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused, type CommandInput, type CommandOption } from './command.ts';
import { Git } from './git.ts';
import { changesOf, contentsOf, ourFiles, untracked } from './git-changes.ts';
import type { Host } from './host.ts';

/** Options of the commands that can keep to what changed. */
export const changedOptions = {
  changed: {
    type: 'string',
    mayLackValue: true,
    placeholder: 'origin/main',
    summary: {
      en: 'only files that differ from the last commit, or from where the branch left this one, and files whose findings depend on them',
      fr: 'seulement les fichiers qui diffèrent du dernier commit, ou du point de départ de la branche, et ceux dont les constats en dépendent',
    },
  },
  staged: {
    type: 'boolean',
    summary: {
      en: 'the same for what git would commit now, as it would be committed',
      fr: 'de même pour ce que git enregistrerait maintenant, tel que ce serait enregistré',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What changed, and the files as they are to be seen. */
export interface Changed {
  /** The text of each changed file before; nothing where there was none. */
  readonly before: ReadonlyMap<string, string | undefined>;
  /** Sees what would be committed, where that is asked for. */
  readonly host: Host;
  /** To say where nothing changed. */
  readonly nothing: LocalizedText;
}

/**
 * Asks git.
 *
 * @returns nothing where all files are wanted, changed or not.
 * @throws Refused where git cannot tell.
 */
export async function changedFiles({ options, positionals }: CommandInput, host: Host): Promise<Changed | undefined> {
  const { changed, staged } = options;
  if (typeof changed !== 'string') return staged === true ? stagedFiles(host) : undefined;
  if (staged === true) throw oneOfTwo;
  const git = await Git.at(host.workingFolder);
  for (const word of changed === '' ? positionals : []) {
    const isThere = await stat(resolve(host.workingFolder, word)).catch(() => undefined);
    if (!isThere && (await git.commit(word)) !== undefined) throw valueBehindSpace(word);
  }
  const base = changed === '' ? await git.commit('HEAD') : await branchPoint(git, changed);
  const changes = base === undefined ? [] : await changesOf(git, [base]);
  // Before the first commit, everything is new.
  const added =
    base === undefined
      ? await ourFiles(git, ['--cached', '--others', '--exclude-standard'])
      : await untracked(git, ['--exclude-standard']);
  const texts = await textsOf(
    git,
    changes.flatMap(({ before }) => before ?? []),
  );
  const before = new Map([
    ...added.map((path) => [uriIn(git, path), undefined] as const),
    ...changes.map((change) => [uriIn(git, change.path), texts(change.before)] as const),
  ]);
  return { before, host, nothing: changed === '' ? nothingChanged : nothingSince(changed) };
}

/**
 * The text, where the branch at hand left another one, of each file that differs from it; nothing where there was none.
 *
 * @throws Refused where git cannot tell.
 */
export async function textsSince(ref: string, host: Host): Promise<ReadonlyMap<string, string | undefined>> {
  const git = await Git.at(host.workingFolder);
  const changes = await changesOf(git, [await branchPoint(git, ref)]);
  const texts = await textsOf(
    git,
    changes.flatMap(({ before }) => before ?? []),
  );
  const added = await untracked(git, ['--exclude-standard']);
  return new Map([
    ...added.map((path) => [uriIn(git, path), undefined] as const),
    ...changes.map((change) => [uriIn(git, change.path), texts(change.before)] as const),
  ]);
}

async function stagedFiles(host: Host): Promise<Changed> {
  const git = await Git.at(host.workingFolder);
  const staged = await changesOf(git, ['--cached']);
  const elsewhere = await changesOf(git, []);
  const names = [...staged, ...elsewhere].flatMap(({ before }) => before ?? []);
  const contents = await contentsOf(git, [...new Set(names)]);
  const over = new Map<string, ReadResult>();
  for (const path of await untracked(git)) over.set(uriIn(git, path), { refused: refusal('missing') });
  // Git names such a file once more for one of the sides.
  const unmerged = new Set(elsewhere.flatMap(({ path, isUnmerged }) => (isUnmerged ? path : [])));
  for (const { path, before } of elsewhere) {
    const bytes = contents.get(before ?? '');
    if (bytes && !unmerged.has(path)) over.set(uriIn(git, path), textOf(bytes));
  }
  const before = new Map(
    staged.map((change) => [uriIn(git, change.path), textIn(contents.get(change.before ?? ''))] as const),
  );
  return { before, host: { ...host, files: overlaid(host.files, over) }, nothing: nothingStaged };
}

/** Where the branch at hand left another one: what others did there since then is not ours. */
async function branchPoint(git: Git, ref: string): Promise<string> {
  const [commit, head] = [await git.commit(ref), await git.commit('HEAD')];
  if (commit === undefined) throw unknownRef(ref);
  const base = head === undefined ? commit : await git.mergeBase(commit, head);
  if (base === undefined) throw noBranchPoint(ref);
  return base;
}

async function textsOf(git: Git, names: readonly string[]): Promise<(name: string | undefined) => string | undefined> {
  const contents = await contentsOf(git, names);
  return (name) => textIn(contents.get(name ?? ''));
}

function textIn(bytes: Buffer | undefined): string | undefined {
  const result = bytes && textOf(bytes);
  return result && 'text' in result ? result.text : undefined;
}

function uriIn(git: Git, path: string): string {
  return uriOf(join(git.top, path));
}

const oneOfTwo = new Refused({
  en: "'--changed' looks at files as they are and '--staged' as they would be committed: give one of them",
  fr: '« --changed » considère les fichiers tels qu’ils sont et « --staged » tels qu’ils seraient enregistrés : donner l’un des deux',
});

function valueBehindSpace(ref: string): Refused {
  const shown = safeText(ref);
  return new Refused({
    en: `there is no '${shown}'; to compare with '${shown}', write '--changed=${shown}'`,
    fr: `« ${shown} » n’existe pas ; pour comparer avec « ${shown} », écrire « --changed=${shown} »`,
  });
}

function unknownRef(ref: string): Refused {
  const shown = safeText(ref);
  return new Refused({
    en: `git knows no '${shown}' here; in CI, fetch it first, with enough of its past (fetch-depth: 0)`,
    fr: `git ne connaît pas « ${shown} » ici ; en CI, le récupérer d’abord, avec assez d’historique (« fetch-depth » à 0)`,
  });
}

function noBranchPoint(ref: string): Refused {
  const shown = safeText(ref);
  return new Refused({
    en: `git finds no commit that this branch has in common with '${shown}'; in CI, fetch more of the past (fetch-depth: 0)`,
    fr: `git ne trouve aucun commit que cette branche partage avec « ${shown} » ; en CI, récupérer davantage d’historique (« fetch-depth » à 0)`,
  });
}

const nothingChanged: LocalizedText = {
  en: 'no role file or settings file changed since the last commit',
  fr: 'aucune fiche ni aucun fichier de réglages n’a changé depuis le dernier commit',
};

const nothingStaged: LocalizedText = {
  en: 'no role file or settings file is staged',
  fr: 'aucune fiche ni aucun fichier de réglages n’est indexé',
};

function nothingSince(ref: string): LocalizedText {
  const shown = safeText(ref);
  return {
    en: `no role file or settings file changed since '${shown}'`,
    fr: `aucune fiche ni aucun fichier de réglages n’a changé depuis « ${shown} »`,
  };
}
