import type { RoleDocument } from '../model/document.ts';
import {
  sameLanguage,
  sentencesOf,
  sourceOfTranslation,
  translatableTexts,
  type Gap,
  type TranslatableText,
} from '../model/translation.ts';
import { orphansOf } from '../model/translations/translation-orphans.ts';
import { needsNoTranslation } from '../model/translations/untranslatable.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { MapEntry, SyntaxNode } from '../syntax/tree.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';

export const translationMissing: Rule = {
  id: 'translation-missing',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'A text of the source has no counterpart in the translation.',
    fr: 'Un texte de la source n’a pas son pendant dans la traduction.',
  },
  why: {
    en: 'What is not translated is shown in the language of the source, in the middle of a page in another language. A list of sentences is replaced as a whole, so that a shorter one drops what it leaves out.',
    fr: 'Ce qui n’est pas traduit s’affiche dans la langue d’origine, au milieu d’une page en une autre langue. Une liste de phrases est remplacée en entier : plus courte, elle laisse tomber ce qui manque.',
  },
  bad: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Soigner les patients.
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
`,
  good: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Soigner les patients.
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
mission: Care for patients.
`,

  *check(document, index) {
    const source = sourceOfTranslation(document, index);
    if (!source || sameLanguage(source, document)) return;
    const texts = translatableTexts(source, document).filter(isWanted);
    const elsewhere = underOtherNames(source, document);
    const missing = texts.filter(({ gap }) => !gap || gap.item !== undefined || !elsewhere(gap));
    for (const [inside, gaps] of byPlace(missing)) yield missingIn(document, source, inside, gaps);
    for (const text of texts) yield* shorterOrLonger(source, text);
  },
};

/** The forms of a title in one language mean nothing in another. */
function isWanted(text: TranslatableText): boolean {
  return text.path[0] !== 'titleForms' && !needsNoTranslation(text, sentencesOf(text.source));
}

/** Whether the translation most likely has this item under another id or label: that is told where it stands. */
function underOtherNames(source: RoleDocument, document: RoleDocument): (gap: Gap) => boolean {
  const meant = new Map<SyntaxNode, Set<string>>();
  for (const orphan of orphansOf(source, document)) {
    if (orphan.meant !== undefined)
      meant.set(orphan.list, (meant.get(orphan.list) ?? new Set<string>()).add(orphan.meant));
  }
  return ({ inside, name }) => inside !== undefined && meant.get(inside.value)?.has(name) === true;
}

/** For each list or group of the translation what is missing in it, with the first text of each. */
function byPlace(texts: readonly TranslatableText[]): ReadonlyMap<MapEntry | undefined, ReadonlyMap<Gap, MapEntry>> {
  const places = new Map<MapEntry | undefined, Map<Gap, MapEntry>>();
  for (const { gap, source } of texts) {
    if (!gap) continue;
    const missing = places.get(gap.inside) ?? new Map<Gap, MapEntry>();
    if (!missing.has(gap)) places.set(gap.inside, missing.set(gap, source));
  }
  return places;
}

function missingIn(
  { tree }: RoleDocument,
  { uri }: RoleDocument,
  inside: MapEntry | undefined,
  missing: ReadonlyMap<Gap, MapEntry>,
): Finding {
  const gaps = [...missing.keys()];
  return {
    range: inside?.key.range ?? nodeAt(tree.root, ['translationOf'])?.range ?? { start: 0, end: 0 },
    message: {
      en: `not translated yet: ${listed(gaps.map((gap) => nameOf(gap).en)).en}`,
      fr: `pas encore traduit : ${listed(gaps.map((gap) => nameOf(gap).fr)).fr}`,
    },
    related: [...missing.values()].slice(0, NAMED).map(({ value }) => ({
      location: { uri, range: value.range },
      message: { en: 'the text of the source', fr: 'le texte de la source' },
    })),
  };
}

function nameOf({ item, name }: Gap): LocalizedText {
  const [en, fr] = [`'${shown(name)}'`, `« ${shown(name)} »`];
  if (item === undefined) return { en, fr };
  return { en: `${en} of '${shown(item)}'`, fr: `${fr} de « ${shown(item)} »` };
}

/** How many are called by their names. */
const NAMED = 3;

function listed(names: readonly string[]): LocalizedText {
  const first = names.slice(0, NAMED);
  const rest = names.length - NAMED;
  const last = rest > 0 ? undefined : first.pop();
  const [start, end] = [first.join(', '), last ?? ''];
  if (start === '') return { en: end, fr: end };
  const others = rest === 1 ? '1 autre' : `${rest} autres`;
  return { en: `${start} and ${last ?? `${rest} more`}`, fr: `${start} et ${last ?? others}` };
}

function* shorterOrLonger(source: RoleDocument, { source: wanted, translated }: TranslatableText): Iterable<Finding> {
  if (translated?.value.kind !== 'list') return;
  const [here, there] = [sentencesOf(translated).length, sentencesOf(wanted).length];
  if (here === there) return;
  const name = translated.name;
  yield {
    range: translated.key.range,
    message: {
      en: `'${name}' has ${here} ${here === 1 ? 'sentence' : 'sentences'} here and ${there} in the source`,
      fr: `« ${name} » compte ${here} ${here === 1 ? 'phrase' : 'phrases'} ici et ${there} dans la source`,
    },
    related: [
      {
        location: { uri: source.uri, range: wanted.value.range },
        message: { en: 'the text of the source', fr: 'le texte de la source' },
      },
    ],
  };
}
