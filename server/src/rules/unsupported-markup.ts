import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { Rule } from './rule.ts';

export const unsupportedMarkup: Rule = {
  id: 'unsupported-markup',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A text has a table, a picture or HTML, which pages show as it is written.',
    fr: 'Un texte contient un tableau, une image ou du HTML, que les pages montrent tel quel.',
  },
  why: {
    en: 'Pages know headings, lists, emphasis, links and code. Of anything else readers see the signs: bars, dashes and tags.',
    fr: 'Les pages connaissent titres, listes, mises en relief, liens et code. De tout le reste, le lecteur voit les signes : barres, tirets et balises.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nsummary: |\n  | Ward | Share |\n  | --- | --- |\n  | Children | 60% |\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nsummary: |\n  - Children: 60%\n',

  *check(_document, _index, { texts }) {
    for (const text of texts.filter(({ field, value }) => field.prose && /\||<|!\[/.test(value))) {
      for (const { start, end, what } of markupIn(text.value)) {
        yield {
          range: text.range(start, end),
          message: { en: `pages do not draw ${what.en}`, fr: `les pages n’affichent pas ${what.fr}` },
        };
      }
    }
  },
};

interface Markup extends TextRange {
  readonly what: LocalizedText;
}

const table = { en: 'tables; write a list', fr: 'les tableaux ; écrire une liste' };

const picture = { en: 'pictures', fr: 'les images' };

const html = { en: 'HTML', fr: 'le HTML' };

/** Code is shown as it is written because that is what it is for. */
function* markupIn(value: string): Generator<Markup> {
  let start = 0;
  let before: string | undefined;
  let isCode = false;
  for (const line of value.split('\n')) {
    const end = start + line.length;
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    else if (!isCode) {
      if (before?.includes('|') && isRuler(line)) yield { start: start - before.length - 1, end, what: table };
      yield* withinLine(line, start);
    }
    before = isCode ? undefined : line;
    start = end + 1;
  }
}

/** `| --- | :-: |`, below the heads of a table. */
function isRuler(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

function* withinLine(line: string, start: number): Generator<Markup> {
  const words = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  for (const [pattern, what] of patterns) {
    for (const { 0: found, index } of words.matchAll(pattern)) {
      yield { start: start + index, end: start + index + found.length, what };
    }
  }
}

/** Of HTML only what opens, and only elements that people write: `<name>` may stand for a name. */
const patterns: readonly (readonly [RegExp, LocalizedText])[] = [
  [/!\[[^[\]]*\]\([^()]*\)/g, picture],
  [/<(?:a|b|br|div|em|h[1-6]|hr|i|img|li|ol|p|span|strong|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi, html],
];
