import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { replacement } from './sentences/rewording.ts';
import { accented, withoutLigature } from './words/accented.ts';

const nurse = 'id: infirmier\nlang: fr\ntitle: Infirmier / Infirmière\nmission: ';

export const frTypography: Rule = {
  id: 'fr-typography',
  severity: 'info',
  scope: 'file',
  languages: ['fr'],
  options: [
    {
      name: 'apostrophes',
      type: 'yes or no',
      default: false,
      summary: {
        en: 'Whether straight apostrophes are found too. Pages set them by themselves.',
        fr: 'Si les apostrophes droites sont aussi relevées. Les pages les remplacent d’elles-mêmes.',
      },
    },
    {
      name: 'noBreakSpaces',
      type: 'yes or no',
      default: false,
      summary: {
        en: 'Whether the spaces before signs have to be no-break spaces. Pages set them by themselves.',
        fr: 'Si les espaces avant les signes doivent être insécables. Les pages les remplacent d’elles-mêmes.',
      },
    },
  ],
  summary: {
    en: 'Spaces, quotation marks or accents are not as French has them.',
    fr: 'Espaces, guillemets ou accents ne suivent pas l’usage français.',
  },
  why: {
    en: 'Readers take such slips for a hasty text, and a word without its accent is not found by every search.',
    fr: 'De telles coquilles donnent l’impression d’un texte bâclé, et un mot sans son accent échappe à certaines recherches.',
  },
  bad: `${nurse}"Soigner, écouter: tout un métier."\n`,
  good: `${nurse}"Soigner, écouter : tout un métier."\n`,
  words: [
    {
      language: 'fr',
      kinds: ['title', 'label', 'prose'],
      case: 'exact',
      entries: [...Object.keys(accented), ...withoutLigature],
    },
  ],

  *check(document, _index, { texts, hits, options }) {
    const { suspect, patterns } = usageFor(options.yes('noBreakSpaces'), options.yes('apostrophes'));
    // What others are called is theirs to write.
    for (const text of texts.filter(({ kind, value }) => kind !== 'name' && suspect.test(value))) {
      if (/:\/\/|@/.test(text.value)) continue;
      for (const { pattern, written } of patterns()) {
        for (const match of text.value.matchAll(pattern)) {
          yield finding(document, text, match.index, match[0], written(match));
        }
      }
    }
    for (const { text, start, end, found, entry } of hits) {
      if (withoutLigature.has(entry)) {
        yield finding(document, text, start, found, found.replace('oe', 'œ').replace('Oe', 'Œ'));
        continue;
      }
      const written = accented[entry];
      if (written === undefined || !isWordStart.test(text.value.slice(Math.max(0, start - 3), start))) continue;
      yield finding(document, text, start, text.value.slice(start, end), written + found.slice(written.length));
    }
  },
};

/** The word begins here, or behind an article that lost its vowel: `l’Etat`. */
const isWordStart = /(?:^|[\s«"(/–—-])(?:[ld][’'])?$/i;

interface Pattern {
  readonly pattern: RegExp;
  readonly written: (match: RegExpExecArray) => string;
}

/** What is looked for under the options of the rule. */
interface Usage {
  /** Whether a text has anything to look at more closely: most texts have none, and the patterns are dear. */
  readonly suspect: RegExp;
  readonly patterns: () => readonly Pattern[];
}

/** Not state: the same for the same options. */
const usages = new Map<string, Usage>();

/** @param noBreakSpaces whether spaces that may be broken are found as well. */
export function usageFor(noBreakSpaces: boolean, apostrophes: boolean): Usage {
  const key = `${noBreakSpaces} ${apostrophes}`;
  const known = usages.get(key);
  if (known) return known;
  // A sign that has no space beside it, or a space that may be broken where it may not.
  const wrong = noBreakSpaces ? '[\\S ]' : '\\S';
  const usage = {
    suspect: new RegExp(
      `[:;!?»](?<=${wrong}.)|«(?=${wrong})|\\s,(?!\\S)|[^\\s\\d],[^\\s\\d]|\\d(?:[%€]|i?[èe]me)|[“"${apostrophes ? "'" : ''}]`,
    ),
    patterns: once(() => patternsFor(noBreakSpaces ? '\u00a0' : ' ', apostrophes)),
  };
  usages.set(key, usage);
  return usage;
}

function patternsFor(space: string, apostrophes: boolean): readonly Pattern[] {
  const before = space === ' ' ? '' : ' ?';
  const all: Pattern[] = [
    {
      pattern: new RegExp(`(?<=[\\p{L}\\p{N}%)»])${before}([;!?]+|:)(?=$|[\\s»)])`, 'gu'),
      written: (match) => space + (match[1] ?? ''),
    },
    { pattern: new RegExp(`«${before}(?=[^\\s])`, 'gu'), written: () => `«${space}` },
    { pattern: new RegExp(`(?<=[^\\s])${before}»`, 'gu'), written: () => `${space}»` },
    {
      pattern: /(?<=^|[\s([’'])"([^"\s](?:[^"\n]*[^"\s])?)"(?=$|[\s.,;:!?)])/g,
      written: (match) => `«${space}${match[1] ?? ''}${space}»`,
    },
    { pattern: /“([^“”\n]{1,300})”/g, written: (match) => `«${space}${match[1]?.trim() ?? ''}${space}»` },
    { pattern: /(?<=[\p{L}\p{N}%)»])[ \u00a0\u202f]{1,3},(?=$|\s)/gu, written: () => ',' },
    { pattern: /(?<=\d)[%€](?![\p{L}\p{N}])/gu, written: ([sign]) => space + sign },
    // Between words, and not in an address or the name of a file.
    {
      pattern: /(?<=(?:^|[\s([«"’'-])\p{L}{3,30}),(\p{Ll}{2,20})(?=$|[\s)\],;:!?»"’'-]|\.(?:$|\s))/gu,
      written: ([, word = '']) => `, ${word}`,
    },
    {
      pattern: /(?<![\p{L}\p{N}.,])(\d{1,2})i?[èe]me(s?)(?!\p{L})/gu,
      written: ([, number = '', plural = '']) => `${number}e${plural}`,
    },
  ];
  if (apostrophes) all.push({ pattern: /(?<=\p{L})'(?=[\p{L}«])/gu, written: () => '’' });
  return all;
}

function finding(document: RoleDocument, text: RoleText, start: number, found: string, written: string): Finding {
  const end = start + found.length;
  // A sign alone does not tell where it stands.
  const before = /^\P{L}/u.test(found)
    ? (/[\p{L}\p{N}]*[%)»]?$/u.exec(text.value.slice(Math.max(0, start - 30), start))?.[0] ?? '')
    : '';
  const [is, should] = [shown(before + found), shown(before + written)];
  // Between quotes and in blocks, none of these signs is read as anything else.
  const isVerbatim = text.isExact && text.node.style !== 'plain';
  const edit = isVerbatim
    ? { range: text.range(start, end), newText: written }
    : replacement(document, text, { start, end }, written);
  const message: LocalizedText = {
    en: `'${is}' is written '${should}' in French`,
    fr: `« ${is} » s’écrit « ${should} »`,
  };
  return {
    range: text.range(start, end),
    message,
    fixes: [
      {
        title: { en: `Change to '${should}'`, fr: `Remplacer par « ${should} »` },
        safe: true,
        edit: editOf(document.uri, edit),
      },
    ],
  };
}
