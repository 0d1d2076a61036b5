/** How values are written. */
import { once } from '../../text/once.ts';
import { plainValue, readsOtherwiseElsewhere } from '../scalar.ts';

export type PlainValue = string | number | boolean;

/** A value as it can be written in a file. */
export type PlainData = PlainValue | readonly PlainData[] | { readonly [name: string]: PlainData };

export interface Writing {
  readonly json: boolean;
  /** Between braces or brackets. */
  readonly flow: boolean;
  /** The quotes that the author chose. */
  readonly quote: '' | '"' | "'";
}

/** A value as it is written on one line: text in quotes where it would be read as something else without them. */
export function writtenValue(value: PlainValue, { json, flow, quote }: Writing): string {
  if (typeof value !== 'string') return String(value);
  if (json) return JSON.stringify(value);
  if (quote === '' && isPlain(value, flow)) return value;
  const isDouble = quote === '"' || hidden().test(value) || (quote === '' && isBestInDouble(value));
  return isDouble ? inDoubleQuotes(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Whether fewer signs have to be doubled or escaped there, which is how the formatter chooses. */
function isBestInDouble(value: string): boolean {
  return value.includes("'") && !/["\\]/.test(value);
}

/** The words where nothing was written yet: apart from what stands around them. */
export function spaced(text: string, offset: number, written: string): string {
  const before = ':-'.includes(text.charAt(offset - 1)) ? ' ' : '';
  return before + written + (/^(?:[\s,}\]]|$)/.test(text.slice(offset, offset + 1)) ? '' : ' ');
}

/** How a value is laid out in one line of braces and brackets. */
export interface FlowStyle {
  readonly json: boolean;
  /** What stands inside of braces. */
  readonly brace: '' | ' ';
  /** What stands inside of brackets. */
  readonly bracket: '' | ' ';
  /** What stands behind a colon or a comma. */
  readonly gap: '' | ' ';
}

/** Any value on one line, as it is written between braces or brackets. */
export function flowText(value: PlainData, style: FlowStyle): string {
  if (!isCollection(value)) return writtenValue(value, { json: style.json, flow: true, quote: '' });
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  const { brace, bracket, gap } = style;
  if (isList(value)) return `[${bracket}${value.map((item) => flowText(item, style)).join(`,${gap}`)}${bracket}]`;
  const fields = Object.entries(value).map(([name, inner]) => flowField(name, flowText(inner, style), style));
  return `{${brace}${fields.join(`,${gap}`)}${brace}}`;
}

/** @param written the value of the field. */
export function flowField(name: string, written: string, { json, gap }: FlowStyle): string {
  // Without quotes, `a:b` would be one word.
  return `${writtenValue(name, { json, flow: true, quote: '' })}:${json ? gap : ' '}${written}`;
}

/** By how many columns things are indented. */
export interface BlockStyle {
  /** A group in its field. */
  readonly indent: number;
  /** The dashes of a list in their field. */
  readonly dash: number;
}

/** A field in lines of YAML. */
export function blockField(name: string, value: PlainData, style: BlockStyle): readonly string[] {
  const key = writtenValue(name, { json: false, flow: false, quote: '' });
  const [first = '', ...rest] = blockLines(value, style);
  if (!isCollection(value) || isEmpty(value)) return [`${key}: ${first}`, ...indented(rest, style.indent)];
  return [`${key}:`, ...indented([first, ...rest], isList(value) ? style.dash : style.indent)];
}

/** An item of a list in lines of YAML. @param gap the spaces behind its dash. */
export function blockItem(lines: readonly string[], gap = ' '): readonly string[] {
  const [first = '', ...rest] = lines;
  return [`-${gap}${first}`, ...indented(rest, 1 + gap.length)];
}

/** A value in lines of YAML, as they stand behind a dash. */
export function blockLines(value: PlainData, style: BlockStyle): readonly string[] {
  if (isCollection(value)) {
    if (isEmpty(value)) return [isList(value) ? '[]' : '{}'];
    if (isList(value)) return value.flatMap((item) => blockItem(blockLines(item, style)));
    return Object.entries(value).flatMap(([name, inner]) => blockField(name, inner, style));
  }
  if (isParagraphs(value)) {
    return value.endsWith('\n') ? ['|', ...value.slice(0, -1).split('\n')] : ['|-', ...value.split('\n')];
  }
  return [writtenValue(value, { json: false, flow: false, quote: '' })];
}

/** Whether the last line of the value in block lines has to end in a line break. */
export function needsLineBreak(value: PlainData): boolean {
  if (!isCollection(value)) return isParagraphs(value) && value.endsWith('\n');
  const last = Object.values(value).at(-1);
  return last !== undefined && needsLineBreak(last);
}

export function isCollection(value: PlainData): value is Exclude<PlainData, PlainValue> {
  return typeof value === 'object';
}

export function isList(value: PlainData): value is readonly PlainData[] {
  return Array.isArray(value);
}

function isEmpty(value: Exclude<PlainData, PlainValue>): boolean {
  return Object.keys(value).length === 0;
}

function isParagraphs(value: PlainValue): value is string {
  return typeof value === 'string' && paragraphs.test(value) && !hidden().test(value.replaceAll('\n', ''));
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}

/** Whether YAML reads these very words without quotes, whichever version of it. */
function isPlain(text: string, flow: boolean): boolean {
  if (text !== text.trim() || special.test(text) || hidden().test(text)) return false;
  if (flow && /[,[\]{}]/.test(text)) return false;
  return plainValue(text) === text && !readsOtherwiseElsewhere(text) && !special11.test(text);
}

function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replaceAll(
    hiddenSigns(),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const special = /^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\.|: | #|:$/;
/** What other YAML readers take for a boolean, a number, a merge or a default. */
const special11 = /^(?:[yn]|<<|=|[-+]?[\d_]*(?::[\d_]+)*(?:\.[\d_]*)?(?:e[-+]?\d+)?)$/i;
/** Signs that nobody sees, or that YAML wants escaped. */
const hidden = once(() => /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u);
const hiddenSigns = once(() => new RegExp(hidden().source, 'gu'));
/** Lines that can stand as they are behind a `|`. */
const paragraphs = /^\S.*(?:\n+ *\S.*)+\n?$/;
