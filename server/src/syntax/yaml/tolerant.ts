/**
 * The slow reader for texts with a syntax error: builds the same tree from the documents of `yaml`, which recovers.
 */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { TextRange } from '../../text/range.ts';
import { skipBlank } from '../blank.ts';
import { limits, tooDeep, tooManyNodes } from '../limits.ts';
import { unsupportedYaml } from '../problems.ts';
import { plainValue } from '../scalar.ts';
import type { MapEntry, ScalarNode, ScalarStyle, SyntaxNode } from '../tree.ts';
import { absent, emptyRange, markedStart, orNothing, repairedValue, secondStart, type ReadResult } from './events.ts';
import { yamlProblems } from './messages.ts';
import { readRepaired } from './repair.ts';

/** @param uri of the text, for its fixes. */
export function readTolerantly(uri: string, text: string): ReadResult {
  const { text: repaired, found, faults } = readRepaired(text);
  const { root, problems } = 'root' in found ? found : treeOf(repaired, text, found);
  // Of what is too much to be read, nothing else is told.
  const isTooMuch = problems.some(({ code }) => code === 'limit-exceeded');
  return { root, problems: isTooMuch ? problems : [...yamlProblems(uri, text, faults), ...problems] };
}

/**
 * @param original with what the repairs took out.
 * @param documents what the repaired text was read as.
 */
export function treeOf(repaired: string, original: string, documents: readonly Document.Parsed[]): ReadResult {
  return new DocumentReader(repaired, original).read(documents);
}

interface Parent {
  readonly kind: 'map' | 'list';
  readonly key?: ScalarNode;
}

class DocumentReader {
  readonly #text: string;
  /** With what the repairs took out. */
  readonly #original: string;
  readonly #problems: Diagnostic[] = [];
  #cursor = 0;
  #nodes = 0;
  /** Set when a limit was passed: what follows is not read. */
  #stopped: Diagnostic | undefined;

  constructor(text: string, original: string) {
    this.#text = text;
    this.#original = original;
  }

