import { languageOfName } from '../schema/kinds.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { suppressionsIn } from './running/suppressions.ts';

export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A finding is ignored and nobody says why.',
    fr: 'Un constat est ignoré sans que personne ne dise pourquoi.',
  },
  why: {
    en: 'The next reader cannot tell a decision from a convenience; the reason stands behind the colon.',
    fr: 'Le lecteur suivant ne peut distinguer une décision d’une facilité ; la raison s’écrit après les deux-points.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nobjectives: [] # rolespec-ignore empty-section\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nobjectives: [] # rolespec-ignore empty-section: agreed in the spring review\n',

  *check(document) {
    const place =
      languageOfName(document.uri) === 'json'
        ? { en: 'between the quotation marks', fr: 'entre les guillemets' }
        : { en: 'behind a colon', fr: 'après deux-points' };
    for (const { rule, reason, range } of suppressionsIn(document)) {
      if (reason !== '') continue;
      yield {
        range,
        message: {
          en: `'${shown(rule)}' is ignored here without a reason; write it ${place.en}`,
          fr: `« ${shown(rule)} » est ignoré ici sans raison ; l’écrire ${place.fr}`,
        },
      };
    }
  },
};
