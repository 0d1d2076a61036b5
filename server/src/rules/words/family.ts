/** Words that make the family of somebody a condition. */
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
    '{poste|emploi|travail} idéal pour {une maman|les mamans|une mère de famille}',
  ],
  en: [
    'unmarried',
    '{no|without|free of} family {ties|commitments|obligations}',
    '{without|no} children',
    'childless',
    '{married|single} {man|woman|person|candidate|candidates|applicant|applicants|people}',
    '{must|should} be {single|married|unmarried}',
    'family man',
  ],
};

export const pregnancyWords: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['non enceinte', 'pas enceinte', '{projet|projets|désir} de {grossesse|maternité}', 'pas de grossesse'],
  en: ['not {pregnant|be pregnant}', '{plan|plans|planning} to become pregnant', 'no pregnancy'],
};
