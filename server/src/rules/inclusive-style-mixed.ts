import type { LocalizedText } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

/** Both forms written out are no short form: they go with any. */
export const inclusiveStyleMixed: Rule = {
  id: 'inclusive-style-mixed',
  severity: 'info',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: 'A French file shortens feminine and masculine in several ways.',
    fr: 'Une fiche abrège le féminin et le masculin de plusieurs façons.',
  },
  why: {
    en: 'Readers, and programs that read aloud, get used to one way; several look like texts of several hands.',
    fr: 'On s’habitue à une façon, les logiciels de lecture à voix haute aussi ; plusieurs donnent l’impression de textes de plusieurs mains.',
  },
  bad: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Formé(e) aux bouquets.\nmission: Être chargé·e des vitrines.\n',
  good: 'id: fleuriste\nlang: fr\ntitle: Fleuriste\nsummary: Formé(e) aux bouquets.\nmission: Être chargé(e) des vitrines.\n',

  *check(document, _index, { texts }) {
    if (!anyway.test(document.text)) return;
    const found = new Map<Style, { readonly word: string; readonly range: TextRange; count: number }>();
    for (const text of texts) {
      // What tells the ways apart takes 6 ms to make ready, and few texts have any.
      if (text.kind === 'name' || !anyway.test(text.value)) continue;
      for (const match of text.value.matchAll(shortForms())) {
        const [word] = match;
        const style = styles.find(({ name }) => match.groups?.[name] !== undefined);
        if (!style) continue;
        const before = found.get(style);
        if (before) before.count++;
        else found.set(style, { word, range: text.range(match.index, match.index + word.length), count: 1 });
      }
    }
    // Of ways used as often, the later one is the odd one.
    const [most, second] = [...found].toSorted(([, one], [, other]) => other.count - one.count);
    if (!most || !second) return;
    const [usual, often] = most;
    const [other, { word, range }] = second;
    yield {
      range,
      message: {
        en: `'${shown(word)}' has ${other.en}, and '${shown(often.word)}' ${usual.en}; write both forms in one way`,
        fr: `« ${shown(word)} » est écrit avec ${other.fr}, « ${shown(often.word)} » avec ${usual.fr} ; écrire les deux formes d’une seule façon`,
      },
      related: [
        {
          location: { uri: document.uri, range: often.range },
          message: { en: 'the other way', fr: 'l’autre façon' },
        },
      ],
    };
  },
};

interface Style extends LocalizedText {
  readonly name: string;
}

const styles: readonly Style[] = [
  { name: 'parentheses', en: 'parentheses', fr: 'des parenthèses' },
  { name: 'middleDot', en: 'a middle dot', fr: 'un point médian' },
  { name: 'stop', en: 'a full stop', fr: 'un point' },
  { name: 'slash', en: 'a slash', fr: 'une barre oblique' },
  { name: 'hyphen', en: 'a hyphen', fr: 'un trait d’union' },
];

/** What a feminine ends in; a plural alone, `tâche(s)`, is none. */
const ending = '(?:e|ne|le|te|ve|fe|ice|rice|trice|euse|ère|ière|esse|ive|se)';
/** Of these, none is a word of its own behind a sign. */
const longEnding = '(?:e|ne|rice|trice|euse|ère|ière|esse|ive)';
const letters = '\\p{L}{2,30}';
const end = '(?![\\p{L}\\p{N}])';

const shortForms = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}@/.])${letters}(?:` +
        [
          `(?<parentheses>\\(${ending}s?\\)(?:\\(?s\\)?)?)`,
          `(?<middleDot>[·•‧]${ending}(?:[·•‧]?s)?)${end}`,
          `(?<stop>\\.${longEnding}(?:\\.?s)?)${end}`,
          `(?<slash>/${longEnding}(?:/?s)?)${end}(?!/)`,
          `(?<hyphen>-(?:e|trice|euse)(?:-s|s)?)${end}(?!-)`,
        ].join('|') +
        ')',
      'gu',
    ),
);

/** Whether the file may have any: most have none. The sign comes first, as few signs are one. */
const anyway = new RegExp(`[(·•‧./-](?<=\\p{L}.)${ending}s?${end}`, 'u');
