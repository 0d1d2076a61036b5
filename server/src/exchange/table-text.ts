import { foreignFile } from '../text/foreign-file.ts';
import type { LocalizedText } from '../text/language.ts';
import { windowsText } from '../text/windows-1252.ts';

export type TableEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** More bytes than any official download has. */
export const maxTableBytes = 100_000_000;

interface Decoded {
  readonly text: string;
  readonly encoding: TableEncoding;
}

interface Refused {
  readonly problem: { readonly message: LocalizedText; readonly row?: number };
}

/** The text of a file with a table. A web page in its place is refused. */
export function tableText(input: Uint8Array | string): Decoded | Refused {
  const decoded = fileText(input);
  return 'text' in decoded && isMarkup(decoded.text) ? { problem: { message: markup } } : decoded;
}

/**
 * The text that a file of others spells, with `\n` at the end of each line and without byte order mark: UTF-8, UTF-16
 * with its mark, or what spreadsheets on Windows write. Damaged UTF-8 is refused, as guessing would bring in wrong words.
 */
export function fileText(input: Uint8Array | string): Decoded | Refused {
  if (input.length > maxTableBytes) return { problem: { message: tooLong } };
  const decoded = typeof input === 'string' ? { text: input, encoding: 'utf-8' as const } : decode(input);
  if ('problem' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (text.includes('\0')) return { problem: { message: noText } };
  return { text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), encoding };
}

/** Whether a text starts as web pages and XML do. */
export function isMarkup(text: string): boolean {
  return /^\ufeff?\s{0,100}<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200));
}

function decode(bytes: Uint8Array): Decoded | Refused {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return { problem: { message: spreadsheet } };
  const foreign = foreignFile(bytes);
  if (foreign) return { problem: { message: foreign } };
  const utf8 = strictly(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const fault = firstFault(bytes);
  return fault === undefined
    ? { text: windowsText(bytes), encoding: 'windows-1252' }
    : { problem: { message: damaged, row: fault } };
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The line, from 1, of the first byte that is wrong in UTF-8, where the bytes around show that UTF-8 was meant: some of
 * them are letters of several bytes. Nothing where none is; then it is the encoding of Windows, unless a byte has no
 * meaning there.
 */
function firstFault(bytes: Uint8Array): number | undefined {
  let line = 1;
  let fault: number | undefined;
  let isMeant = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) line++;
    if (byte < 0x80) continue;
    const length = lengthAt(bytes, at);
    if (length > 0) {
      isMeant = true;
      at += length - 1;
    } else {
      fault ??= line;
      if (unusedInWindows.has(byte)) isMeant = true;
    }
    if (isMeant && fault !== undefined) return fault;
  }
  return undefined;
}

/** Bytes of the letter that starts at `at`; 0 where none of several bytes does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (first >= 0xf5) return 0;
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const unusedInWindows: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const tooLong: LocalizedText = {
  en: 'this file is larger than 100 MB and was not read; take a part of it',
  fr: 'ce fichier dépasse 100 Mo et n’a pas été lu ; en prendre une partie',
};

const noText: LocalizedText = {
  en: 'this file is no table of text; save it as CSV in UTF-8',
  fr: 'ce fichier n’est pas un tableau en texte ; l’enregistrer au format CSV, en UTF-8',
};

const spreadsheet: LocalizedText = {
  en: 'this is a spreadsheet or an archive; save the sheet as CSV in UTF-8, or unpack it',
  fr: 'ceci est un classeur ou une archive ; enregistrer la feuille au format CSV, en UTF-8, ou la décompresser',
};

const markup: LocalizedText = {
  en: 'this file is a web page or XML, and no table; download the CSV itself',
  fr: 'ce fichier est une page web ou du XML, et non un tableau ; télécharger le CSV lui-même',
};

const damaged: LocalizedText = {
  en: 'some letters are damaged here: most of the file is UTF-8, this line is not; download or save it again',
  fr: 'des lettres sont abîmées ici : le fichier est en UTF-8, sauf cette ligne ; le télécharger ou l’enregistrer à nouveau',
};
