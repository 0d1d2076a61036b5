/** Sentences with a colon, of which YAML makes a field: `Tenir la caisse : le matin`. */
import type { Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { inQuotes } from '../syntax/yaml/values.ts';
import { namedElsewhere, namedHere } from './field-names.ts';
import { isExtension, type Field } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, quotes, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';
import { asItem } from './list-fixes.ts';
import { nearest } from './suggest.ts';

/** @returns the sentence as the text that it was meant as; nothing where a field may have been meant. */
export function sentenceIn(
  { uri, text, kind }: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
): ScalarNode | undefined {
  const [entry, second] = node.kind === 'map' ? node.entries : [];
  if (!entry || second || languageOfName(uri) === 'json' || text.charAt(node.range.start) === '{') return undefined;
  const { name, key, value } = entry;
  if (key.style !== 'plain' || value.kind !== 'scalar' || value.style !== 'plain') return undefined;
  const range = { start: key.range.start, end: value.range.end };
  const written = text.slice(range.start, range.end);
  if (/[\r\n]/.test(written) || (field.type !== 'text' && !isMeant(written, name, value, field, kind, path))) {
    return undefined;
  }
  return { kind: 'scalar', range, style: 'plain', value: written };
}

/** Where a group is wanted, the name is rather that of a field, unless it is of words. */
function isMeant(
  written: string,
  name: string,
  value: SyntaxNode,
  { type, fields, others }: Field,
  kind: Finding['kind'],
  path: Path,
): boolean {
  if (type !== 'group' || others || fields.has(name) || isExtension(name)) return false;
  const isWords = /\s/.test(written.slice(0, name.length + 1));
  return (
    isWords &&
    !namedHere(kind, path, name, value, () => true) &&
    !namedElsewhere(kind, path, name, value) &&
    nearest(name, [...fields.keys()]) === undefined
  );
}

/** @param sentence what `sentenceIn` found. */
export function asSentence(finding: Finding, sentence: ScalarNode, field: Field, path: Path): Fixes {
  const { range, value } = sentence;
  if (field.type === 'text') return fix(finding.uri, quotes, true, [{ range, newText: inQuotes(String(value)) }]);
  // A single word may be what somebody calls a field.
  const isOneWord = /^\S+\s*:/.test(String(value));
  return asItem(finding, sentence, field, path).map((one) => ({ ...one, safe: one.safe && !isOneWord }));
}
