import { lawOf } from '../model/applicable-law.ts';
import type { PartialRole } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { isAboutPerson, isOwnedByOthers, isWelcoming, sentenceAround } from './sentences/person-sought.ts';
import { removal } from './sentences/removal.ts';
import { cited } from './shared/grounds.ts';
import { around } from './words/around.ts';
import { entriesOf, inPlace, type WordsInPlace } from './words/in-place.ts';

const driving: readonly string[] = [
  'permis (de conduire) {B|exigé|obligatoire|indispensable|requis}',
  'permis de conduire',
  'véhicule {personnel|indispensable|obligatoire|exigé}',
  '{driving|driver’s} {licence|license}',
  'own {car|vehicle}',
];

const hours: readonly string[] = [
  '{disponibilité|disponible} {totale|totalement|permanente|à toute heure}',
  'grande disponibilité',
  'disponible 24h(/24)',
  '{fully|always} available',
  'available {at all times|around the clock|24/7}',
];

const personal: readonly string[] = [
  '{avec|joindre} (une) photo',
  'photo {exigée|obligatoire|requise|récente|d’identité}',
  '{date|lieu} de naissance',
  'numéro de sécurité sociale',
  '{with|attach|include} {a|your} {photo|photograph}',
  'date of birth',
];

const besideCv = once(
  () => /(?<!\p{L})(?:CV|resume|lettre de motivation)(?:[\s\u00a0]?[+&][\s\u00a0]?| (?:et|and) (?:(?:une|a) )?)$/iu,
);

/** Products have photos as well. */
const ofApplicants: readonly WordsInPlace[] = [
  {
    entries: ['photo {required|mandatory|compulsory|essential}'],
    places: () => [{ before: around().begins, behind: around().closes }],
  },
  { entries: ['photo'], places: () => [{ before: besideCv(), behind: around().ends }] },
];
const isInPlace = inPlace(ofApplicants);

const ofDriving: ReadonlySet<string> = new Set(driving);
const ofPeople: ReadonlySet<string> = new Set([...personal, ...entriesOf(ofApplicants)]);
const ofHours: ReadonlySet<string> = new Set(hours);

export const unjustifiedRequirement: Rule = {
  id: 'unjustified-requirement',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'Something is asked for that nothing in the role explains.',
    fr: 'Une exigence n’est expliquée par rien dans la fiche.',
  },
  why: {
    en: 'What is asked of applicants needs a direct and necessary link with the job. A driving licence, hours without end or a photo keep people away; a task, travel or opening hours in the role show what they are for. Licences and hours are told where French law holds, photos, birth dates and the like everywhere.',
    fr: 'Ce qui est demandé aux candidats doit avoir un lien direct et nécessaire avec l’emploi. Un permis, une disponibilité sans limite ou une photo écartent des personnes ; une tâche, des déplacements ou des horaires dans la fiche montrent à quoi ils servent. Permis et disponibilités sont signalés sous le droit français, photos, dates de naissance et autres partout.',
  },
  bad: 'id: comptable\nlang: fr\ntitle: Comptable\nscope: position\nsummary: Tient les comptes. Permis B exigé.\n',
  good: 'id: comptable\nlang: fr\ntitle: Comptable\nscope: position\nsummary: Tient les comptes. Permis B exigé.\nworkContext: { travel: Visites chez les clients chaque semaine }\n',
  needsWords: true,
  words: [{ entries: [...driving, ...hours, ...personal, ...entriesOf(ofApplicants)] }],

  *check(document, _index, { hits, texts }) {
    const { role } = document;
    if (role.scope !== 'position' && !role.posting) return;
    const isFrench = lawOf(document) === 'fr';
    const { en, fr } = cited(isFrench ? article : undefined);
    for (const hit of hits) {
      if (!isInPlace(hit) || !isAboutPerson(hit.text) || isWelcoming(hit) || isExplained(role, hit, texts)) continue;
      if (!isFrench && !ofPeople.has(hit.entry)) continue;
      if (ofPeople.has(hit.entry) && (isUnwanted(hit) || isOwnedByOthers(document, hit))) continue;
      const words = shown(hit.found);
      yield {
        range: hit.range,
        message: {
          en: `nothing in the role explains '${words}'${en}; name the task, or take it out`,
          fr: `rien dans la fiche n’explique « ${words} »${fr} ; nommer la tâche, ou l’enlever`,
        },
        fixes: removal(document, hit),
      };
    }
  },
};

/** `Sans photo ni date de naissance`, `Inutile de joindre une photo`, but not `Ne pas oublier de joindre une photo`. */
function isUnwanted(hit: WordHit): boolean {
  const sentence = sentenceAround(hit);
  return unwanted.test(sentence.slice(0, sentence.indexOf(hit.found))) && !wanted.test(sentence);
}

const unwanted =
  /(?<![a-zà-ÿ])(?:sans|ni|inutile|pas (?:besoin|nécessaire)|ne pas|n['’](?:indiquez|envoyez|joignez)|without|do not|don['’]t|no need)(?![a-zà-ÿ])[^.;:!?]{0,60}$/i;

const wanted = /oubli|refus|rejet|écart|étudi|examin|incompl|forget|reject|consider/i;

const article = {
  en: 'French Labour Code, article L1221-6',
  fr: 'Code du travail, article L1221-6',
};

function isExplained({ workContext }: PartialRole, hit: WordHit, texts: readonly RoleText[]): boolean {
  if (ofHours.has(hit.entry)) return (workContext?.hours?.length ?? 0) > 0;
  if (!ofDriving.has(hit.entry)) return false;
  return (
    workContext?.travel !== undefined ||
    texts.some((text) => onTheRoad.test(text === hit.text ? besides(text.value) : text.value))
  );
}

/** What a text says besides the licence and the vehicle that it asks for, and how to get to work without one. */
function besides(value: string): string {
  return value.replace(
    /condui\p{L}*|véhicul\p{L}*|driv\p{L}*|vehicles?|transports? (?:en commun|publics?)|public transport|télétravail à domicile/giu,
    '',
  );
}

const onTheRoad =
  /condui|chauff|dépla[cç]|livr|transport|tourn[ée]e|itinéran|visite|domicile|interven|chantier|route|véhicul|camion|driv|travel|deliver|vehicle|lorry|truck|visit|on site|patrol/i;
