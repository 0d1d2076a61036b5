/** What a role of a chart is called by those who do not see where it stands. */
import { caveatNames } from '../model/caveat.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { fitForXml } from './box-text.ts';
import type { Chart, ChartRole } from './chart.ts';

const ties: Readonly<Record<Chart['view'], (above: string) => LocalizedText>> = {
  reporting: (above) => ({ en: `reports to ${above}`, fr: `rattachement : ${above}` }),
  career: (above) => ({ en: `leads to ${above}`, fr: `mène à ${above}` }),
};

/** Who directs the work of a role without being its superior, by the id of the role. */
export function functionalTitles(
  { lines }: Chart,
  titles: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to, kind } of lines) {
    const title = titles.get(to);
    if (kind !== 'functional' || title === undefined) continue;
    const known = found.get(from);
    if (known) known.push(title);
    else found.set(from, [title]);
  }
  return found;
}

interface Ties {
  readonly above: string | undefined;
  readonly functional: readonly string[];
}

/** What a role is called by those who do not see where it stands. */
export function described(
  { title, uri, hidden, caveat }: ChartRole,
  { above, functional }: Ties,
  { view, language }: { readonly view: Chart['view']; readonly language: Language },
): string {
  const parts: readonly (LocalizedText | false)[] = [
    caveat !== undefined && caveatNames[caveat],
    above !== undefined && ties[view](above),
    functional.length > 0 && {
      en: `functional link with ${functional.join(', ')}`,
      fr: `lien fonctionnel avec ${functional.join(', ')}`,
    },
    uri === undefined && { en: 'no role file', fr: 'sans fiche' },
    hidden > 0 && { en: `${hidden} more below`, fr: `encore ${hidden} au-dessous` },
  ];
  const said = parts.flatMap((part) => (part ? [part[language]] : []));
  return fitForXml([title, ...said].map((part) => part.slice(0, LONGEST)).join(' – '));
}

const LONGEST = 300;
