import { printParseErrorCode, visit, type JSONVisitor, type ParseOptions } from 'jsonc-parser';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { limits, tooDeep, tooManyNodes } from './limits.ts';
import { firstPerLine, syntaxError } from './problems.ts';
import type { MapEntry, ScalarNode, ScalarValue, SyntaxNode } from './tree.ts';
import type { ReadResult } from './yaml-events.ts';

/** Reads strict JSON: no comments, no trailing commas, one value; what can be understood of a broken text is kept. */
export function readJson(text: string): ReadResult {
  const reader = new JsonReader(text);
  try {
    visit(text, reader.visitor, strict);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { root: undefined, problems: [tooDeep(error.offset)] };
  }
  return reader.result();
}

/** Ends the reading: the parser is recursive and has no other way to be stopped. */
class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

const strict: ParseOptions = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

interface Frame {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly entries: MapEntry[];
  readonly items: SyntaxNode[];
  key: ScalarNode | undefined;
}

class JsonReader {
  readonly #text: string;
  readonly #problems: Diagnostic[] = [];
  readonly #frames: Frame[] = [];
  #root: SyntaxNode | undefined;
  #nodes = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readonly visitor: JSONVisitor = {
    onObjectBegin: (offset) => this.#open('map', offset),
    onArrayBegin: (offset) => this.#open('list', offset),
    // Where the bracket is missing, nothing has been read: the length is that of the end of the text.
    onObjectEnd: (offset, length) => this.#close(offset + length),
    onArrayEnd: (offset, length) => this.#close(offset + length),
    onObjectProperty: (name, offset, length) => {
      this.#finishEntry();
      const frame = this.#frames.at(-1);
      if (frame) frame.key = this.#scalar(name, offset, length);
    },
    onLiteralValue: (value: ScalarValue, offset, length) => this.#place(this.#scalar(value, offset, length)),
    onError: (error, offset, length) => this.#report(error, offset, length),
  };

  result(): ReadResult {
    while (this.#frames.length > 0) this.#close(this.#end);
    const tooMany = this.#nodes > limits.nodes;
    return tooMany
      ? { root: undefined, problems: [tooManyNodes(0)] }
      : { root: this.#root, problems: firstPerLine(this.#text, this.#problems) };
  }

  #open(kind: 'map' | 'list', start: number): void {
    if (this.#frames.length >= limits.depth) throw new TooDeep(start);
    this.#nodes++;
    this.#end = start + 1;
    this.#frames.push({ kind, start, entries: [], items: [], key: undefined });
  }

  #close(end: number): void {
    this.#end = end;
    this.#finishEntry();
    const frame = this.#frames.pop();
    if (!frame) return;
    const range = { start: frame.start, end };
    if (frame.kind === 'map') this.#place({ kind: 'map', range, flow: true, entries: frame.entries });
    else this.#place({ kind: 'list', range, flow: true, items: frame.items });
  }

  #place(node: SyntaxNode): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root ??= node;
    } else if (frame.kind === 'list') {
      frame.items.push(node);
    } else if (frame.key) {
      frame.entries.push({ name: String(frame.key.value), key: frame.key, value: node });
      frame.key = undefined;
    }
  }

  /** A field whose value is missing keeps an empty one. */
  #finishEntry(): void {
    const key = this.#frames.at(-1)?.key;
    if (!key) return;
    const colon = /^\s*:/.exec(this.#text.slice(key.range.end, key.range.end + 80))?.[0].length ?? 0;
    const offset = key.range.end + colon;
    this.#place({ kind: 'scalar', range: { start: offset, end: offset }, style: 'empty', value: null });
  }

  #scalar(value: ScalarValue, offset: number, length: number): ScalarNode {
    this.#nodes++;
    this.#end = offset + length;
    const style = typeof value === 'string' ? 'double' : 'plain';
    return { kind: 'scalar', range: { start: offset, end: offset + length }, style, value };
  }

  #report(error: number, offset: number, length: number): void {
    const start = Math.min(offset, Math.max(this.#text.length - 1, 0));
    const range = { start, end: Math.min(start + Math.max(length, 1), this.#text.length) };
    this.#problems.push(syntaxError(range, sentences.get(printParseErrorCode(error)) ?? other));
  }
}

const other: LocalizedText = {
  en: 'this cannot be read as JSON here',
  fr: 'ceci ne peut pas être lu comme du JSON à cet endroit',
};

/** By the parser's names of its errors. */
const sentences: ReadonlyMap<string, LocalizedText> = new Map([
  [
    'InvalidCommentToken',
    { en: 'comments are not part of JSON; remove this one', fr: 'le JSON n’a pas de commentaires ; retirer celui-ci' },
  ],
  [
    'PropertyNameExpected',
    {
      en: "the name of a field in double quotes is missing here, or a comma stands before '}'",
      fr: 'il manque ici un nom de champ entre guillemets droits, ou une virgule précède « } »',
    },
  ],
  [
    'ValueExpected',
    {
      en: 'a value is missing here, or there is a comma too many',
      fr: 'il manque ici une valeur, ou une virgule est de trop',
    },
  ],
  [
    'ColonExpected',
    { en: 'a colon is missing after the name of the field', fr: 'il manque deux-points après le nom du champ' },
  ],
  ['CommaExpected', { en: 'a comma is missing before this', fr: 'il manque une virgule avant ceci' }],
  ['CloseBraceExpected', { en: "a '}' is missing", fr: 'il manque « } »' }],
  ['CloseBracketExpected', { en: "a ']' is missing", fr: 'il manque « ] »' }],
  [
    'EndOfFileExpected',
    { en: 'the file ends before this; remove what follows', fr: 'le fichier se termine avant ceci ; retirer la suite' },
  ],
  [
    'UnexpectedEndOfString',
    { en: 'this text in quotes is never closed', fr: 'ce texte entre guillemets n’est jamais fermé' },
  ],
  [
    'InvalidSymbol',
    { en: 'text stands in double quotes in JSON', fr: 'en JSON, un texte se met entre guillemets droits' },
  ],
  [
    'InvalidNumberFormat',
    { en: 'this number is not written as JSON wants it', fr: 'ce nombre n’est pas écrit comme le JSON le demande' },
  ],
  [
    'InvalidEscapeCharacter',
    {
      en: "this backslash stands before a sign it does not belong to; write '\\\\'",
      fr: 'cette barre oblique inverse précède un signe inattendu ; écrire « \\\\ »',
    },
  ],
]);
