import { languageAsked } from '../../server/src/cli/args.ts';
import type { Host } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';

/** A host that works in a folder of this disk and keeps what is said to it. */
export function hostIn(workingFolder: string): { readonly host: Host; readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const host: Host = {
    workingFolder,
    files: nodeFileSystem,
    language: 'en',
    languageAsked: undefined,
    version: '0',
    color: false,
    today: '2026-11-24',
    print: (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
  };
  return { host, said };
}

/**
 * What `rolespec` says to these words and how it ends, as the built command would, at a hundredth of the price: where
 * nothing that is asked is about the process. A fault of our own is thrown.
 */
export async function runIn(
  folder: string,
  words: readonly string[],
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const { host, said } = hostIn(folder);
  const asked = languageAsked(words);
  const status = await run(words, { ...host, languageAsked: asked, language: asked ?? host.language });
  return { status, ...said };
}
