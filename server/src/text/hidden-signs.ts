import { once } from './once.ts';
import { windowsLetters } from './windows-1252.ts';

/**
 * Signs in a text that nobody sees: of no width, of control, and those that turn the order of what is shown. Those that
 * a script or a picture needs are none: joiners between Arabic or Indic letters and in emoji, breaks between Thai words,
 * marks of direction beside Hebrew. A soft hyphen is a wish for where a word may break.
 */
export interface HiddenSign {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** `U+200B` */
  readonly name: string;
  /** What belongs in its place: a space where it may have parted two words, or the letter that it was before it was misread. */
  readonly instead: string;
  /** Whether nothing that is seen changes when it goes. */
  readonly isHarmless: boolean;
}

/** Whether a file may hold any, be it as an escape; most do not. */
export function mayHideSigns(text: string): boolean {
  return hiddenUnits.test(text) || (text.includes('\\') && escapes.test(text));
}

/** Every one of them, in the order of the text. */
export function hiddenSignsIn(value: string): readonly HiddenSign[] {
  if (!hidden().test(value)) return [];
  const isRightToLeft = rightToLeft.test(value);
  const signs: HiddenSign[] = [];
  for (const match of value.matchAll(hiddenRuns())) {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    if (joiners.test(found) && isNeeded(value, start, end)) continue;
    if (directions.test(found) && isRightToLeft) continue;
    if (found.startsWith(FLAG)) continue;
    signs.push({
      start,
      end,
      name: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      instead: insteadOf(found, value, start, end),
      isHarmless: !controls().test(found) && !turning.test(found),
    });
  }
  return signs;
}

/** The text without these signs of it. */
export function withoutSigns(value: string, signs: readonly HiddenSign[]): string {
  let [clean, from] = ['', 0];
  for (const { start, end, instead } of signs) {
    clean += value.slice(from, start) + instead;
    from = end;
  }
  return clean + value.slice(from);
}

const FLAG = '\u{1f3f4}';

/** Of no width; of direction; of control. Tags of letters belong behind a flag, as one picture. */
const noWidth = '\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\u3164\\uffa0';
const direction = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const control = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029';
const tags = '\\u{e0000}-\\u{e007f}';

const hidden = once(() => new RegExp(`[${noWidth}${direction}${control}${tags}]`, 'u'));
const hiddenRuns = once(() => new RegExp(`${FLAG}?[${tags}]+|[${noWidth}${direction}${control}]`, 'gu'));
/** The same and a few more, by UTF-16 code units, which is quicker; all signs of `tags` begin with this one. */
const hiddenUnits = new RegExp(`[${noWidth}${direction}${control}\\udb40]`);
/** As YAML and JSON write them. */
const escapes = /\\[uUxNLPabefv0]/;
const controls = once(() => new RegExp(`[${control}]`, 'u'));
const joiners = /[\u200b-\u200d]/;
/** Overrides turn any letters, so that they are none. */
const directions = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/;
/** They turn what stands beside them, be it signs and figures only. */
const turning = /[\u061c\u200f\u202b\u202e\u2067]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Letters of a script that has no use for joiners, or none at all. */
const plain = once(() => /^$|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Cf}\s]/u);

function insteadOf(found: string, value: string, start: number, end: number): string {
  // Texts of Windows-1252, read as another encoding, have these controls for letters.
  const letter = windowsLetters.charAt(found.charCodeAt(0) - 0x80);
  if (letter !== '' && !controls().test(letter)) return letter;
  const isBetweenWords = isWord(value.charAt(start - 1)) && isWord(value.charAt(end));
  return controls().test(found) && isBetweenWords ? ' ' : '';
}

function isWord(sign: string): boolean {
  return /\S/.test(sign);
}

function isNeeded(value: string, start: number, end: number): boolean {
  const before = /.?$/su.exec(value.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^.?/su.exec(value.slice(end, end + 2))?.[0] ?? '';
  return !plain().test(before) || !plain().test(behind);
}
