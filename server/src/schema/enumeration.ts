/** What people write in words where the format wants a list. */
import { bullets } from '../syntax/bullets.ts';

/** Whether a value only says yes, no or nothing: where things are to be named, it names none. */
export function namesNothing(value: string): boolean {
  return nothing.has(value.trim().toLowerCase().replace(/\.$/, ''));
}

const nothing: ReadonlySet<string> = new Set([
  'oui',
  'non',
  'aucun',
  'aucune',
  'néant',
  'neant',
  'rien',
  'sans',
  'sans objet',
  's.o',
  'vrai',
  'faux',
  'yes',
  'no',
  'none',
  'nothing',
  'nil',
  'true',
  'false',
  'n/a',
  '-',
  '–',
  '—',
  '/',
  '?',
  '0',
]);

/**
 * The names that a text lists: at line breaks, bullets and semicolons, and at commas as long as what they part is short, since
 * sentences have commas too. The text itself where it lists nothing.
 */
export function partsOf(value: string): readonly string[] {
  const lines = parts(value, /[\r\n]+/);
  if (lines.length > 1) return lines;
  const items = /^\s*[•‣▪◦]/.test(value) ? parts(value, /[•‣▪◦]/) : [];
  if (items.length > 1) return items;
  const clauses = parts(value, /;/);
  if (clauses.length > 1) return clauses;
  // Between figures a comma is that of a decimal; in brackets it parts examples.
  const names = parts(value, /,(?!\d)|(?<!\d),/);
  if (names.length > 1 && names.every(isName)) return names.flatMap((name, at) => withLast(name, at, names));
  return [value.replace(bullet, '')];
}

/**
 * The items of a text that was written in lines, each of which begins with a bullet, a dash, a number or a letter.
 *
 * @param written as it stands in the file, from the first item on.
 * @param column of the first item; what is further in goes on with the item above.
 * @returns nothing where a line is no item.
 */
export function itemsInLines(written: string, column: number): readonly string[] | undefined {
  const items: string[] = [];
  for (const [at, line] of written.split(/\r\n?|\n/).entries()) {
    const words = line.trim();
    if (words === '') continue;
    const sign = at === 0 || line.length - line.trimStart().length <= column ? itemSign.exec(words)?.[0] : '';
    if (sign === undefined) return undefined;
    items.push(sign === '' ? `${items.pop() ?? ''} ${words}` : words.slice(sign.length));
  }
  return items.length > 1 ? items : undefined;
}

const bullet = new RegExp(`^\\s*[${bullets}]\\s+`, 'u');
const itemSign = new RegExp(`^(?:[${bullets}]\\s*|-\\s*(?=\\p{L})|o\\s+|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+)(?=\\S)`, 'u');

/** Whether a text may name several things, also where it is not taken apart. */
export function mayBeSeveral(value: string): boolean {
  return /[,;+&\r\n]|\/|\s(?:et|ou|and|or|[•◦▪‣·–—−])\s/.test(value);
}

function parts(value: string, sign: RegExp): readonly string[] {
  return value
    .split(sign)
    .map((part) => part.replace(/^[\s•‣·*–—-]+/, '').trimEnd())
    .filter((part) => part !== '');
}

function isName(part: string): boolean {
  return part.length <= 60 && part.split(/\s+/).length <= WORDS && bracketsOf(part) === 0;
}

const WORDS = 5;

function bracketsOf(part: string): number {
  return part.split('(').length - part.split(')').length;
}

/** The last two names are joined by a word: `a, b et c`. */
function withLast(name: string, at: number, { length }: readonly string[]): readonly string[] {
  if (at < length - 1) return [name];
  return name
    .replace(/\.$/, '')
    .replace(/^(?:et|ou|and|or)\s+/, '')
    .split(/\s(?:et|ou|and|or)\s/);
}
