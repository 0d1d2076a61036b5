/**
 * The licences of everything that is bundled, for `esbuild.mjs`: most of them ask to go along with the code.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param metafiles what esbuild says that it put into its outputs.
 * @throws where a package comes without the text of its licence.
 */
export async function thirdPartyNotices(metafiles) {
  const folders = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const packages = [...new Set(folders.map(packageFolder).filter(Boolean))];
  const notices = await Promise.all(packages.map(noticeOf));
  return [
    'Rolespec contains the packages below, each under its own licence.',
    ...notices.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text),
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a file is in; nothing where the file is ours. */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e([.-][\w.]+)?$/i.test(entry));
  if (!file) throw new Error(`${name} ${version} has no licence file, so it cannot be bundled`);
  const text = await readFile(join(root, folder, file), 'utf8');
  return { name, text: `${name} ${version} (${license})\n\n${text.trim().replaceAll('\r\n', '\n')}\n` };
}
