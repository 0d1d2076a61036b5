/** Words that make an age of a condition. */

export const rangeFr = '# # ans';
const decadesOnly = '{under|over} {25s|30s|35s|40s|45s|50s} only';

/** Conditions where a sentence begins with them; elsewhere they are mostly said of others, or of a loan. */
export const aloneAges: readonly string[] = [decadesOnly];

/** With numbers of years; whether they are years of life is for the rule to see. */
export const yearsFr: readonly string[] = [
  '{âgé|âgée|âgés|âgées} de {moins|plus} de # ans',
  '{âgé|âgée|âgés|âgées} de # à # ans',
  '{âgé|âgée|âgés|âgées} entre # et # ans',
  'moins de # ans',
  '# ans {maximum|maxi|max|au plus}',
  '{maximum|maxi|max} # ans',
  'entre # et # ans',
  '{de |}# à # ans',
  '{pas |}avoir plus de # ans',
  'de plus de # ans {s’abstenir|exclus}',
];

/** Also of things. */
export const olderThan = '{younger|older} than #';
export const atMost = '{no|not} more than # years {of age|old}';

export const yearsEn: readonly string[] = [
  '{under|below|over} # years {of age|old}',
  '{under|over} the age of #',
  olderThan,
  atMost,
  '{no|not} older than #',
  'aged # to #',
  'aged {under|below|over} #',
  'aged between # and #',
  '{between |}# {and |to |}# years {of age|old}',
  'age # {to |}#',
  'aged # #',
  '{you are|must be|should be} between # and #',
];

/** Years of life only where no other thing is counted behind them: `must be between 20 and 30 cm`. */
export const bareYears: readonly string[] = yearsEn.slice(-3);

/** Plain conditions. */
export const agesFr: readonly string[] = [
  'âge {maximum|maximal|limite|idéal|souhaité|requis}',
  'limite d’âge',
  'jeune {homme|femme|fille|retraité|retraitée}',
  'jeunes {hommes|femmes|filles|retraités|retraitées}',
  'jeune et {dynamique|motivé|motivée|ambitieux|ambitieuse}',
  'jeunes et {dynamiques|motivés|ambitieux}',
  'natif(s) du numérique',
  'digital native(s)',
  'génération {Y|Z}',
  'millennial(s)',
  'idéal {pour|aux} retraité(s)',
  '{senior|seniors|retraité|retraités} s’abstenir',
  '{seniors|retraités} exclus',
];

export const agesEn: readonly string[] = [
  '{maximum|max} age',
  'age limit',
  'older {workers|applicants|candidates} need not apply',
  '{not |un}suitable for older {workers|people|applicants|candidates}',
  '{retirees|pensioners} need not apply',
  'overqualified {candidates|applicants|people} {need not apply|will not be considered|are not considered}',
  'no overqualified {candidates|applicants}',
  'young {man|woman|lady}',
  'young and {dynamic|energetic|ambitious|enthusiastic|motivated|hungry}',
  decadesOnly,
  '{under|over} {25s|30s|35s|40s|45s|50s} need not apply',
  'digital native(s)',
  'millennial(s)',
  'gen z',
  'generation {Y|Z}',
];

/** Mostly said of a first job and yet of an age; what is in place of them. */
export const graduates: Readonly<Record<string, string | undefined>> = {
  'jeune diplômé': 'profil débutant',
  'jeunes diplômés': 'profils débutants',
  'jeune(s) diplômée(s)': undefined,
  'jeune(s) professionnel(le)(s)': undefined,
  'idéal {pour|aux} {étudiant|étudiants|un étudiant|une étudiante|des étudiants|les étudiants}': undefined,
  '{étudiant|étudiante|étudiants} de préférence': undefined,
};

export const graduatesEn: Readonly<Record<string, string | undefined>> = {
  '{recent|young|fresh} {college |university |}graduate': 'entry-level graduate',
  '{recent|young|fresh} {college |university |}graduates': 'entry-level graduates',
  'young professional(s)': undefined,
  'school {leaver|leavers} {wanted|required|needed|preferred|only}': undefined,
  '{would suit|ideal for} {a |}{school leaver|school leavers|student|students}': undefined,
  '{would suit|ideal for} {a |}{retired person|retired people|retiree|retirees|pensioner|pensioners}': undefined,
};

/** A word of somebody in its place; see `ages-in-place.ts`. */
export const young = 'young';

/** They tell of an age without making it a condition. */
export const softAges: readonly string[] = [
  'équipe jeune(s)',
  'équipe jeune et {dynamique|motivée|soudée|sympathique}',
  'jeune équipe',
  'en fin de carrière',
  'young team',
  'young and {dynamic|vibrant|energetic|friendly|ambitious|enthusiastic} team',
  'youthful team',
];
