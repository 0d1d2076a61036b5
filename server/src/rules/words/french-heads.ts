import type { Gender } from '../../model/french-titles/title-forms.ts';
import type { Agreement } from './french-article.ts';

/** How the article before French words is said, by the first of them; of those in the plural only where `plurals` has it. */
export function agreementOf(words: string): Agreement {
  const [head = ''] = words.split(/[ ,]/);
  if (plurals.has(head)) return 'plural';
  return feminines.has(head) ? 'feminine' : 'masculine';
}

/** What adjectives beside French words agree with. */
export function genderOf(words: string): Gender {
  const [head = ''] = words.split(/[ ,]/);
  return feminines.has(head.replace(/s$/, '')) ? 'feminine' : 'masculine';
}

/** They come in the place of a singular. */
const plurals: ReadonlySet<string> = new Set('mégadonnées bonnes objectifs instances équipements'.split(' '));

const feminines: ReadonlySet<string> = new Set(
  (
    'liste étude unité informatique échéance formation feuille assistance lettre intégration diapositive jeune mise ' +
    'chaîne cohésion rotation mégadonnée bonne instance publicité optimisation gestion expérience interface assurance ' +
    'maîtrise qualité responsabilité hygiène conception modélisation analyse extraction'
  ).split(' '),
);
