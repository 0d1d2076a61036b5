/**
 * The slow reader for texts with a syntax error: builds the same tree from the documents of `yaml`, which recovers.
 */
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
import type { Document, ParsedNode, Scalar, YAMLMap, YAMLParseError, YAMLSeq } from 'yaml';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { TextRange } from '../text/range.ts';
import { skipBlank } from './blank.ts';
import { limits, tooDeep, tooManyNodes } from './limits.ts';
import { unsupportedYaml } from './problems.ts';
import { plainValue } from './scalar.ts';
import type { MapEntry, ScalarNode, ScalarStyle, SyntaxNode } from './tree.ts';
import { absent, emptyRange, markedStart, secondStart, type ReadResult } from './yaml-events.ts';
import { yamlProblems, type YamlFault } from './yaml-messages.ts';

export function readTolerantly(text: string): ReadResult {
  const mended: YamlFault[] = [];
  // The library counts a byte order mark as a column of the first line, and a single carriage return ends no line there.
  let current = text.replace(/^\ufeff/, '\n').replace(/\r(?!\n)/g, '\n');
  let documents = readDocuments(current);
  // Some faults swallow what follows: they are blanked out, and the rest is read again.
  for (let round = 0; round < REPAIR_ROUNDS && (round + 1) * text.length < REPAIR_LENGTH; round++) {
    const repairs = documents.flatMap((document) => repairsOf(current, document));
    if (repairs.length === 0) break;
    for (const { fault } of repairs) mended.push(fault);
    current = blankAll(
      current,
      repairs.flatMap(({ hide }) => hide),
    );
    documents = readDocuments(current);
  }
  const faults = documents.flatMap(({ errors }) => errors.map((error) => faultOf(error)));
  return new DocumentReader(current, text).read(documents, yamlProblems(text, [...mended, ...faults]));
}

/** Each round cures all faults of these kinds that the one before laid open. */
const REPAIR_ROUNDS = 4;
/** UTF-16 units that the repairs of one text may read in all. */
const REPAIR_LENGTH = 1_000_000;

/** The text with nothing but spaces in `range`; line breaks and all other offsets stay. */
export function blank(text: string, range: TextRange): string {
  const hidden = text.slice(range.start, range.end).replace(/[^\r\n]/g, ' ');
  return text.slice(0, range.start) + hidden + text.slice(range.end);
}

function blankAll(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), blank(text.slice(from, end), { start: 0, end: end - from }));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

function readDocuments(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  return Array.isArray(documents) ? documents : [];
}

function faultOf({ code, pos, message }: YAMLParseError): YamlFault {
  return { code, range: { start: pos[0], end: pos[1] }, detail: message };
}

interface Repair {
  readonly fault: YamlFault;
  /** What to blank out so that the rest can be read. */
  readonly hide: readonly TextRange[];
}

function repairsOf(text: string, document: Document.Parsed): readonly Repair[] {
  const quotes = document.errors.some(isMissingQuote) ? openQuotesIn(document) : [];
  let tabs = document.errors.some(({ code }) => code === 'TAB_AS_INDENT') ? tabsIn(text) : [];
  let mended: TextRange = { start: 0, end: 0 };
  return document.errors.flatMap((error) => {
    const fault = faultOf(error);
    if (fault.code === 'BLOCK_AS_IMPLICIT_KEY') {
      // The first of a line cures the others on it.
      if (mended.start <= fault.range.start && fault.range.start < mended.end) return [];
      mended = restOfLine(text, fault.range.start);
      return repairOfColons(text, fault, mended);
    }
    if (fault.code !== 'TAB_AS_INDENT') return repairOf(text, quotes, error);
    const hide = tabs;
    // One repair takes all of them.
    tabs = [];
    return [{ fault, hide }];
  });
}

function tabsIn(text: string): readonly TextRange[] {
  return [...text.matchAll(/^ *\t[ \t]*/gm)].map(({ index, 0: tabs }) => ({ start: index, end: index + tabs.length }));
}

function repairOfColons(text: string, { code, detail }: YamlFault, line: TextRange): Repair[] {
  const colons = [...text.slice(line.start, line.end).matchAll(/:(?=\s|$)/g)];
  const hide = colons.map(({ index }) => ({ start: line.start + index, end: line.start + index + 1 }));
  return hide.length > 0 ? [{ fault: { code, range: line, detail }, hide }] : [];
}

function repairOf(text: string, quotes: readonly number[], error: YAMLParseError): Repair[] {
  const { code, range, detail } = faultOf(error);
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    const written = text.slice(range.start, range.end);
    const lastLine = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r'));
    if (lastLine <= 0) return [];
    const word = { start: range.start, end: range.start + written.slice(0, lastLine).trimEnd().length };
    return [{ fault: { code: 'KEY_WITHOUT_COLON', range: word, detail }, hide: [word] }];
  }
  if (isMissingQuote(error)) {
    const start = lastBefore(quotes, range.start);
    if (start === undefined) return [];
    const fault = { code: 'UNCLOSED_QUOTE', range: restOfLine(text, start), detail };
    return [{ fault, hide: [{ start, end: start + 1 }] }];
  }
  return [];
}

function restOfLine(text: string, start: number): TextRange {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

function isMissingQuote({ code, message }: YAMLParseError): boolean {
  return code === 'MISSING_CHAR' && message.startsWith('Missing closing');
}

/** Where the texts in quotes of the document begin, in its order. */
function openQuotesIn(document: Document.Parsed): readonly number[] {
  const starts: number[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) starts.push(range[0]);
    },
  });
  return starts;
}

/** The last of these ascending offsets that is smaller than `offset`. */
function lastBefore(offsets: readonly number[], offset: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1];
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

  read([document, second]: readonly Document.Parsed[], syntaxProblems: readonly Diagnostic[]): ReadResult {
    if (document?.directives.docStart) this.#cursor = markedStart(this.#text, 0)?.end ?? 0;
    const root = document?.contents ? this.#node(document.contents, undefined, 0) : undefined;
    if (this.#stopped) return { root: undefined, problems: [this.#stopped] };
    if (second) {
      const start = secondStart(this.#text, this.#cursor, second.directives.docStart === true);
      this.#problems.push(unsupportedYaml(start, 'document'));
    }
    const nothing = root?.kind === 'scalar' && root.style === 'empty';
    return { root: nothing ? undefined : root, problems: [...syntaxProblems, ...this.#problems] };
  }

  #node(node: ParsedNode, parent: Parent | undefined, depth: number): SyntaxNode {
    if (depth > limits.depth) this.#stopped ??= tooDeep(node.range[0]);
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
    return { kind: 'map', range: { start, end: flow ? node.range[1] : Math.max(this.#cursor, start) }, flow, entries };
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
    const written = this.#original.slice(range.start, range.end);
    return this.#isRepaired(range) ? written.slice(1, -1) : String(node.value);
  }

  #wordOf(node: Scalar.Parsed, range: TextRange): string {
    return this.#isRepaired(range)
      ? this.#original.slice(range.start, range.end)
      : (node.source ?? '').replace(/^[ \t\r\n]+/, '');
  }

  /** A repair may have taken signs out of what is a text all the same. */
  #isRepaired({ start, end }: TextRange): boolean {
    const written = this.#original.slice(start, end);
    return written !== this.#text.slice(start, end) && !/[\r\n]/.test(written);
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
