/** Words that make one of the other grounds of the law a condition, by ground. */
import type { GroundName } from '../grounds.ts';

type Criteria = readonly (readonly [ground: GroundName, entries: readonly string[]])[];

const person = '{candidat|candidate|candidats|personne|personnes|profil|profils|collaborateur|collaboratrice}';
const creedFr = '{catholique|chrétien|chrétienne|musulman|musulmane|juif|juive|protestant|protestante}';
const nations = '{British|UK|English|Irish|European|EU|French|German|Australian|American|US.|Canadian|Indian}';
const applicants = '{candidate|candidates|applicant|applicants}';

export const criteria: Readonly<Record<'fr' | 'en', Criteria>> = {
  fr: [
    [
      'sex',
      [
        '{homme|hommes|femme|femmes} {uniquement|exclusivement|seulement}',
        '{uniquement|exclusivement} {des |les |un |une |}{homme|hommes|femme|femmes}',
        '{homme|femme} de préférence',
        'de préférence {un|une} {homme|femme}',
        '{réservé|réservée} aux {hommes|femmes}',
        '{cherche|cherchons|recherche|recherchons} {un|une} {homme|femme}',
        '{cherche|cherchons|recherche|recherchons} des {hommes|femmes}',
        'de sexe {masculin|féminin}',
        '{cherche|cherchons|recherche|recherchons} {homme|hommes|femme|femmes}',
        'préférence {pour une femme|pour un homme|aux femmes|aux hommes}',
        '{femmes|hommes} s’abstenir',
        '{uniquement|exclusivement} aux {candidats|candidates|profils} {masculins|féminins|féminines}',
      ],
    ],
    [
      'origin',
      [
        'français(e)(s) de souche',
        '{type|profil} {européen|caucasien|occidental}',
        `${person} d’origine {française|européenne|africaine|maghrébine|asiatique|étrangère}`,
        'de {race|couleur} {blanche|noire}',
        'pas d’{étranger|étrangers|étrangère|étrangères}',
        'être né(e) en France',
        '{étrangers|étrangères} s’abstenir',
      ],
    ],
    [
      'nation',
      [
        'de nationalité française',
        'nationalité française (est) {exigée|requise|obligatoire|indispensable}',
        '{vous avez|avoir|posséder} la nationalité française',
        'nationalité européenne (est) {exigée|requise|obligatoire|indispensable}',
        'être {citoyen|citoyenne} {français|française|européen|européenne}',
        '{citoyens|ressortissants} {français|européens} {uniquement|exclusivement|seulement}',
      ],
    ],
    [
      'religion',
      [
        'de confession {catholique|chrétienne|musulmane|juive|protestante}',
        `${creedFr} {pratiquant|pratiquante}`,
        'de religion {catholique|chrétienne|musulmane|juive|protestante}',
        'non {voilée|voilées}',
        '{partager|partagez} nos {convictions|croyances} religieuses',
        '{musulmans|musulmanes|chrétiens|catholiques|juifs} s’abstenir',
      ],
    ],
    [
      'politics',
      [
        'de sensibilité {politique|de gauche|de droite}',
        'sans {engagement|appartenance|activité} politique',
        'convictions politiques {de gauche|de droite|compatibles}',
        '{partager|partagez} nos {convictions|opinions|idées} politiques',
        '{pas avoir|avez pas} {d’engagement|d’activité|d’appartenance} politique',
      ],
    ],
    [
      'union',
      [
        'non {syndiqué|syndiquée|syndiqués}',
        'syndiqués s’abstenir',
        'pas être syndiqué(e)(s)',
        'êtes {pas|ni} syndiqué(e)',
        'sans {appartenance|engagement|activité|mandat} {syndicale|syndical}',
        '{pas avoir|avez pas} {d’engagement|d’activité|d’appartenance|de mandat} {syndical|syndicale}',
      ],
    ],
    ['orientation', ['{hétérosexuel|hétérosexuelle|homosexuel|homosexuelle}']],
    ['morals', ['{bonnes|bonne vie et} mœurs', 'de bonnes mœurs']],
    [
      'bank',
      [
        'domiciliation bancaire {en|à|dans}',
        'compte bancaire {en France|français}',
        'compte {bancaire |}{ouvert |}{dans|auprès d’}{ une|une} banque française',
      ],
    ],
    ['name', ['{nom|patronyme} à consonance {française|européenne|étrangère|africaine|maghrébine}']],
    ['money', ['{sans|pas de|aucun|ni|ni de} dossier de surendettement']],
  ],
  en: [
    [
      'sex',
      [
        '{male|males|men|female|females|women} only',
        `{male|female} ${applicants}`,
        '{male|males|female|females|men|women} preferred',
        '{males|females|men|women} need not apply',
        'preferably {a |}{male|female|man|woman}',
        '{ladies|gentlemen} preferred',
      ],
    ],
    [
      'origin',
      [
        `{white|black|caucasian|asian|european} ${applicants}`,
        `${applicants} of {European|African|Asian} origin`,
        `{US.|American|British|UK|Australian|native} born ${applicants}`,
      ],
    ],
    [
      'religion',
      [
        '{practising|practicing} {Christian|Catholic|Muslim|Jew|Jewish}',
        `{Christian|Catholic|Muslim|Jewish} ${applicants}`,
        '{Christians|Catholics|Muslims} only',
        'no {Christians|Catholics|Muslims|Jews|Hindus|Sikhs}',
        '{Christians|Catholics|Muslims|Jews|Hindus|Sikhs} need not apply',
        'must be {a |}{Christian|Catholic|Muslim|Jewish|Hindu|Sikh}',
      ],
    ],
    ['politics', ['{no|without} political affiliation']],
    ['nation', [`${nations} {nationals|citizens} only`, `must be {a|an} ${nations} {national|citizen}`]],
    [
      'union',
      [
        'no union members',
        'no trade union members',
        'union members need not apply',
        'not be a (trade) union member',
        'not be a member of a (trade) union',
      ],
    ],
    [
      'orientation',
      [`{heterosexual|straight|gay} ${applicants} only`, 'must be {heterosexual|homosexual}', `no gay ${applicants}`],
    ],
  ],
};
