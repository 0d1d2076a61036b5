import {
  sameLanguage,
  sentencesOf,
  sourceOfTranslation,
  translatableTexts,
  type TranslatableText,
} from '../model/translation.ts';
import { maySoundTheSame } from '../model/translations/untranslatable.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { folded } from '../text/folded.ts';
import type { Rule } from './rule.ts';

export const translationSameText: Rule = {
  id: 'translation-same-text',
  severity: 'info',
  scope: 'workspace',
  summary: {
    en: 'A translation holds the very words of the source.',
    fr: 'Une traduction reprend les mots mêmes de la source.',
  },
  why: {
    en: 'The text was probably copied to be translated later. Names, numbers, single words and tools may well be the same.',
    fr: 'Le texte a sans doute été recopié pour être traduit plus tard. Les noms, nombres, mots isolés et outils peuvent rester tels quels.',
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
mission: Soigner les patients.
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
    for (const text of translatableTexts(source, document)) {
      const copied = copiedIn(text);
      if (!copied) continue;
      yield {
        range: copied.range,
        message: { en: 'the same words as in the source', fr: 'les mêmes mots que dans la source' },
        related: [
          {
            location: { uri: source.uri, range: text.source.value.range },
            message: { en: 'the text of the source', fr: 'le texte de la source' },
          },
        ],
      };
    }
  },
};

/** The text or the first sentence of a list that stands in the source as well. */
function copiedIn(text: TranslatableText): SyntaxNode | undefined {
  const value = text.translated?.value;
  if (!value || value.kind === 'map') return undefined;
  const original = new Set(sentencesOf(text.source).map(folded));
  const sentences = value.kind === 'list' ? value.items : [value];
  return sentences.find(
    (node) =>
      node.kind === 'scalar' &&
      typeof node.value === 'string' &&
      original.has(folded(node.value)) &&
      !maySoundTheSame(text, node.value),
  );
}
