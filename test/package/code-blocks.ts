import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/cache.ts';

/** One fenced block of a Markdown file. */
export interface CodeBlock {
  /** What stands behind the fence; empty where nothing does. */
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a file of the project, in their order; those inside lists without their indentation. */
export function codeBlocks(path: string): readonly CodeBlock[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^([ ]*)```(\S*)\n(.*?)^\1```$/gms)].map(([, indent = '', language = '', code = '']) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}
