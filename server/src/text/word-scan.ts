/**
 * The words of one text after the other with their places and a number by which two words are compared: the same for
 * those that differ in case and accents only. One pass, no string is made, and the room is used again.
 *
 * Letters, digits and marks on letters make words.
 */
export class WordScan {
  count = 0;
  starts = new Int32Array(ROOM);
  ends = new Int32Array(ROOM);
  hashes = new Int32Array(ROOM);
  /** 1 where the word stands behind the one before it with a space, a hyphen, a dash or an apostrophe between them, and nothing else. */
  joined = new Uint8Array(ROOM);

  /** From here on all that is told is about this text. */
  read(text: string): void {
    this.#makeRoom((text.length >> 1) + 1);
    const { starts, ends, hashes, joined } = this;
    const { length } = text;
    let count = 0;
    let behind = 0;
    for (let at = 0; at < length; at++) {
      let letter = letterAt(text, at);
      if (letter === NONE) continue;
      joined[count] = count > 0 && isJoin(text, behind, at) ? 1 : 0;
      starts[count] = at;
      let hash = SEED;
      while (letter !== NONE) {
        hash = mixed(hash, letter);
        at++;
        letter = at < length ? letterAt(text, at) : NONE;
      }
      ends[count] = behind = at;
      hashes[count] = hash;
      count++;
    }
    this.count = count;
  }

  #makeRoom(most: number): void {
    if (most <= this.starts.length) return;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.hashes = new Int32Array(most);
    this.joined = new Uint8Array(most);
  }
}

/** The number that the first word of a text has in a scan; nothing where there is no word. */
export function firstHash(text: string): number | undefined {
  let at = 0;
  while (at < text.length && letterAt(text, at) === NONE) at++;
  if (at === text.length) return undefined;
  let hash = SEED;
  for (; at < text.length; at++) {
    const letter = letterAt(text, at);
    if (letter === NONE) break;
    hash = mixed(hash, letter);
  }
  return hash;
}

function mixed(hash: number, letter: number): number {
  return letter === MARK ? hash : Math.imul(hash ^ letter, PRIME);
}

const ROOM = 1024;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** No part of a word. */
const NONE = 0;
/** A mark on the letter before it, which counts for nothing. */
const MARK = 1;

const LATIN = 0x250;

/** Of which it is not known yet. */
const UNKNOWN = 0xffff;

/** The letter without case and accent, by its code; found when one is met, as a text has few of them. */
const latin = new Uint16Array(LATIN).fill(UNKNOWN);

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code < LATIN ? (latin[code] ?? NONE) : UNKNOWN;
  return letter === UNKNOWN ? newLetterAt(text, at, code) : letter;
}

function newLetterAt(text: string, at: number, code: number): number {
  if (code >= LATIN) return rareLetterAt(text, at, code);
  const sign = String.fromCharCode(code);
  const letter = /[\p{L}\p{N}]/u.test(sign) ? sign.normalize('NFD').toLowerCase().charCodeAt(0) : NONE;
  latin[code] = letter;
  return letter;
}

function rareLetterAt(text: string, at: number, code: number): number {
  if (code >= 0x300 && code < 0x370) return MARK;
  // Dashes, quotation marks and thin spaces.
  if (code >= 0x2000 && code < 0x2070) return NONE;
  if (code >= 0xdc00 && code < 0xe000) return at > 0 && isPair(text, at - 1) ? code : NONE;
  if (code >= 0xd800 && code < 0xdc00) return isPair(text, at) ? code : NONE;
  const sign = String.fromCharCode(code);
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? sign.toLowerCase().charCodeAt(0) : NONE;
}

function isPair(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether what stands between two words lets them be one phrase. */
function isJoin(text: string, from: number, to: number): boolean {
  // A space or an apostrophe, nearly always.
  if (to - from === 1 && (text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0x2019)) return true;
  let [breaks, signs] = [0, 0];
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') breaks++;
    else if (signsInside.has(sign)) signs++;
    else if (!spaces.has(sign)) return false;
  }
  return breaks < 2 && (signs === 0 || to - from === 1);
}

const spaces: ReadonlySet<string> = new Set(' \u00a0\u202f\r\t');
/** The longer dash stands between numbers: `20–30`. */
const signsInside: ReadonlySet<string> = new Set("-\u2010\u2011\u2013'’");
