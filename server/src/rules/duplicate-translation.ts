import type { RoleDocument } from '../model/document.ts';
import { sourceOfTranslation } from '../model/translation.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { RelatedInformation } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { isUnsaved, pathFrom } from './shared/other-file.ts';

export const duplicateTranslation: Rule = {
  id: 'duplicate-translation',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'Two files tell of one role in the same language.',
    fr: 'Deux fiches présentent un rôle dans la même langue.',
  },
  why: {
    en: 'A role has one page in each language: of two texts only one is shown, and nobody can tell which one is meant.',
    fr: 'Un rôle a une seule page par langue : de deux textes, un seul est affiché, et nul ne sait lequel est visé.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
#- /nurse.fr.role.yaml
translationOf: nurse
lang: fr
title: Infirmier / Infirmière
#- /soins/nurse.fr.role.yaml
translationOf: nurse
lang: fr
title: Infirmière / Infirmier
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
#- /nurse.fr.role.yaml
translationOf: nurse
lang: fr
title: Infirmier / Infirmière
#- /soins/nurse.fr-CA.role.yaml
translationOf: nurse
lang: fr-CA
title: Infirmière / Infirmier
`,

  concerns: ({ kind }) => kind === 'translation',

  *check(document, index) {
    const { uri, head, tree } = document;
    const { translationOf, lang } = head;
    const place = nodeAt(tree.root, ['lang']);
    if (translationOf === undefined || lang === undefined || !place) return;
    const tag = shown(lang);
    const source = sourceOfTranslation(document, index);
    if (source?.head.lang === lang) {
      yield {
        range: place.range,
        message: {
          en: `the source is written in '${tag}' itself, in '${shown(pathFrom(uri, source.uri))}'`,
          fr: `la source est elle-même en « ${tag} », dans « ${shown(pathFrom(uri, source.uri))} »`,
        },
        related: placesOf(source.head.definitions, lang),
      };
      return;
    }
    // A text that is no file yet does not make a file wrong.
    const others = index
      .translations(translationOf)
      .filter((other) => other.uri !== uri && other.head.lang === lang && (isUnsaved(uri) || !isUnsaved(other.uri)));
    const [first] = others;
    if (!first) return;
    const [id, name] = [shown(translationOf), shown(pathFrom(uri, first.uri))];
    yield {
      range: place.range,
      message: {
        en: `'${id}' has another translation into '${tag}', in '${name}'`,
        fr: `« ${id} » a une autre traduction en « ${tag} », dans « ${name} »`,
      },
      related: others.flatMap(({ head }) => placesOf(head.references.slice(0, 1), lang)).slice(0, SHOWN),
    };
  },
};

/** Files that a reader takes in at once. */
const SHOWN = 10;

/** Where the other file says which role it tells of. */
function placesOf(places: RoleDocument['head']['references'], lang: string): readonly RelatedInformation[] {
  const tag = shown(lang);
  return places.map(({ location }) => ({
    location,
    message: { en: `it is told in '${tag}' here as well`, fr: `il est aussi présenté en « ${tag} » ici` },
  }));
}
