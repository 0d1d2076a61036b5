import type { Diagnostic } from '../text/diagnostic.ts';
import { wantText } from '../text/wanted.ts';
import { commentsBetween } from './blank.ts';
import { maskConflicts } from './conflicts.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { readJson } from './json.ts';
import { limits, tooLong } from './limits.ts';
import { reread, type Earlier } from './reread.ts';
import type { SyntaxLanguage, SyntaxNode, SyntaxTree } from './tree.ts';
import { withFixes } from './unsupported-fixes.ts';
import { readEvents, type ReadResult } from './yaml/events.ts';
import { readMended } from './yaml/mended.ts';
import { yamlProblems } from './yaml/messages.ts';
import { readTolerantly } from './yaml/tolerant.ts';

/**
 * Understands a text as far as it can be understood. Never fails: what is wrong is in `problems`.
 *
 * @param uri where related places of a problem are said to be.
 * @param earlier what is known of a text that this one was made of, if any; the tree is the same without.
 */
export function parse(uri: string, text: string, language: SyntaxLanguage, earlier?: Earlier): SyntaxTree {
  wantText('uri', uri);
  wantText('text', text);
  wantText('language', language);
  if (text.length > limits.length) return { root: undefined, comments: [], problems: [tooLong()] };
  const { masked, conflicts } = maskConflicts(text);
  const read =
    language === 'json' ? readJson(uri, masked) : readYaml(uri, masked, conflicts.length === 0 ? earlier : undefined);
  const duplicates = read.root ? duplicatesIn(uri, text, read.root) : [];
  const problems = [...conflicts, ...read.problems, ...duplicates].toSorted((a, b) => a.range.start - b.range.start);
  const comments = language === 'json' ? [] : commentsBetween(masked, read.root);
  return { root: read.root, comments, problems };
}

function readYaml(uri: string, text: string, earlier: Earlier | undefined): ReadResult {
  const again = earlier && reread(text, earlier);
  if (again) return { root: again, problems: [] };
  const { root, problems } = readAsYaml(uri, text);
  return { root, problems: withFixes(uri, text, problems) };
}

function readAsYaml(uri: string, text: string): ReadResult {
  const read = readEvents(text);
  if (!('brokenAt' in read)) return read;
  const mended = readMended(uri, text);
  if (mended) return mended;
  const { root, problems } = readTolerantly(uri, text);
  if (problems.some(({ code }) => code !== 'unsupported-yaml')) return { root, problems };
  // What the second reader did not even see, it left out.
  const fault = { code: 'UNSEEN', range: { start: read.brokenAt, end: read.brokenAt + 1 }, detail: '' };
  return { root, problems: [...problems, ...yamlProblems(uri, text, [fault])] };
}

function duplicatesIn(uri: string, text: string, root: SyntaxNode): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const descend = (node: SyntaxNode): void => {
    if (node.kind === 'list') for (const item of node.items) descend(item);
    if (node.kind !== 'map') return;
    found.push(...duplicateKeys(uri, text, node));
    for (const { value } of node.entries) descend(value);
  };
  descend(root);
  return found;
}
