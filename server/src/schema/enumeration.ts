/** What people write on one line where the format wants a list. */

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
  return names.length > 1 && names.every(isName) ? names.flatMap((name, at) => withLast(name, at, names)) : [value];
}

/** Whether a text may name several things, also where it is not taken apart. */
export function mayBeSeveral(value: string): boolean {
  return /[,;+&\r\n]|\/|\s(?:et|ou|and|or)\s/.test(value);
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
