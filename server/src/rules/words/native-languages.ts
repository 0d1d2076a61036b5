/** Words that ask where somebody learned a language; what is in place of them says how well it is to be spoken. */

const languagesFr: readonly (readonly [noun: string, feminine: string])[] = [
  ['français', 'française'],
  ['anglais', 'anglaise'],
  ['allemand', 'allemande'],
  ['espagnol', 'espagnole'],
  ['italien', 'italienne'],
  ['portugais', 'portugaise'],
  ['néerlandais', 'néerlandaise'],
  ['flamand', 'flamande'],
  ['arabe', 'arabe'],
  ['chinois', 'chinoise'],
  ['japonais', 'japonaise'],
  ['coréen', 'coréenne'],
  ['vietnamien', 'vietnamienne'],
  ['russe', 'russe'],
  ['ukrainien', 'ukrainienne'],
  ['polonais', 'polonaise'],
  ['tchèque', 'tchèque'],
  ['slovaque', 'slovaque'],
  ['hongrois', 'hongroise'],
  ['roumain', 'roumaine'],
  ['bulgare', 'bulgare'],
  ['serbe', 'serbe'],
  ['croate', 'croate'],
  ['slovène', 'slovène'],
  ['grec', 'grecque'],
  ['turc', 'turque'],
  ['suédois', 'suédoise'],
  ['danois', 'danoise'],
  ['norvégien', 'norvégienne'],
  ['finnois', 'finnoise'],
  ['estonien', 'estonienne'],
  ['letton', 'lettonne'],
  ['lituanien', 'lituanienne'],
  ['catalan', 'catalane'],
  ['persan', 'persane'],
];

const languagesEn: readonly string[] = (
  'English French German Spanish Italian Portuguese Dutch Flemish Arabic Chinese Mandarin Cantonese Japanese Korean ' +
  'Vietnamese Hindi Urdu Bengali Russian Ukrainian Polish Czech Slovak Hungarian Romanian Bulgarian Serbian Croatian ' +
  'Slovenian Greek Turkish Hebrew Persian Swedish Danish Norwegian Finnish Icelandic Estonian Latvian Lithuanian ' +
  'Welsh Irish Catalan'
).split(' ');

const people: readonly (readonly [speaker: string, language: string])[] = [
  ['anglophone', 'anglais'],
  ['francophone', 'français'],
  ['germanophone', 'allemand'],
  ['hispanophone', 'espagnol'],
  ['italophone', 'italien'],
  ['lusophone', 'portugais'],
];

/**
 * Where other words fit the sentence: a `noun` nearly everywhere, an `item` and a `speaker` between two signs, a `level`
 * where nothing else is said.
 */
export type Place = 'noun' | 'item' | 'speaker' | 'level';

export interface Level {
  readonly words: string;
  readonly place: Place;
}

/** The pattern, and what is said in its place. */
type Entry = readonly [pattern: string, level: Level];

const levelFr: Level = { words: 'niveau C2', place: 'level' };

export const nativeFr: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...languagesFr.flatMap(([noun, feminine]): readonly Entry[] => {
    const level = `${noun} de niveau C2`;
    const mastery = `maîtrise ${/^[aeio]/.test(noun) ? 'de l’' : 'du '}${noun} au niveau C2`;
    return [
      [`langue maternelle ${feminine}`, { words: mastery, place: 'noun' }],
      [`de langue maternelle ${feminine}`, { words: `de niveau C2 en ${noun}`, place: 'noun' }],
      [`${noun} (langue) maternel(le)`, { words: level, place: 'noun' }],
      [`${noun} {natif|native}`, { words: level, place: 'item' }],
      [`{natif|native} ${noun}`, { words: level, place: 'item' }],
    ];
  }),
  ...people.flatMap(([speaker, language]): readonly Entry[] => {
    const level: Level = { words: `${language} de niveau C2`, place: 'item' };
    return [
      [`${speaker} {natif|native}`, level],
      [`{natif|native} ${speaker}`, level],
    ];
  }),
  ['langue maternelle', levelFr],
  ['bilingue de naissance', levelFr],
  ['locuteur natif', levelFr],
  ['locutrice native', levelFr],
  ['niveau natif', { words: 'niveau C2', place: 'noun' }],
  ['native speaker', levelFr],
]);

const levelEn: Level = { words: 'level C2', place: 'level' };

export const nativeEn: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...languagesEn.flatMap((language): readonly Entry[] => {
    const words = `${language} at level C2`;
    return [
      [`native ${language} speaker(s)`, { words, place: 'speaker' }],
      [`native ${language}`, { words, place: 'noun' }],
      [`native speaker(s) of ${language}`, { words, place: 'speaker' }],
      [`${language} native speaker(s)`, { words, place: 'speaker' }],
      [`${language} mother tongue`, { words, place: 'item' }],
    ];
  }),
  ['native speaker(s)', levelEn],
  ['native{-| }level', { words: 'level C2', place: 'noun' }],
  ['native {fluency|proficiency|or bilingual proficiency}', { words: 'level C2', place: 'noun' }],
  ['mother tongue', levelEn],
  ['{be|is} your {first language|mother tongue}', levelEn],
]);
