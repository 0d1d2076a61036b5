import { relative, sep } from 'node:path';
import type { FileSystem } from '../../files/file-system.ts';
import { pathOf, textOf } from '../../files/node.ts';
import { overlaid, type ReadResult } from '../../files/overlay.ts';
import { refusal } from '../../files/refusal.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { Host } from '../host.ts';
import { realUris } from './concerned.ts';
import { changesOf, contentsOf, indexed, textIn, untracked, uriIn } from './git-changes.ts';
import { Git } from './git.ts';
import type { Changed } from './what-changed.ts';

/**
 * What would be committed now, and the files as they would be then.
 *
 * @throws Refused where git cannot tell.
 */
export async function stagedFiles(host: Host): Promise<Changed> {
  const git = await Git.at(host.workingFolder);
  const staged = await changesOf(git, ['--cached']);
  const elsewhere = await changesOf(git, []);
  const unwatched = (await indexed(git)).filter(({ isWatched }) => !isWatched);
  const names = [
    ...[...staged, ...elsewhere].map(({ before }) => before),
    ...unwatched.map(({ content }) => content),
  ].filter((name) => name !== undefined);
  const contents = await contentsOf(git, [...new Set(names)]);
  const over = new Map<string, ReadResult>();
  for (const path of await untracked(git)) over.set(uriIn(git, path), { refused: refusal('missing') });
  // Git names such a file once more for one of the sides.
  const unmerged = new Set(elsewhere.flatMap(({ path, isUnmerged }) => (isUnmerged ? path : [])));
  const other = new Map<string, Buffer>();
  const others = [...elsewhere.map(({ path, before }) => ({ path, content: before })), ...unwatched];
  for (const { path, content } of others) {
    const bytes = contents.get(content ?? '');
    if (!bytes || unmerged.has(path)) continue;
    other.set(uriIn(git, path), bytes);
    over.set(uriIn(git, path), textOf(bytes));
  }
  const before = new Map(
    staged.map((change) => [uriIn(git, change.path), textIn(contents.get(change.before ?? ''))] as const),
  );
  const files = { ...overlaid(host.files, over), ...bytesOf(git, other, host.files) };
  return { before, host: { ...host, files }, top: git.top, nothing: nothingStaged };
}

/** @param other the bytes of the files that are others on the disk. */
function bytesOf(
  git: Git,
  other: ReadonlyMap<string, Buffer>,
  { readBytes }: FileSystem,
): Pick<FileSystem, 'readBytes'> {
  if (!readBytes) return {};
  return {
    async readBytes(uri, limits) {
      const real = (await realUris([uri])).get(uri) ?? uri;
      const path = relative(git.top, pathOf(real) ?? real).replaceAll(sep, '/');
      if (path.startsWith('..')) return readBytes(uri, limits);
      const [staged] = await indexed(git, [`:(top,literal)${path}`]);
      const name = staged?.isWatched === false ? staged.content : undefined;
      const bytes = other.get(real) ?? (name === undefined ? undefined : (await contentsOf(git, [name])).get(name));
      if (bytes && bytes.length > limits.maxBytes) return { refused: refusal('too-long') };
      if (bytes) return { base64: bytes.toString('base64') };
      return staged ? readBytes(uri, limits) : { refused: refusal('missing') };
    },
  };
}

const nothingStaged: LocalizedText = {
  en: 'no role file or settings file is staged',
  fr: 'aucune fiche ni aucun fichier de réglages n’est indexé',
};
