/** Fields and items that YAML reads as words, since the space behind their colon or dash is no normal one. */
import { endOfLine } from '../syntax/blank.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { columnOf } from '../syntax/write/style.ts';
import type { TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { FieldType } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';

interface Told {
  readonly message: LocalizedText;
  readonly fixes: Fixes;
}

/** @returns nothing where the value is not what is wanted for another reason. */
export function pastedSpaces({ uri, text }: Finding, { kind, range }: SyntaxNode, wanted: FieldType): Told | undefined {
  const sign =
    wanted === 'group' && kind === 'scalar' ? field : wanted === 'list' && kind !== 'list' ? dash : undefined;
  if (!sign || languageOfName(uri) === 'json' || !sign.test(text.slice(range.start, range.start + LONGEST))) {
    return undefined;
  }
  const column = columnOf(text, range.start);
  const edits: TextEdit[] = [];
  for (let at = range.start; at < range.end;) {
    const end = endOfLine(text, at);
    const line = text.slice(at, Math.min(end, at + LONGEST));
    const indent = at === range.start ? 0 : line.length - line.trimStart().length;
    const isDeeper = at > range.start && indent > column;
    if (!isDeeper && line.trim() !== '' && !sign.test(line.slice(indent))) return undefined;
    edits.push(...normalSpaces(line, at + indent, indent));
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { message, fixes: fix(uri, title, true, edits) };
}

/** The same of a name that has swallowed its value. */
export function pastedInName({ uri, text }: Finding, { start, end }: TextRange): Told | undefined {
  const name = text.slice(start, Math.min(end, start + LONGEST));
  if (languageOfName(uri) === 'json' || !field.test(name)) return undefined;
  return { message, fixes: fix(uri, title, true, normalSpaces(name, start, 0)) };
}

function normalSpaces(line: string, start: number, from: number): readonly TextEdit[] {
  return [...line.slice(from).matchAll(signs)].map(({ index, 0: { length } }) => {
    const range = { start: start + index, end: start + index + length };
    return { range, newText: index + length < line.length - from ? ' ' : '' };
  });
}

/** Signs of a line that are looked at. */
const LONGEST = 400;

const field = /^(?:- +)?[a-z][\w-]{0,80}:[\u00a0\u202f\u2007]/;
const dash = /^-[\u00a0\u202f\u2007]/;
/** The spaces behind a dash at the start of a line, and behind the first name. */
const signs =
  /(?<=^-|^(?:-[ \u00a0\u202f\u2007]{1,4})?[a-z][\w-]{0,80}:)[ \u00a0\u202f\u2007]*[\u00a0\u202f\u2007][ \u00a0\u202f\u2007]*/g;

const message: LocalizedText = {
  en: 'the space behind this colon or dash is no normal one, so that YAML reads on as if it were a letter; write a normal space',
  fr: 'l’espace derrière ce deux-points ou ce tiret n’est pas ordinaire, et le YAML la lit comme une lettre ; écrire une espace ordinaire',
};

const title: LocalizedText = { en: 'Write normal spaces', fr: 'Écrire des espaces ordinaires' };
