/** Words of English titles that are no French words, and what such a title is called in French where that is plain. */
export const englishTitleWords: ReadonlySet<string> = new Set(
  (
    'account advisor analyst architect associate backend brand builder business buyer chief cloud coach community ' +
    'content controller copywriter creative customer data deep delivery developer devops digital director engineer ' +
    'engineering executive experience financial front frontend full fullstack game growth happiness head human ' +
    'intelligence junior key lead leader learning machine management manager marketing master media mobile network ' +
    'office officer operations owner partner partnership people performance planner principal process product program ' +
    'project quality relations reliability research researcher resources sales science scientist scrum security ' +
    'senior site social software specialist stack staff strategist strategy success supply chain support system ' +
    'systems talent tech technical technology test tester traffic trainer user ux ui video web workplace writer ' +
    'and of for big art store floor showroom'
  ).split(' '),
);

/** Every such title has one of these: other words stand in French titles as well. */
export const englishTrades: ReadonlySet<string> = new Set(
  (
    'advisor analyst buyer chief controller copywriter developer director engineer executive head lead leader manager ' +
    'master officer owner partner planner researcher scientist specialist strategist tester trainer writer'
  ).split(' '),
);

/** By title in small letters. */
export const frenchTitles: Readonly<Record<string, string | undefined>> = {
  'account manager': 'responsable de clientèle',
  'business analyst': 'analyste d’affaires',
  'business developer': 'responsable du développement commercial',
  'chief executive officer': 'directeur général / directrice générale',
  'chief financial officer': 'directeur financier / directrice financière',
  'community manager': 'responsable de communautés en ligne',
  'data analyst': 'analyste de données',
  'data engineer': 'ingénieur / ingénieure de données',
  'data scientist': 'spécialiste de la science des données',
  'key account manager': 'responsable de grands comptes',
  'office manager': 'responsable des services généraux',
  'product manager': 'chef / cheffe de produit',
  'product owner': 'responsable de produit',
  'project manager': 'chef / cheffe de projet',
  'software engineer': 'ingénieur / ingénieure en logiciels',
  'traffic manager': 'responsable de l’acquisition de trafic',
};
