import type { Host } from '../../server/src/cli/host.ts';
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
