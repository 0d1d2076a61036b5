import { lawOf } from '../model/applicable-law.ts';
import { once } from '../text/once.ts';
import type { Rule } from './rule.ts';
import { before, behind, isCondition } from './sentences/person-sought.ts';
import { removal } from './sentences/removal.ts';
import { aboutGround } from './shared/grounds.ts';
import { familyInPlace, familyWords, howManyChildren, pregnancyInPlace, pregnancyWords } from './words/family.ts';
import { entriesOf, inPlace } from './words/in-place.ts';

const pregnancy: ReadonlySet<string> = new Set([
  ...pregnancyWords.fr,
  ...pregnancyWords.en,
  ...entriesOf([...pregnancyInPlace.fr, ...pregnancyInPlace.en]),
]);

const isInPlace = inPlace([...familyInPlace.fr, ...familyInPlace.en, ...pregnancyInPlace.fr, ...pregnancyInPlace.en]);

export const familyStatusMention: Rule = {
  id: 'family-status-mention',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'The family of the person sought is made a condition.',
    fr: 'La situation de famille de la personne recherchée devient une condition.',
  },
  why: {
    en: 'Whether somebody is married or has children may not decide who is hired; hours, travel and duty rosters say what the work asks for, and everybody judges for themselves.',
    fr: 'Le fait d’être marié ou d’avoir des enfants ne peut décider d’une embauche ; les horaires, les déplacements et les astreintes disent ce que le travail demande, et chacun juge pour soi.',
  },
  bad: 'id: guide\nlang: fr\ntitle: Guide de haute montagne\nsummary: Conduit des groupes en altitude. Personne célibataire, libre en toute saison.\n',
  good: 'id: guide\nlang: fr\ntitle: Guide de haute montagne\nsummary: Conduit des groupes en altitude. Personne libre en toute saison.\n',
  needsWords: true,
  words: [
    { language: 'fr', entries: [...familyWords.fr, ...entriesOf(familyInPlace.fr)] },
    { language: 'fr', entries: [...pregnancyWords.fr, ...entriesOf(pregnancyInPlace.fr)] },
    { language: 'en', entries: [...familyWords.en, ...entriesOf(familyInPlace.en), ...pregnancyWords.en] },
    { language: 'en', entries: entriesOf(pregnancyInPlace.en) },
  ],

  *check(document, _index, { hits }) {
    const law = lawOf(document);
    for (const hit of hits) {
      // Children may be missing from a place of work, and not from a family.
      if (!isInPlace(hit) || !isCondition(document, hit) || (ofChildren.test(hit.found) && atWork().test(behind(hit))))
        continue;
      if (hit.entry === howManyChildren && withChildren.test(`${document.head.title ?? ''} ${hit.text.value}`))
        continue;
      if (forWhomThingsAre.test(before(hit))) continue;
      const about = aboutGround(hit.found, pregnancy.has(hit.entry) ? 'pregnancy' : 'family', law, advice);
      if (about) yield { range: hit.range, ...about, fixes: removal(document, hit) };
    }
  },
};

const ofChildren = /children$/i;

const atWork = once(
  () => /^ (?:on (?:site|the premises|board)|in (?:your|their|our) (?:care|charge|class|group))(?!\p{L})/iu,
);

/** Work with children: `Garde le soir ; nombre d’enfants à préciser`. */
const withChildren = /gard|accueil|nourrice|nounou|maternel|crèche|périscolaire|anim|enseign|éduca|enfance|école/i;

/** Beds and insurance are for single people too: `Staff accommodation for single people`, `$90 a month for single people`. */
const forWhomThingsAre =
  /(?<!\p{L})(?:accommodation|housing|flats?|apartments?|houses?|rooms?|bedrooms?|cottages?|lodgings?|hostels?|insurance|cover|premiums?|rates?|allowances?|an? (?:hour|day|night|week|month|year)|logements?|hébergements?|chambres?|studios?|appartements?|mutuelle|assurance|par (?:nuit|semaine|mois|an))(?!\p{L})[^.;:!?]{0,40} (?:for|to|pour|aux) (?:[^.;:!?]{1,30} (?:and|or|et|ou) )?$/iu;

const advice = {
  en: 'say which hours and travel the work asks for',
  fr: 'dire quels horaires et déplacements le travail demande',
};
