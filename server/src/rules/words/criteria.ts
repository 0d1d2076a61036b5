/** Words that make one of the other grounds of the law a condition, by ground. */
import type { GroundName } from '../shared/grounds.ts';

type Criteria = readonly (readonly [ground: GroundName, entries: readonly string[]])[];

const person = '{candidat|candidate|candidats|personne|personnes|profil|profils|collaborateur|collaboratrice}';
const creedFr = '{catholique|chrétien|chrétienne|musulman|musulmane|juif|juive|protestant|protestante}';
const nations = '{British|UK|English|Irish|European|EU|French|German|Australian|American|US.|Canadian|Indian}';
const origins = 'white|black|Asian|African|Indian|European|Eastern European|Western|Chinese|Polish|Filipino';
const peoples = 'whites|blacks|Asians|Africans|Indians|Pakistanis|Arabs|Gypsies|Travellers|Roma|foreigners|immigrants';
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
        '{preferably|ideally} {a |}{male|female|man|woman}',
        'no {women|men|females|males|ladies}',
        '{ladies|gentlemen} preferred',
      ],
    ],
    [
      'origin',
      [
        `{white|black|caucasian|asian|african|european} ${applicants}`,
        `${applicants} of {European|African|Asian|Indian|Chinese|Arab|British} {origin|descent|heritage}`,
        'of {European|Caucasian|Western|African|Asian|white} appearance',
        `{US.|American|British|UK|Australian|native} born ${applicants}`,
        `{${origins}} {people|workers|staff} {preferred|only}`,
        `{${peoples}} need not apply`,
        `no {${peoples}}`,
        'no {white|black|coloured|colored|Asian|African|Indian|foreign} {people|applicants|candidates|workers}',
        '{Caucasian|Caucasians} {preferred|only|wanted}',
      ],
    ],
    ['caste', ['of {upper|higher|high|lower|low} caste', '{upper|higher|lower} caste {preferred|only|required}']],
    [
      'identity',
      [
        '{transgender|trans} {people|applicants|candidates} {need not|should not} apply',
        'no {transgender|trans} {people|applicants|candidates}',
      ],
    ],
    [
      'religion',
      [
        '{practising|practicing} {Christian|Catholic|Muslim|Jew|Jewish}',
        `{Christian|Catholic|Muslim|Jewish|Hindu|Sikh} ${applicants}`,
        '{Christians|Catholics|Muslims|Jews|Hindus|Sikhs} only',
        'only {Christians|Catholics|Muslims|Jews|Hindus|Sikhs} {may apply|can apply|need apply|will be considered}',
        'not suitable for {Christians|Catholics|Muslims|Jews|Hindus|Sikhs}',
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
        'union {members|activists|officials} {need not apply|will not be considered}',
        'no union activists',
        'no trade union activists',
        'not be a (trade) union member',
        'not be a member of a (trade) union',
      ],
    ],
    [
      'orientation',
      [
        `{heterosexual|straight|gay} ${applicants} only`,
        '{heterosexual|straight} couples only',
        'must be {heterosexual|homosexual}',
        `no gay ${applicants}`,
        'no {gays|lesbians|homosexuals|gay people|gay couples}',
        '{gay people|gays|lesbians|homosexuals} need not apply',
      ],
    ],
  ],
};