  read([document, second]: readonly Document.Parsed[]): ReadResult {
    if (document?.directives.docStart) this.#cursor = markedStart(this.#text, 0)?.end ?? 0;
    const root = document?.contents ? this.#node(document.contents, undefined, 0) : undefined;
    if (this.#stopped) return { root: undefined, problems: [this.#stopped] };
    if (second) {
      const start = secondStart(this.#text, this.#cursor, second.directives.docStart === true);
      this.#problems.push(unsupportedYaml(start, 'document'));
    }
    return { root: orNothing(root), problems: this.#problems };
  }

  #node(node: ParsedNode, parent: Parent | undefined, depth: number): SyntaxNode {
    if (depth >= limits.depth && (isMap(node) || isSeq(node))) this.#stopped ??= tooDeep(node.range[0]);
    if (++this.#nodes > limits.nodes) this.#stopped ??= tooManyNodes(node.range[0]);
    if (this.#stopped) return absent({ start: node.range[0], end: node.range[1] });
    if (isAlias(node)) {
      const range = { start: node.range[0], end: node.range[1] };
      this.#problems.push(unsupportedYaml(range, 'alias'));
      return this.#passed(absent(range));
    }
    const marked = this.#reportProperties(node);
    const read = isMap(node)
      ? this.#map(node, depth)
      : isSeq(node)
        ? this.#list(node, depth)
        : this.#scalar(node, parent);
    return this.#passed(marked ? absent(read.range) : read);
  }

  #passed<Read extends SyntaxNode>(node: Read): Read {
    this.#cursor = Math.max(this.#cursor, node.range.end);
    return node;
  }

  /** The library names the tag of every collection and no places: what counts is what is written before the value. */
  #reportProperties({ range }: Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed): boolean {
    let marked = false;
    let offset = skipBlank(this.#text, this.#cursor);
    while (offset < range[0]) {
      const sign = this.#text.charAt(offset);
      let end = offset + 1;
      if (sign === '&' || sign === '!') {
        end = offset + (/^(?:!<[^>\s]*>|[^\s,[\]{}]+)/.exec(this.#text.slice(offset))?.[0].length ?? 1);
        this.#problems.push(unsupportedYaml({ start: offset, end }, sign === '&' ? 'anchor' : 'tag'));
        this.#cursor = end;
        marked = true;
      }
      offset = skipBlank(this.#text, end);
    }
    return marked;
  }

  #map(node: YAMLMap.Parsed, depth: number): SyntaxNode {
    const entries: MapEntry[] = [];
    const flow = node.flow === true;
    const start = node.range[0];
    this.#cursor = Math.max(this.#cursor, flow ? start + 1 : start);
    for (const pair of node.items) {
      const key = this.#key(pair.key, depth);
      const value = pair.value
        ? this.#node(pair.value, { kind: 'map', key }, depth + 1)
        : this.#nothing({ kind: 'map' });
      if (key.style === 'plain' && key.value === '<<') this.#problems.push(unsupportedYaml(key.range, 'merge'));
      else if (key.style !== 'unsupported') entries.push({ name: String(key.value), key, value });
    }
    // A single field in a list needs no braces.
    const braced = flow && this.#text.charAt(start) === '{';
    return {
      kind: 'map',
      range: { start, end: braced ? node.range[1] : Math.max(this.#cursor, start) },
      flow,
      entries,
    };
  }

  #key(node: ParsedNode, depth: number): ScalarNode {
    const key = this.#node(node, { kind: 'map' }, depth + 1);
    if (key.kind !== 'scalar') {
      this.#problems.push(unsupportedYaml(key.range, 'key'));
      return absent(key.range);
    }
    if (key.style === 'unsupported') return key;
    if (key.style === 'empty') return { ...key, value: '' };
    if (!isScalar(node) || typeof node.source !== 'string') return { ...key, value: String(key.value) };
    return { ...key, value: key.style === 'plain' ? this.#wordOf(node, key.range) : String(key.value) };
  }

  #list(node: YAMLSeq.Parsed, depth: number): SyntaxNode {
    const items: SyntaxNode[] = [];
    const flow = node.flow === true;
    const start = node.range[0];
    this.#cursor = Math.max(this.#cursor, flow ? start + 1 : start);
    for (const item of node.items) items.push(this.#node(item, { kind: 'list' }, depth + 1));
    return { kind: 'list', range: { start, end: flow ? node.range[1] : Math.max(this.#cursor, start) }, flow, items };
  }

  #nothing(parent: Parent): ScalarNode {
    return this.#passed({
      kind: 'scalar',
      range: emptyRange(this.#text, this.#cursor, parent),
      style: 'empty',
      value: null,
    });
  }

  #scalar(node: Scalar.Parsed, parent: Parent | undefined): ScalarNode {
    const { range: place, type } = node;
    const style = styleOf(type, node.source ?? '');
    if (style === 'empty') return this.#nothing(parent ?? { kind: 'map' });
    const range = visible(this.#text, { start: place[0], end: place[1] });
    return { kind: 'scalar', range, style, value: this.#valueOf(node, range, style) };
  }

  #valueOf(node: Scalar.Parsed, range: TextRange, style: ScalarStyle): ScalarNode['value'] {
    if (style === 'plain') return plainValue(this.#wordOf(node, range));
    return repairedValue(this.#text, this.#original, range, style) ?? String(node.value);
  }

  #wordOf(node: Scalar.Parsed, range: TextRange): string {
    const word = repairedValue(this.#text, this.#original, range, 'plain');
    return word ?? (node.source ?? '').replace(/^[ \t\r\n]+/, '');
  }
}

/** Without the white space that a broken text may leave around a word. */
function visible(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return ' \t\r\n'.includes(text.charAt(offset));
}

function styleOf(type: string | undefined, source: string): ScalarStyle {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'BLOCK_LITERAL') return 'literal';
  if (type === 'BLOCK_FOLDED') return 'folded';
  return /^[ \t\r\n]*$/.test(source) ? 'empty' : 'plain';
}
