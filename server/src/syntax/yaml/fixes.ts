/** What can be done about a slip that makes YAML unreadable. */
import { onlyByHand, type Fix } from '../../text/diagnostic.ts';
import { editOf, type TextEdit } from '../../text/edit.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { endOfLine } from '../blank.ts';
import { lineStart } from '../write/style.ts';
import type { YamlFault } from './fault.ts';
import { inQuotes } from './values.ts';

/** Knows what can be done about each slip of a text; nothing where only the author knows what was meant. */
export function yamlFixes(uri: string, text: string): (fault: YamlFault) => readonly Fix[] {
  // One fix for all tabs, and there may be very many of both.
  let tabs: readonly Fix[] | undefined;
  return (fault) => {
    const own = fixesOf(uri, text, fault);
    if (fault.code !== 'TAB_AS_INDENT') return own;
    if (!tabs) {
      const edits = spacesForTabs(text);
      tabs = edits.length > 0 ? [{ title: titles.tabs, safe: false, edit: editOf(uri, ...edits) }] : [];
    }
    return [...own, ...tabs];
  };
}

function fixesOf(uri: string, text: string, { code, range, mend }: YamlFault): readonly Fix[] {
  const fix = (title: LocalizedText, safe: boolean, ...edits: readonly TextEdit[]): readonly Fix[] =>
    edits.length > 0 ? [{ title, safe, edit: editOf(uri, ...edits) }] : [];
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return fix(titles.quotes, true, ...(mend ? [mend] : quotes(text, range.start)));
    case 'KEY_WITHOUT_COLON':
      return /^[\w-]+$/.test(text.slice(range.start, range.end))
        ? fix(titles.colon, false, { range: { start: range.end, end: range.end }, newText: ':' })
        : [];
    case 'UNCLOSED_QUOTE':
      return fix(titles.close, false, {
        range: { start: range.end, end: range.end },
        newText: text.charAt(range.start),
      });
    case 'COLON_IN_TEXT':
    case 'COLON_ODD':
    case 'BULLET':
      return mend ? fix(titles[code], true, mend) : [];
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
    case 'TEXT_OUTSIDE':
    case 'QUOTE_INSIDE':
    case 'TEXT_BEHIND':
    case 'TEXT_AS_REMARK':
    case 'ITEM_WITHOUT_DASH':
    case 'DASH_WITHOUT_SPACE':
    case 'COLON_WITHOUT_SPACE':
    case 'UNCLOSED_BRACKET':
    case 'UNCLOSED_BRACE':
      return mend ? fix(titles[code], false, mend) : [];
    // It hides what is written.
    case 'NO_FIELD':
      return mend ? onlyByHand(fix(titles[code], false, mend)) : [];
    default:
      return [];
  }
}

const indent: LocalizedText = {
  en: 'Indent the line like its neighbours',
  fr: 'Mettre la ligne en retrait comme ses voisines',
};
const space: LocalizedText = { en: 'Add the space', fr: 'Ajouter l’espace' };

const quotesTitle: LocalizedText = { en: 'Put the text in quotes', fr: 'Mettre le texte entre guillemets' };

const titles = {
  tabs: { en: 'Indent with spaces in the whole file', fr: 'Mettre en retrait par des espaces dans tout le fichier' },
  quotes: quotesTitle,
  colon: { en: 'Add the colon', fr: 'Ajouter le deux-points' },
  COLON_IN_TEXT: quotesTitle,
  COLON_ODD: { en: 'Write a colon and a space', fr: 'Écrire deux-points et une espace' },
  BULLET: { en: 'Write a dash', fr: 'Écrire un tiret' },
  BAD_INDENT: indent,
  TAB_AS_INDENT: indent,
  TEXT_OUTSIDE: { en: 'Indent the text', fr: 'Mettre le texte en retrait' },
  NO_FIELD: { en: 'Make it a remark', fr: 'En faire une remarque' },
  QUOTE_INSIDE: quotesTitle,
  TEXT_BEHIND: quotesTitle,
  TEXT_AS_REMARK: quotesTitle,
  ITEM_WITHOUT_DASH: { en: 'Add the dash', fr: 'Ajouter le tiret' },
  DASH_WITHOUT_SPACE: space,
  COLON_WITHOUT_SPACE: space,
  UNCLOSED_BRACKET: { en: 'Close the bracket at the end of the line', fr: 'Fermer le crochet à la fin de la ligne' },
  UNCLOSED_BRACE: { en: 'Close the brace at the end of the line', fr: 'Fermer l’accolade à la fin de la ligne' },
  close: { en: 'Close the quotation mark at the end of the line', fr: 'Fermer le guillemet à la fin de la ligne' },
} as const satisfies Record<string, LocalizedText>;

/** Two columns for a tab: what most files have. */
function spacesForTabs(text: string): readonly TextEdit[] {
  return [...text.matchAll(/(?<=^ *)\t[ \t]*/gm)].map(({ index, 0: tabs }) => ({
    range: { start: index, end: index + tabs.length },
    newText: tabs.replaceAll('\t', '  '),
  }));
}

/** The text from `start` to the end of its line, a comment left out; nothing where it goes on below. */
function quotes(text: string, start: number): readonly TextEdit[] {
  const end = endOfLine(text, start);
  const line = text.slice(start, end);
  const indent = start - lineStart(text, start) - text.slice(lineStart(text, start), start).trimStart().length;
  const below = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])+([ \t]*)([^\s#][^\r\n]*)/.exec(text.slice(end));
  const [, deeper = '', next = 'id:'] = below ?? [];
  if (deeper.length > indent || !/^(?:-|["']?[\w-]+["']?:)(?:\s|$)|^(?:---|\.\.\.)/.test(next)) return [];
  const words = line.replace(/\s+#.*$/, '').trimEnd();
  // A line that is a field of its own is not the text that is wrong.
  const isField = indent === start - lineStart(text, start) && /^[\w-]+:\s/.test(words);
  if (isField || words === '' || /^["'|>{[]/.test(words)) return [];
  const range: TextRange = { start, end: start + words.length };
  return [{ range, newText: inQuotes(words) }];
}
