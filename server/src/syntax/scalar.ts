import type { ScalarValue } from './tree.ts';

/**
 * The value of an unquoted YAML word in the core schema of YAML 1.2 (section 10.3.2 of its specification):
 * `no` and dates are text there, `0110` and `1.0` are numbers.
 */
export function plainValue(word: string): ScalarValue {
  const first = word.charCodeAt(0);
  // Most words start with a letter that no number, boolean or null starts with.
  if (first > 0x39 && !'tTfFnN~'.includes(word.charAt(0))) return word;
  if (nullWord.test(word)) return null;
  if (booleanWord.test(word)) return word.charAt(0).toLowerCase() === 't';
  if (decimal.test(word)) return Number(word);
  if (octal.test(word)) return Number.parseInt(word.slice(2), 8);
  if (hexadecimal.test(word)) return Number.parseInt(word.slice(2), 16);
  if (infinite.test(word)) return word.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(word) ? NaN : word;
}

/**
 * Whether other YAML readers (those of YAML 1.1) take this unquoted word for a number, a date or a boolean although we read text.
 */
export function readsOtherwiseElsewhere(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return date.test(word) || oldNumber.test(word);
  return word.length <= 3 && oldBoolean.test(word);
}

const nullWord = /^(?:~|null|Null|NULL)?$/;
const booleanWord = /^(?:true|True|TRUE|false|False|FALSE)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;
const date =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9.]+)?[ \t]*(?:Z|[-+][0-9:]+)?)?$/;
/** `12:30` is seven hundred and fifty there, `1_000` a thousand, `0b11` three. */
const oldNumber = /^(?:[1-9][0-9_]*(?::[0-5]?[0-9])*|0b[01_]+)$/;
const oldBoolean = /^(?:yes|no|on|off)$/i;
