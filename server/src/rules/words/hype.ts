/** Words that praise where they should name the work. */

const works = '{coding|code|data|Excel|JavaScript|marketing|sales|service|support}';

/** In a text these words may well be about music, legends or a tool; behind what is done they are about nobody but the one sought. */
export const hypeInProse: readonly string[] = [
  `${works} {guru|ninja|rockstar|rock star|superstar|jedi}`,
  `${works} {gurus|ninjas|rockstars|rock stars|superstars}`,
];

/** By word of a title, what the role is then called; nothing where only the author can know. */
export const hypeInTitles: Readonly<Record<string, string | undefined>> = {
  'ninja(s)': undefined,
  '{rock|super}{star|-star| star}(s)': undefined,
  'guru(s)': 'expert',
  'gourou(s)': 'expert',
  'jedi(s)': undefined,
  'wizard(s)': undefined,
  'hacker(s) de croissance': undefined,
  'growth hacker(s)': undefined,
  'superhero(es)': undefined,
  'super héros': undefined,
  '{customer|happiness|sales|service|support} hero(es)': undefined,
  'évangéliste(s)': undefined,
  'evangelist(s)': 'advocate',
  'chief happiness officer(s)': undefined,
};
