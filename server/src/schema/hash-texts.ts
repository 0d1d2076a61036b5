/** Texts that begin with a hash, which YAML takes for remarks: `accent: #7a1f3d`. */
import { endOfLine } from '../syntax/blank.ts';
import { inQuotes } from '../syntax/yaml/values.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';

/**
 * @param name the place of the name of a field that has no value.
 * @returns nothing where a remark stands behind it, which has a space behind its hash, or nothing at all.
 */
export function textBehindHash({ uri, text }: Finding, name: TextRange): TextRange | undefined {
  if (languageOfName(uri) === 'json') return undefined;
  const line = text.slice(name.end, endOfLine(text, name.end));
  const [, before, rest] = /^([ \t]*:[ \t]+)(#[^\s#].*)$/.exec(line.slice(0, LONGEST)) ?? [];
  if (before === undefined || rest === undefined || line.length > LONGEST) return undefined;
  const start = name.end + before.length;
  const [words = ''] = rest.split(/\s#/);
  return { start, end: start + words.trimEnd().length };
}

/** Not safe: it may have been a remark after all. */
export function inQuotesInstead({ uri, text }: Finding, range: TextRange): Fixes {
  return fix(uri, title, false, [{ range, newText: inQuotes(text.slice(range.start, range.end)) }]);
}

const LONGEST = 1000;

const title: LocalizedText = { en: 'Put the text in quotes', fr: 'Mettre le texte entre guillemets' };
