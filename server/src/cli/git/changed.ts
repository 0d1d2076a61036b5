import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused, type CommandInput, type CommandOption } from '../command.ts';
import type { Host } from '../host.ts';
import { changesOf, contentsOf, ourFiles, textIn, untracked, uriIn } from './git-changes.ts';
import { Git } from './git.ts';
import { stagedFiles } from './staged.ts';
import type { Changed } from './what-changed.ts';

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
  return { before, host, top: git.top, nothing: changed === '' ? nothingChanged : nothingSince(changed) };
}

/** What changed since the branch at hand left another one. */
export interface Since extends Pick<Changed, 'before' | 'top'> {
  /** The URIs of files that were there and held no text that can be read, so that they have none before. */
  readonly unread: readonly string[];
}

/** @throws Refused where git cannot tell. */
export async function textsSince(ref: string, host: Host): Promise<Since> {
  const git = await Git.at(host.workingFolder);
  const changes = await changesOf(git, [await branchPoint(git, ref)]);
  const texts = await textsOf(
    git,
    changes.flatMap(({ before }) => before ?? []),
  );
  const added = await untracked(git, ['--exclude-standard']);
  const before = new Map([
    ...added.map((path) => [uriIn(git, path), undefined] as const),
    ...changes.map((change) => [uriIn(git, change.path), texts(change.before)] as const),
  ]);
  const unread = changes.filter((change) => change.before !== undefined && texts(change.before) === undefined);
  return { before, top: git.top, unread: unread.map(({ path }) => uriIn(git, path)) };
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

/** How pipelines ask for it. */
const wholePast: LocalizedText = {
  en: 'fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab, fetchDepth: 0 on Azure',
  fr: '« fetch-depth » à 0 sur GitHub, « GIT_DEPTH » à 0 sur GitLab, « fetchDepth » à 0 sur Azure',
};

function unknownRef(ref: string): Refused {
  const shown = safeText(ref);
  return new Refused({
    en: `git knows no '${shown}' here; in CI, fetch it first, with all of its past (${wholePast.en})`,
    fr: `git ne connaît pas « ${shown} » ici ; en CI, le récupérer d’abord, avec tout son historique (${wholePast.fr})`,
  });
}

function noBranchPoint(ref: string): Refused {
  const shown = safeText(ref);
  return new Refused({
    en: `git finds no commit that this branch has in common with '${shown}'; in CI, fetch all of the past (${wholePast.en})`,
    fr: `git ne trouve aucun commit que cette branche partage avec « ${shown} » ; en CI, récupérer tout l’historique (${wholePast.fr})`,
  });
}

const nothingChanged: LocalizedText = {
  en: 'no role file or settings file changed since the last commit',
  fr: 'aucune fiche ni aucun fichier de réglages n’a changé depuis le dernier commit',
};

function nothingSince(ref: string): LocalizedText {
  const shown = safeText(ref);
  return {
    en: `no role file or settings file changed since '${shown}'`,
    fr: `aucune fiche ni aucun fichier de réglages n’a changé depuis « ${shown} »`,
  };
}
