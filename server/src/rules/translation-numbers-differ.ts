import type { RoleDocument } from '../model/document.ts';
import { sentencesOf, sourceOfTranslation, translatableTexts, type TranslatableText } from '../model/translation.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { numbersIn, numbersOnlyIn, type NumberWord } from './sentences/numbers.ts';

export const translationNumbersDiffer: Rule = {
  id: 'translation-numbers-differ',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'A translated text holds other numbers than its source.',
    fr: 'Un texte traduit contient d’autres nombres que sa source.',
  },
  why: {
    en: 'Amounts, durations and levels are the same in every language: one of the two texts is wrong or out of date. How a number is written is left to the language.',
    fr: 'Montants, durées et niveaux sont les mêmes dans toutes les langues : l’un des deux textes est faux ou périmé. La façon d’écrire un nombre reste celle de la langue.',
  },
  bad: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Encadre 12 personnes et gère un budget de 1 500 000 €.
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
mission: Leads 15 people and runs a budget of €1,500,000.
`,
  good: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Encadre 12 personnes et gère un budget de 1 500 000 €.
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
mission: Leads 12 people and runs a budget of €1,500,000.
`,

  *check(document, index) {
    const source = sourceOfTranslation(document, index);
    if (!source) return;
    for (const text of translatableTexts(source, document)) {
      if (text.translated) yield* differenceIn(document, source, text, sentencesOf(text.translated));
    }
  },
};

function* differenceIn(
  document: RoleDocument,
  source: RoleDocument,
  text: TranslatableText,
  sentences: readonly string[],
): Iterable<Finding> {
  const [there, here] = [sentencesOf(text.source).join('\n'), sentences.join('\n')];
  // Most texts have no number at all.
  if (!/\d/.test(there + here)) return;
  const lost = numbersOnlyIn(there, here);
  const added = numbersOnlyIn(here, there);
  if (lost.length === 0 && added.length === 0) return;
  yield {
    range: rangeOf(document, text, added),
    message: messageFor(lost, added),
    related: [
      {
        location: { uri: source.uri, range: text.source.value.range },
        message: { en: 'the text of the source', fr: 'le texte de la source' },
      },
    ],
  };
}

/** The first number that the source does not have, where it stands as it is read; else the whole text. */
function rangeOf(
  document: RoleDocument,
  { translated, source }: TranslatableText,
  added: readonly NumberWord[],
): TextRange {
  const range = (translated ?? source).value.range;
  const wanted = added[0]?.text;
  const word = numbersIn(document.text.slice(range.start, range.end)).find(({ text }) => text === wanted);
  if (!word) return range;
  return { start: range.start + word.start, end: range.start + word.start + word.text.length };
}

function messageFor(lost: readonly NumberWord[], added: readonly NumberWord[]): LocalizedText {
  const there = listed(lost);
  const here = listed(added);
  if (added.length === 0)
    return {
      en: `the source has ${there.en}, this text does not`,
      fr: `la source contient ${there.fr}, mais pas ce texte`,
    };
  if (lost.length === 0)
    return {
      en: `this text has ${here.en}, the source does not`,
      fr: `ce texte contient ${here.fr}, mais pas la source`,
    };
  return {
    en: `this text has ${here.en} where the source has ${there.en}`,
    fr: `ce texte contient ${here.fr} là où la source contient ${there.fr}`,
  };
}

function listed(words: readonly NumberWord[]): LocalizedText {
  const first = words.slice(0, 3).map(({ text }) => shown(text));
  const more = words.length > first.length ? ', …' : '';
  return {
    en: first.map((text) => `'${text}'`).join(', ') + more,
    fr: first.map((text) => `« ${text} »`).join(', ') + more,
  };
}
