/** Files that hold words, and are no text: what each is, and how its words can be had. */
import type { LocalizedText } from './language.ts';

/** What is said of a file by its first bytes, and of one of an old Office by its parts; nothing of what may be a text. */
export function foreignFile(bytes: Uint8Array): LocalizedText | undefined {
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith('{\\rtf')) return richText;
  if (start.startsWith('%PDF-')) return pdf;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldOffice(bytes);
  return /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(start) ? picture : undefined;
}

/** What is said of an archive that is no workbook, by the names of what is in it; nothing where they do not tell. */
export function foreignArchive(names: readonly string[], bytes: Uint8Array): LocalizedText | undefined {
  if (names.includes('word/document.xml')) return wordDocument;
  const start = latin(bytes.subarray(0, 120));
  if (start.includes('opendocument.spreadsheet')) return otherSheet;
  if (start.includes('opendocument.')) return otherText;
  return names.some((name) => name.endsWith('.iwa')) ? appleDocument : undefined;
}

/** Its parts are named in two bytes a letter, and so is what keeps a file with a password. */
function oldOffice(bytes: Uint8Array): LocalizedText {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage')) return locked;
  return text.includes('WordDocument') ? oldWord : oldExcel;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

const wordDocument: LocalizedText = {
  en: 'this is a document of Word, which is not read; save it as a web page (.html) or as plain text (.txt)',
  fr: 'ceci est un document Word, qui n’est pas lu ; l’enregistrer en page web (.html) ou en texte brut (.txt)',
};

const oldWord: LocalizedText = {
  en: 'this is a document of an old Word (.doc), which is not read; save it as a web page (.html) or as plain text (.txt)',
  fr: 'ceci est un document d’un ancien Word (.doc), qui n’est pas lu ; l’enregistrer en page web (.html) ou en texte brut (.txt)',
};

const oldExcel: LocalizedText = {
  en: 'this is a file of an old Excel or Word (.xls, .doc); open it there and save a sheet as .xlsx, a text as a web page (.html)',
  fr: 'ceci est un fichier d’un ancien Excel ou Word (.xls, .doc) ; l’y ouvrir et enregistrer une feuille en .xlsx, un texte en page web (.html)',
};

const locked: LocalizedText = {
  en: 'this file is protected by a password; open it, take the password away and save it again',
  fr: 'ce fichier est protégé par un mot de passe ; l’ouvrir, retirer le mot de passe et l’enregistrer à nouveau',
};

const richText: LocalizedText = {
  en: 'this is a text with layout (.rtf), which is not read; save it as a web page (.html) or as plain text (.txt)',
  fr: 'ceci est un texte mis en forme (.rtf), qui n’est pas lu ; l’enregistrer en page web (.html) ou en texte brut (.txt)',
};

const pdf: LocalizedText = {
  en: 'this is a PDF, which is not read; copy its words into a plain text (.txt), or save what it was made of as a web page (.html)',
  fr: 'ceci est un PDF, qui n’est pas lu ; copier ses mots dans un texte brut (.txt), ou enregistrer le document d’origine en page web (.html)',
};

const picture: LocalizedText = {
  en: 'this is a picture, whose words are not read; copy them into a plain text (.txt)',
  fr: 'ceci est une image, dont les mots ne sont pas lus ; les copier dans un texte brut (.txt)',
};

const otherText: LocalizedText = {
  en: 'this is a document of LibreOffice or OpenOffice, which is not read; save it as a web page (.html) or as plain text (.txt)',
  fr: 'ceci est un document de LibreOffice ou OpenOffice, qui n’est pas lu ; l’enregistrer en page web (.html) ou en texte brut (.txt)',
};

const otherSheet: LocalizedText = {
  en: 'this is a workbook of LibreOffice or OpenOffice, which is not read; save it as .xlsx, or the sheet as CSV in UTF-8',
  fr: 'ceci est un classeur de LibreOffice ou OpenOffice, qui n’est pas lu ; l’enregistrer en .xlsx, ou la feuille au format CSV, en UTF-8',
};

const appleDocument: LocalizedText = {
  en: 'this is a document of Pages or Numbers, which is not read; export a text as plain text (.txt), a table as .xlsx or CSV',
  fr: 'ceci est un document Pages ou Numbers, qui n’est pas lu ; exporter un texte en texte brut (.txt), un tableau en .xlsx ou CSV',
};
