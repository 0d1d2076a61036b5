/**
 * The fast reader: builds the tree from the events of js-yaml, which stops at the first syntax error. Its events name
 * no place for an empty value and no end for a collection, so a cursor follows along in the text.
 */
import {
  COLLECTION_STYLE_FLOW,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type DocumentEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { TextRange } from '../../text/range.ts';
import { behind, skipBlank } from '../blank.ts';
import { limits, tooDeep, tooManyNodes } from '../limits.ts';
import { unsupportedYaml } from '../problems.ts';
import { plainValue } from '../scalar.ts';
import type { MapEntry, ScalarNode, ScalarStyle, SyntaxNode } from '../tree.ts';

/** A tree and what is wrong with the text, before the checks that every reader shares. */
export interface ReadResult {
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly Diagnostic[];
}

export interface ReadOptions {
  /** How many maps and lists the text is in; absent: none. */
  readonly depth?: number;
  /** As long as the text, with what was blanked out of it for its syntax and is a value all the same. */
  readonly original?: string;
}

/** @returns the offset of the first syntax error where there is one: the tolerant reader has to look at the text. */
export function readEvents(
  text: string,
  { depth = 0, original }: ReadOptions = {},
): ReadResult | { readonly brokenAt: number } {
  const deepest = limits.depth - depth;
  let events: Event[];
  try {
    // It counts the document and its innermost value as well, and not always; the reader below counts what we count.
    events = parseEvents(text, { maxDepth: deepest + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (!error.reason.startsWith('nesting exceeded')) return { brokenAt: error.mark?.position ?? 0 };
    return { root: undefined, problems: [tooDeep(error.mark?.position ?? 0)] };
  }
  if (countNodes(events) > limits.nodes) return { root: undefined, problems: [tooManyNodes(0)] };
  return new EventReader(text, original, deepest).read(events);
}

function countNodes(events: readonly Event[]): number {
  // Most texts have fewer events than they may have nodes; there is nothing to count.
  if (events.length <= limits.nodes) return 0;
  return events.filter(({ type }) => type !== EVENT_ID.POP && type !== EVENT_ID.DOCUMENT).length;
}

interface Frame {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly flow: boolean;
  readonly unsupported: boolean;
  readonly entries: MapEntry[];
  readonly items: SyntaxNode[];
  key: ScalarNode | undefined;
}

class EventReader {
  readonly #text: string;
  readonly #original: string | undefined;
  readonly #deepest: number;
  readonly #problems: Diagnostic[] = [];
  readonly #frames: Frame[] = [];
  #cursor = 0;
  #root: SyntaxNode | undefined;
  #documents = 0;

  constructor(text: string, original: string | undefined, deepest: number) {
    this.#text = text;
    this.#original = original;
    this.#deepest = deepest;
  }

  read(events: readonly Event[]): ReadResult {
    for (const event of events) {
      const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
      if (opens && this.#frames.length >= this.#deepest) return { root: undefined, problems: [tooDeep(event.start)] };
      if (event.type === EVENT_ID.SCALAR) this.#place(this.#scalar(event));
      else if (event.type === EVENT_ID.MAPPING) this.#open('map', event);
      else if (event.type === EVENT_ID.SEQUENCE) this.#open('list', event);
      else if (event.type === EVENT_ID.ALIAS) this.#alias(event.anchorStart - 1, event.anchorEnd);
      else if (event.type === EVENT_ID.POP) this.#close();
      else if (this.#startsSecondDocument(event)) break;
    }
    return { root: orNothing(this.#root), problems: this.#problems };
  }

  #startsSecondDocument({ explicitStart }: DocumentEvent): boolean {
    if (++this.#documents < 2) {
      if (explicitStart) this.#cursor = markedStart(this.#text, 0)?.end ?? 0;
      return false;
    }
    this.#problems.push(unsupportedYaml(secondStart(this.#text, this.#cursor, explicitStart), 'document'));
    return true;
  }

  #open(kind: 'map' | 'list', event: MappingEvent | SequenceEvent): void {
    const flow = event.style === COLLECTION_STYLE_FLOW;
    const unsupported = this.#reportProperties(event);
    this.#cursor = Math.max(this.#cursor, flow ? event.start + 1 : event.start);
    this.#frames.push({ kind, start: event.start, flow, unsupported, entries: [], items: [], key: undefined });
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.flow) this.#cursor = this.#endOfFlow(frame.kind === 'map' ? '}' : ']');
    const range = { start: frame.start, end: Math.max(this.#cursor, frame.start) };
    if (frame.unsupported) this.#place(absent(range));
    else if (frame.kind === 'map') this.#place({ kind: 'map', range, flow: frame.flow, entries: frame.entries });
    else this.#place({ kind: 'list', range, flow: frame.flow, items: frame.items });
  }

  #endOfFlow(bracket: string): number {
    const comma = behind(this.#text, this.#cursor, ',') ?? this.#cursor;
    return behind(this.#text, comma, bracket) ?? this.#cursor;
  }

  #alias(start: number, end: number): void {
    this.#problems.push(unsupportedYaml({ start, end }, 'alias'));
    this.#cursor = end;
    this.#place(absent({ start, end }));
  }

  #place(node: SyntaxNode): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root = node;
    } else if (frame.kind === 'list') {
      frame.items.push(node);
    } else if (!frame.key) {
      frame.key = this.#keyOf(node);
    } else {
      const { key } = frame;
      frame.key = undefined;
      if (key.style === 'plain' && key.value === '<<') this.#problems.push(unsupportedYaml(key.range, 'merge'));
      else if (key.style !== 'unsupported') frame.entries.push({ name: String(key.value), key, value: node });
    }
  }

  #keyOf(node: SyntaxNode): ScalarNode {
    if (node.kind === 'scalar') return node;
    this.#problems.push(unsupportedYaml(node.range, 'key'));
    return absent(node.range);
  }

  #scalar(event: ScalarEvent): ScalarNode {
    const unsupported = this.#reportProperties(event);
    const isKey = this.#frames.at(-1)?.kind === 'map' && !this.#frames.at(-1)?.key;
    const style = this.#styleOf(event);
    const range = this.#rangeOf(event, style);
    this.#cursor = range.end;
    if (unsupported) return absent(range);
    if (style === 'empty') return { kind: 'scalar', range, style, value: isKey ? '' : null };
    const value = repairedValue(this.#text, this.#original, range, style) ?? getScalarValue(this.#text, event);
    return { kind: 'scalar', range, style, value: style === 'plain' && !isKey ? plainValue(value) : value };
  }

  #styleOf(event: ScalarEvent): ScalarStyle {
    if (event.valueStart < 0) return 'empty';
    if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return 'single';
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return 'double';
    if (event.style === SCALAR_STYLE.LITERAL_BLOCK) return 'literal';
    return event.style === SCALAR_STYLE.FOLDED_BLOCK ? 'folded' : 'plain';
  }

  #rangeOf(event: ScalarEvent, style: ScalarStyle): TextRange {
    if (style === 'empty') return emptyRange(this.#text, this.#cursor, this.#frames.at(-1));
    if (style === 'plain') return { start: event.valueStart, end: event.valueEnd };
    if (style === 'single' || style === 'double') return { start: event.valueStart - 1, end: event.valueEnd + 1 };
    const start = skipBlank(this.#text, behindIndicator(this.#text, this.#cursor, this.#frames.at(-1)));
    let end = event.valueEnd;
    while (end > start + 1 && ' \t\r\n'.includes(this.#text.charAt(end - 1))) end--;
    return { start, end };
  }

  #reportProperties(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): boolean {
    if (event.anchorStart >= 0) {
      this.#problems.push(unsupportedYaml({ start: event.anchorStart - 1, end: event.anchorEnd }, 'anchor'));
    }
    if (event.tagStart >= 0) {
      this.#problems.push(unsupportedYaml({ start: event.tagStart, end: event.tagEnd }, 'tag'));
    }
    const end = Math.max(event.anchorEnd, event.tagEnd);
    if (end >= 0) this.#cursor = Math.max(this.#cursor, end);
    return end >= 0;
  }
}

/**
 * What stands in the original where a repair took signs out of what is a value of one line all the same; nothing where
 * none did.
 */
export function repairedValue(
  text: string,
  original: string | undefined,
  { start, end }: TextRange,
  style: ScalarStyle,
): string | undefined {
  if (original === undefined) return undefined;
  const written = original.slice(start, end);
  if (written === text.slice(start, end) || /[\r\n]/.test(written)) return undefined;
  return style === 'plain' ? written : written.slice(1, -1);
}

/** A document in which nothing stands has no root. */
export function orNothing(root: SyntaxNode | undefined): SyntaxNode | undefined {
  return root?.kind === 'scalar' && root.style === 'empty' ? undefined : root;
}

/** A value that we do not read. */
export function absent(range: TextRange): ScalarNode {
  return { kind: 'scalar', range, style: 'unsupported', value: null };
}

/** The next line that starts a document with `---`. */
export function markedStart(text: string, from: number): TextRange | undefined {
  const marker = /(?<![^\r\n\ufeff])---(?=\s|$)/g;
  marker.lastIndex = from;
  const start = marker.exec(text)?.index;
  return start === undefined ? undefined : { start, end: start + 3 };
}

/** Where another document starts behind the end of the first: with its `---`, or behind a line of dots. */
export function secondStart(text: string, from: number, isMarked: boolean): TextRange {
  const marked = isMarked ? markedStart(text, from) : undefined;
  if (marked) return marked;
  const dots = /(?<![^\r\n])\.\.\.(?=\s|$)/g;
  dots.lastIndex = from;
  const end = dots.exec(text)?.index;
  const start = skipBlank(text, end === undefined ? from : end + 3);
  return { start, end: Math.min(start + 1, text.length) };
}

type Parent = { readonly kind: 'map' | 'list'; readonly key?: unknown } | undefined;

/** Where a value would stand that is not written: right behind its colon or dash, else right behind what precedes it. */
export function emptyRange(text: string, cursor: number, parent: Parent): TextRange {
  const offset = behindIndicator(text, cursor, parent);
  return { start: offset, end: offset };
}

function behindIndicator(text: string, cursor: number, parent: Parent): number {
  const indicator = parent?.kind === 'list' ? '-' : parent?.key ? ':' : undefined;
  const end = indicator && behind(text, cursor, indicator);
  // Else it is the first sign of a word.
  return end !== undefined && /^(?:[\s,[\]{}]|$)/.test(text.charAt(end)) ? end : cursor;
}
