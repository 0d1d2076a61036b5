/** Those whom offers tell to stay away, by ground: `Femmes enceintes s’abstenir`, `Blacks and Arabs need not apply`. */
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { GroundName } from '../shared/grounds.ts';
import type { Place, WordsInPlace } from './in-place.ts';

type People = Readonly<Partial<Record<GroundName, readonly string[]>>>;

const fr: People = {
  age: ['{senior|seniors|retraité|retraités|quinquagénaires|sexagénaires}'],
  sex: ['{homme|hommes|femme|femmes}'],
  origin: [
    '{noirs|noires|arabes|maghrébins|maghrébines|africains|africaines|asiatiques|étrangers|étrangères|immigrés}',
    '{roms|gitans|manouches|gens du voyage|turcs|roumains|chinois|algériens|marocains|tunisiens}',
    '{personnes|personne|candidats|profils|gens} {de couleur|noires|arabes|étrangères|étrangers|immigrées}',
  ],
  religion: [
    '{musulmans|musulmanes|chrétiens|chrétiennes|catholiques|juifs|juives|protestants|témoins de Jéhovah}',
    '{pratiquants|croyants|femmes voilées|femme voilée|personnes voilées}',
  ],
  politics: ['{communistes|militants politiques}'],
  union: ['{syndiqué|syndiqués|syndiquées|syndicaliste|syndicalistes|délégués syndicaux|militants syndicaux}'],
  orientation: ['{homosexuels|homosexuelles|gays|lesbiennes|bisexuels|bisexuelles|homos}'],
  identity: [
    '{transgenres|transsexuels|travestis}',
    '{personne|personnes} {trans|transgenres|transgenre|transsexuelles}',
  ],
  pregnancy: ['{femme enceinte|femmes enceintes|femmes en âge de procréer}'],
  family: ['{mamans|jeunes mamans|jeunes mères|jeunes parents|parents|parents isolés|divorcés}'],
  appearance: [
    '{obèses|tatoués|barbus}',
    '{surpoids|surcharge pondérale|embonpoint|obésité}',
    '{personne|personnes} {obèses|tatouées|en surpoids|en surcharge pondérale}',
  ],
  health: ['{malades|dépressifs|épileptiques|diabétiques|séropositifs}'],
  disability: [
    '{travailleur|travailleurs|personne|personnes|candidat|candidats} {handicapé|handicapée|handicapés|handicapées}',
    '{travailleurs|personnes|candidats} {en situation de handicap|en fauteuil|à mobilité réduite}',
    '{handicapés|RQTH|sourds|malentendants|malvoyants|aveugles}',
  ],
  money: [
    '{bénéficiaires|titulaires|allocataires} du RSA',
    '{surendettés|personnes surendettées|interdits bancaires|SDF}',
  ],
  residence: ['{candidats|candidatures|personnes|jeunes} {de banlieue|de province|des cités|des quartiers}'],
};

const en: People = {
  age: ['{seniors|retirees|pensioners}', '{older|elderly} {workers|applicants|candidates|people}'],
  origin: ['{whites|blacks|Asians|Africans|Indians|Pakistanis|Arabs|Gypsies|Travellers|Roma|foreigners|immigrants}'],
  nation: ['{Indian|Pakistani|Chinese|Nigerian|Polish|Romanian|Russian|British|American|foreign} {nationals|citizens}'],
  religion: ['{Christians|Catholics|Muslims|Jews|Hindus|Sikhs}'],
  union: ['union {members|activists}'],
  orientation: ['{gays|lesbians|homosexuals}'],
};

const people: Readonly<Record<Language, People>> = { fr, en };

/** Where words name those who are told to stay away, by language. */
export const toldAway: Readonly<Record<Language, () => readonly Place[]>> = {
  fr: once(() => [
    { before: away().begins, behind: away().told },
    { before: away().none, behind: away().ends },
  ]),
  en: once(() => [
    { before: away().beginsEn, behind: away().toldEn },
    { before: away().noneEn, behind: away().endsEn },
  ]),
};

/** Others may be named beside them: `Noirs, Arabes et Roms s’abstenir`. */
export const away = once(() => ({
  begins:
    /(?:^|[.!?;:•\n,(])[\s\u00a0-]*(?:les |(?:les )?candidatures? (?:de |d['’]|des ))?(?:\p{L}{3,20} (?:et|ou) (?:les )?)?$/iu,
  none: /(?:^|[.!?;:•\n,(])[\s\u00a0-]*(?:surtout )?(?:(?:(?:pas|ni) (?:de |d['’])|(?:aucune?|ni) )\p{L}{3,20},? )?(?:(?:pas|ni) (?:de |d['’])|(?:aucune?|ni) )$/iu,
  told: /^(?:(?:,| et| ou) (?:les )?(?:\p{L}{2,20} ){0,2}\p{L}{3,20}){0,4}[\s\u00a0](?:[:,–—][\s\u00a0])?(?:s['’]abstenir|(?:non|pas) (?:acceptée?s?|admise?s?|retenue?s?|souhaitée?s?|désirée?s?)|(?:(?:sont|seront) )?(?:exclue?s?|refusée?s?|écartée?s?)|ne (?:sont|seront) (?:pas|ni) (?:acceptée?s?|admise?s?|étudiée?s?|examinée?s?|retenue?s?)|(?:merci de )?ne pas (?:postuler|candidater|se présenter))(?: (?:à|dans|pour|sur) (?:ce|cette|cet|le|notre) (?:emploi|équipe|offre|poste|mission))?[\s\u00a0]*(?:$|[.,;!?)])/iu,
  ends: /^(?: ni (?:de |d['’])?\p{L}{3,20}(?: \p{L}{3,20})?){0,3}(?: (?:à|dans|pour|sur) (?:ce|cette|cet|le|notre) (?:emploi|équipe|offre|poste|mission))?[\s\u00a0]*(?:$|[.;!)])/iu,
  beginsEn: /(?:^|[.!?;:•\n(])[\s-]*(?:(?:\p{L}{2,20} )?\p{L}{3,20}(?:,|,? (?:and|or)) ){0,4}$/iu,
  toldEn:
    /^(?:(?:,|,? and|,? or) (?:\p{L}{2,20} )?\p{L}{3,20}){0,4} (?:need not|should not|must not) apply(?: for this \p{L}{3,12})?\s*(?:$|[.,;!?)])/iu,
  noneEn:
    /(?:^|[.!?;:•\n(])[\s-]*no (?:\p{L}{2,20} )?\p{L}{3,20}(?:, (?:\p{L}{2,20} )?\p{L}{3,20}){0,3}(?:,|,? (?:and|or)(?: no)?) $/iu,
  endsEn: /^(?:(?:,|,? and|,? or) (?:\p{L}{2,20} )?\p{L}{3,20}){0,3}(?: please)?\s*(?:$|[.;!)])/iu,
}));

export function toldToStayAway(
  language: Language,
  ...grounds: readonly GroundName[]
): readonly (WordsInPlace & { ground: GroundName })[] {
  return grounds.map((ground) => ({ ground, entries: people[language][ground] ?? [], places: toldAway[language] }));
}
