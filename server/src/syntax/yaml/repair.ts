/**
 * Reading YAML that has syntax errors with `yaml`, so that one slip costs one message: some faults swallow what follows
 * them. They are blanked out, and the rest is read again, by the fast reader if there is nothing else wrong with it.
 */
import { parseAllDocuments, visit, type Document, type YAMLParseError } from 'yaml';
import type { TextRange } from '../../text/range.ts';
import { blank } from '../blank.ts';
import { readEvents, type ReadResult } from './events.ts';
import type { YamlFault } from './fault.ts';
import { isListOnLine } from './messages.ts';

export interface Repaired {
  /** As long as the text that was read, with spaces for what was blanked out. */
  readonly text: string;
  /** Of that text: read to the end, or what can be made of it. */
  readonly found: ReadResult | readonly Document.Parsed[];
  /** What was blanked out, and what is wrong with the rest. */
  readonly faults: readonly YamlFault[];
}

export function readRepaired(text: string): Repaired {
  const mended: YamlFault[] = [];
  // The library counts a byte order mark as a column of the first line, and a single carriage return ends no line there.
  let current = text.replace(/^\ufeff/, '\n').replace(/\r(?!\n)/g, '\n');
  let documents = readDocuments(current);
  for (let round = 0; round < REPAIR_ROUNDS && (round + 1) * text.length < REPAIR_LENGTH; round++) {
    const repairs = documents.flatMap((document) => repairsOf(current, document));
    if (repairs.length === 0) break;
    for (const { fault } of repairs) mended.push(fault);
    current = blankAll(
      current,
      repairs.flatMap(({ hide }) => hide),
    );
    const found = readEvents(current, { original: text });
    if (!('brokenAt' in found)) return { text: current, found, faults: mended };
    documents = readDocuments(current);
  }
  const rest = documents.flatMap(({ errors }) => errors.map((error) => faultOf(error)));
  return { text: current, found: documents, faults: [...mended, ...rest] };
}

/** Each round cures all faults of these kinds that the one before laid open. */
const REPAIR_ROUNDS = 4;
/** UTF-16 units that the repairs of one text may read in all. */
const REPAIR_LENGTH = 1_000_000;

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

/** What can be made of a text, whatever it is. */
export function readDocuments(text: string): readonly Document.Parsed[] {
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
    // The last line above is the one that wanted to be a name; what is above that is the text of another field.
    const above = written.slice(0, lastLine).trimEnd();
    const [name = ''] = /[^\s][^\r\n]*$/.exec(above) ?? [];
    const word = { start: range.start + above.length - name.length, end: range.start + above.length };
    const hide = { start: word.start, end: endOfNested(text, word) };
    return [{ fault: { code: 'KEY_WITHOUT_COLON', range: word, detail }, hide: [hide] }];
  }
  if (code === 'UNEXPECTED_TOKEN' && isListOnLine(detail)) return [{ fault: faultOf(error), hide: [range] }];
  if (isMissingQuote(error)) {
    const start = lastBefore(quotes, range.start);
    if (start === undefined) return [];
    const fault = { code: 'UNCLOSED_QUOTE', range: restOfLine(text, start), detail };
    return [{ fault, hide: [{ start, end: start + 1 }] }];
  }
  return [];
}

/** The end of the lines below a word that are indented by more: without it they would belong to what is above. */
function endOfNested(text: string, { start, end }: TextRange): number {
  const column = start - (Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1);
  const nested = new RegExp(`^(?:[ \\t]*(?:\\r\\n?|\\n)+ {${column + 1}}[^\\r\\n]*)*`).exec(text.slice(end));
  return end + (nested?.[0].length ?? 0);
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
