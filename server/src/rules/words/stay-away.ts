/** Those whom French offers tell to stay away, by ground: `Femmes enceintes s’abstenir`, `Pas de syndiqués`. */
import { once } from '../../schema/field.ts';
import type { GroundName } from '../grounds.ts';
import type { Place, WordsInPlace } from '../in-place.ts';

const people: Readonly<Partial<Record<GroundName, readonly string[]>>> = {
  age: ['{senior|seniors|retraité|retraités|quinquagénaires|sexagénaires}'],
  sex: ['{homme|hommes|femme|femmes}'],
  origin: [
    '{noirs|noires|arabes|maghrébins|maghrébines|africains|africaines|asiatiques|étrangers|étrangères|immigrés}',
    '{roms|gitans|manouches|gens du voyage|turcs|roumains|chinois|algériens|marocains|tunisiens}',
    '{personnes|personne|candidats|profils|gens} {de couleur|noires|arabes|étrangères|étrangers|immigrées}',
  ],
  religion: [
    '{musulmans|musulmanes|chrétiens|chrétiennes|catholiques|juifs|juives|protestants|témoins de Jéhovah}',
    '{pratiquants|croyants|femmes voilées|personnes voilées}',
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
  appearance: ['{obèses|tatoués|barbus}', '{personne|personnes} {obèses|tatouées|en surpoids|en surcharge pondérale}'],
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

const places = once((): readonly Place[] => [
  { before: away().begins, behind: away().told },
  { before: away().none, behind: away().ends },
]);

const away = once(() => ({
  begins:
    /(?:^|[.!?;:•\n,(])[\s\u00a0-]*(?:les |(?:les )?candidatures? (?:de |d['’]|des ))?(?:\p{L}{3,20} (?:et|ou) (?:les )?)?$/iu,
  none: /(?:^|[.!?;:•\n,(])[\s\u00a0-]*(?:surtout )?(?:(?:pas|ni) (?:de |d['’])|(?:aucune?|ni) )$/iu,
  told: /^[\s\u00a0](?:[:,–—][\s\u00a0])?(?:s['’]abstenir|(?:non|pas) (?:acceptée?s?|admise?s?|retenue?s?|souhaitée?s?|désirée?s?)|(?:(?:sont|seront) )?(?:exclue?s?|refusée?s?|écartée?s?)|ne (?:sont|seront) (?:pas|ni) (?:acceptée?s?|admise?s?|étudiée?s?|examinée?s?|retenue?s?)|(?:merci de )?ne pas (?:postuler|candidater|se présenter))(?: (?:à|dans|pour|sur) (?:ce|cette|cet|le|notre) (?:emploi|équipe|offre|poste|mission))?[\s\u00a0]*(?:$|[.,;!?)])/iu,
  ends: /^(?: (?:à|dans|pour|sur) (?:ce|cette|cet|le|notre) (?:emploi|équipe|offre|poste|mission))?[\s\u00a0]*(?:$|[.;!)])/iu,
}));

export function toldToStayAway(...grounds: readonly GroundName[]): readonly (WordsInPlace & { ground: GroundName })[] {
  return grounds.map((ground) => ({ ground, entries: people[ground] ?? [], places }));
}
