/** Words that ask where somebody learned a language; what is in place of them says how well it is to be spoken. */

const languagesFr: readonly (readonly [noun: string, feminine: string])[] = [
  ['français', 'française'],
  ['anglais', 'anglaise'],
  ['allemand', 'allemande'],
  ['espagnol', 'espagnole'],
  ['italien', 'italienne'],
  ['portugais', 'portugaise'],
  ['néerlandais', 'néerlandaise'],
  ['arabe', 'arabe'],
  ['chinois', 'chinoise'],
  ['japonais', 'japonaise'],
  ['russe', 'russe'],
  ['polonais', 'polonaise'],
];

const languagesEn: readonly string[] = [
  ...['English', 'French', 'German', 'Spanish', 'Italian', 'Portuguese', 'Dutch', 'Arabic', 'Chinese', 'Mandarin'],
  ...['Japanese', 'Russian', 'Polish'],
];

export const nativeFr: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    languagesFr.flatMap(([noun, feminine]) => [
      [`langue maternelle ${feminine}`, `${noun} de niveau C2`],
      [`de langue maternelle ${feminine}`, `de niveau C2 en ${noun}`],
      [`${noun} (langue) maternel(le)`, `${noun} de niveau C2`],
      [`${noun} {natif|native}`, `${noun} de niveau C2`],
      [`{natif|native} ${noun}`, `${noun} de niveau C2`],
    ]),
  ),
  'langue maternelle': 'niveau C2',
  'locuteur natif': 'niveau C2',
  'locutrice native': 'niveau C2',
  '{anglophone|francophone|germanophone|hispanophone|italophone|lusophone} {natif|native}': 'niveau C2',
  'niveau natif': 'niveau C2',
  'native speaker': 'niveau C2',
};

export const nativeEn: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    languagesEn.flatMap((language) => [
      [`native ${language} speaker(s)`, `${language} at level C2`],
      [`native ${language}`, `${language} at level C2`],
      [`native speaker(s) of ${language}`, `${language} at level C2`],
      [`${language} native speaker(s)`, `${language} at level C2`],
      [`${language} mother tongue`, `${language} at level C2`],
    ]),
  ),
  'native speaker(s)': 'level C2',
  'native{-| }level': 'level C2',
  'native or bilingual proficiency': 'level C2',
  'mother tongue': 'level C2',
};
