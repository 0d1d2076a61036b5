/** Words that make the family of somebody a condition. */
import { once } from '../../text/once.ts';
import { around } from './around.ts';
import type { WordsInPlace } from './in-place.ts';
import { toldToStayAway } from './stay-away.ts';

export const familyWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'célibataire(s)',
    'sans enfant(s)',
    'sans charge(s) de famille',
    'sans {contrainte|contraintes|obligation|obligations|attache|attaches} {familiale|familiales}',
    '{libre|libres} de {toute|toutes} {attache|attaches|contrainte|contraintes}',
    '{libre|libres} de {tout engagement|toute obligation|toute contrainte} {familial|familiale}',
    '{marié|mariée|mariés|mariées}',
    '{père|mère|pères|mères} de famille',
    'situation {familiale|de famille} {stable|compatible|souhaitée|exigée|requise}',
    'vie de famille compatible',
    '{pas avoir|avez pas} de charge(s) de famille',
    '{poste|emploi|travail} idéal pour {une maman|les mamans|une mère de famille}',
    '{incompatible|non compatible|peu compatible} avec {des|les|une|la} {obligations familiales|contraintes familiales|charges de famille|vie de famille}',
    '{jeune maman|jeunes mamans} {acceptée|acceptées|souhaitée|souhaitées}',
  ],
  en: [
    'unmarried',
    '{no|without} family {ties|obligations}',
    '{without|no} children',
    'childless',
    '{married|single} {man|woman|person|candidate|candidates|applicant|applicants|people}',
    '{must|should} be {single|married|unmarried}',
    'family man',
    '{not|no} planning a family',
    'no plans to start a family',
    '{must|should|do|will} not {plan|intend|want} to have {children|a child|a baby}',
    'not {planning|be planning|intending} to have {children|a child|a baby}',
    'no {plans|intention} {to have|of having} {children|a child|a baby}',
    'planning to start a family',
    '{no|without} {family|childcare|caring} {responsibilities|commitments}',
    'free {from|of} {family|childcare} {responsibilities|commitments|ties|obligations}',
    '{state|give|indicate|provide|include} your marital status',
  ],
};

export const pregnancyWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'non enceinte',
    'pas enceinte',
    'pas être enceinte',
    '{projet|projets|désir} de {grossesse|maternité}',
    'pas de grossesse',
  ],
  en: [
    'not {pregnant|be pregnant}',
    '{plan|plans|planning} to become pregnant',
    '{must|should|do|will} not {intend|plan|want|wish|be planning} to {become|get} pregnant',
    'no {intention|plan} {to become|of becoming} pregnant',
    'no pregnancy',
    '{not |un}suitable for {pregnant women|pregnant applicants|pregnant candidates|expectant mothers}',
  ],
};

export const pregnancyInPlace: Readonly<Record<'fr' | 'en', readonly WordsInPlace[]>> = {
  fr: [
    ...toldToStayAway('fr', 'pregnancy'),
    {
      entries: ['{pas de|aucun} congé {maternité|de maternité|parental}'],
      places: () => [{ before: around().begins, behind: around().closes }],
    },
    {
      entries: [
        '(un) test de grossesse {à joindre|à fournir|demandé|exigé|obligatoire|requis}',
        '(un) test de grossesse {est|sera} {demandé|exigé|obligatoire|requis}',
      ],
      places: () => [
        { before: around().begins, behind: around().closes },
        { before: around().begins, behind: hired() },
      ],
    },
  ],
  en: [
    {
      entries: [
        'pregnant {women|applicants|candidates|people} {need not|should not|must not|may not|cannot|can not} apply',
        'pregnant {women|applicants|candidates} {will not|cannot|may not} be {considered|employed|hired|accepted}',
      ],
      places: () => [{ behind: around().shuts }],
    },
    {
      entries: ['no pregnant {women|applicants|candidates|people}'],
      places: () => [{ before: around().begins, behind: around().shuts }],
    },
    {
      entries: ['(a) pregnancy test {is |will be |}{needed|required|requested|compulsory|mandatory}'],
      places: () => [
        { before: around().begins, behind: around().closes },
        { before: around().begins, behind: hired() },
      ],
    },
  ],
};

/** Also of those who are looked after. */
export const howManyChildren = 'nombre d’enfants à {préciser|indiquer|mentionner}';

/** Before somebody is hired. */
const hired = once(
  () =>
    /^[\s\u00a0](?:avant|before|prior to)[\s\u00a0](?:l['’]|toute? |the |an? )?(?:embauche|entretien|recrutement|employment|hire|hiring|interview|joining|start)/iu,
);

export const familyInPlace: Readonly<Record<'fr' | 'en', readonly WordsInPlace[]>> = {
  fr: [
    {
      entries: [
        '{pas d’enfant|pas d’enfants|pas de jeunes enfants|aucun enfant}{ à charge| en bas âge|}',
        '{pas de|aucune} charge de famille',
        '{pas de|aucune} {contrainte|contraintes|obligation|obligations} {familiale|familiales}',
        'idéal pour une maman',
      ],
      places: () => [{ before: around().begins, behind: around().closes }],
    },
    ...toldToStayAway('fr', 'family'),
    {
      entries: ['couple {marié|sans enfant|sans enfants|sans enfant à charge|sans enfants à charge}'],
      places: () => [{ before: around().begins, behind: couple() }],
    },
    {
      entries: [
        '{préciser|précisez|indiquer|indiquez|mentionner|mentionnez|donner|donnez} votre situation {de famille|familiale|matrimoniale|maritale}',
        '{préciser|précisez|indiquer|indiquez|mentionner|mentionnez} {votre nombre d’enfants|le nombre de vos enfants}',
      ],
      places: () => [{ before: asked() }],
    },
    {
      entries: [
        'situation {de famille|familiale|matrimoniale|maritale} à {préciser|indiquer|mentionner}',
        howManyChildren,
      ],
      places: () => [{ before: around().begins, behind: around().closes }],
    },
    {
      entries: ['{prévoyez|envisagez|souhaitez|comptez} vous {d’avoir|avoir} {un enfant|des enfants}'],
      places: () => [{ before: around().begins, behind: around().ends }],
    },
    // Neither to look after nor in a place.
    { entries: ['{pas avoir|avez pas} d’{enfant|enfants}'], places: () => [{ behind: own() }] },
  ],
  en: [
    {
      entries: ['married couples only'],
      places: () => [{ before: around().begins, behind: around().ends }],
    },
    {
      entries: ['{must|should} not have {children|any children|young children|small children}'],
      places: () => [{ behind: notThere() }],
    },
    {
      entries: [
        'do you {plan|intend|want|hope} to have {children|a child|a baby}',
        'are you planning {to have children|a family|to start a family}',
      ],
      places: () => [{ before: around().begins, behind: planned() }],
    },
    { entries: ['ideal for a {mum|mom|mother} returning to work'], places: () => [{ before: around().begins }] },
  ],
};

const notThere = once(() => /^(?! (?:in|inside|on|near|under|with|running|playing|unattended)(?!\p{L}))/iu);

const planned = once(() => /^(?:\s*(?:$|[.,;!?)])| (?:in|within|soon|one day|over)(?!\p{L}))/iu);

const couple = once(() => /^(?:[\s\u00a0]*(?:$|[.,;!?)])| (?:pour|souhait|recherch|exig|de préférence|uniquement))/u);

const asked = once(() => /(?<!(?:pas|sans|ni|jamais)[\s\u00a0])$/iu);

const own = once(() => /^(?![\s\u00a0](?:à|dans|sur|chez|au|avec)(?!\p{L}))/u);
