/** Sources in the formats of others, with contents that nobody published. */

export const romeFiche = {
  rome: {
    code_rome: 'Z9901',
    intitule: 'Souffleur / Souffleuse de bulles',
    code_ogr: '990001',
    code_rome_parent: 'Z9900',
    emploi_cadre: 'N',
    emploi_reglemente: 'O',
    transition_eco: 'Emploi Bleu',
  },
  grand_domaine: { code: 'Z', libelle: 'Spectacle de rue' },
  domaine_professionnel: { code: 'Z99', libelle: 'Bulles et ballons' },
  appellations: [
    { libelle: 'Souffleur / Souffleuse de bulles', code_ogr: '1', classification: 'PRINCIPALE' },
    { libelle: 'Bulleur / Bulleuse', libelle_court: 'Bulleur / Bulleuse', code_ogr: '2', classification: 'SYNONYME' },
  ],
  definition: ['Souffle des bulles sur la place.', 'Prépare le savon', "Suit le vent d'est : fort ou faible"],
  acces_metier: ['Accessible avec une formation de niveau Bac.'],
  competences: {
    savoir_faire: [
      { libelle: 'Doser le savon', code_ogr: '300', categorie: 'Savoir-faire', coeur_metier: 'Principale' },
      { libelle: 'Lire le vent', code_ogr: '301', categorie: 'Savoir-faire', coeur_metier: 'Émergente' },
    ],
    savoir_etre_professionnel: [{ libelle: 'Avoir du souffle', code_ogr: '310', categorie: 'Savoir-être' }],
    savoirs: [
      { libelle: 'Chimie du savon', code_ogr: '320', categorie: "Domaines d'expertise" },
      { libelle: 'Certificat de bulleur', code_ogr: '321', categorie: 'Certifications et habilitations' },
    ],
  },
  contextes_travail: [
    { libelle: 'En extérieur', code_ogr: '400', type: 'Lieux et déplacements' },
    { libelle: 'Travail le dimanche', code_ogr: '401', type: 'Horaires et durée du travail' },
    { libelle: 'Travailleur indépendant', code_ogr: '402', type: "Statut d'emploi" },
    { libelle: 'Cirque', code_ogr: '403', type: 'Types de structures' },
    { libelle: 'Enfants', code_ogr: '404', type: 'Publics spécifiques' },
    { libelle: 'Port de bottes', code_ogr: '405', type: 'Conditions de travail et risques professionnels' },
  ],
  secteurs_naf: [{ code: '9', libelle: 'Spectacles' }],
  secteurs_activite: [{ code: '7', libelle: 'Arts', sous_secteur: 'Rue', principal: 'oui' }],
  centres_interet: ["J'aime le vent"],
  themes: ['Métiers du vent'],
  riasec: { majeur: 'A', mineur: '' },
  mobilites: [
    { rome_cible: 'Z9903', intitule: 'Jongleur / Jongleuse', ordre_mobilite: '2' },
    { rome_cible: 'Z9902', intitule: 'Gonfleur / Gonfleuse', ordre_mobilite: '1' },
  ],
};

export const onetOccupation = {
  code: '99-9901.00',
  title: 'Bubble Blowers',
  description: 'Blow bubbles in public places.',
  alternateTitles: ['Soap Artist', 'Street Bubbler'],
  reportedTitles: ['Street Bubbler'],
  tasks: [
    { task: 'Mix soap with water.', type: 'Core' },
    { task: 'Watch the wind.', type: 'Supplemental' },
    { task: 'Sweep the square.', type: null },
  ],
  technologySkills: [{ example: 'WindCast', commodity: 'Weather software', hot: 'N', inDemand: 'Y' }],
  skills: [{ element: 'Blowing', importance: 4.5 }],
  knowledge: [{ element: 'Soap', importance: 3 }],
  workStyles: [{ element: 'Patience', importance: 4 }],
  jobZone: 2,
  interests: [{ element: 'Artistic', value: 6.5 }],
  relatedOccupations: [{ code: '99-9902.00', title: 'Balloon Fillers', tier: 'Primary-Short' }],
};

export const escoTable = [
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description',
  'Occupation,http://data.europa.eu/esco/occupation/0f0f,9999,souffleur de bulles/souffleuse de bulles,"bulleur\nbulleuse",buleur,released,2031-02-03T00:00:00Z,http://data.europa.eu/esco/regulated-professions/unregulated,Sans les ballons,,,Les souffleurs de bulles soufflent des bulles sur la place.',
  '',
].join('\n');

export const escoResource = {
  className: 'Occupation',
  uri: 'http://data.europa.eu/esco/occupation/0f0f',
  title: 'bubble blower',
  preferredLabel: { en: 'bubble blower', fr: 'souffleur de bulles/souffleuse de bulles' },
  alternativeLabel: { en: ['street bubbler'] },
  description: { en: { literal: 'Bubble blowers blow bubbles.', mimetype: 'plain/text' } },
  _links: {
    hasEssentialSkill: [{ uri: 'http://data.europa.eu/esco/skill/0a', title: 'mix soap' }],
    hasOptionalKnowledge: [{ uri: 'http://data.europa.eu/esco/skill/0b', title: 'winds' }],
    broaderIscoGroup: [{ code: 'C9999', title: 'Other blowers' }],
  },
};

export const ukTable = [
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type',
  'Bubbles,Bubble architect,"Bubble architects plan bubbles.\n\nIn this role, you will:\n- plan bubbles\n- burst bubbles",Junior bubble architect,Plans small bubbles.,Soap,Soap involves mixing.,Awareness,You can: - mix,Civil',
  'Bubbles,Bubble architect,,Junior bubble architect,,Wind,MISSING,Working,,',
  'Bubbles,Bubble architect,,Lead bubble architect,,Soap,,Expert,,',
  'Bubbles,Bubble architect,,NOT IN USE,NOT IN USE,Wind,,NOT IN USE,,',
  '',
].join('\n');

export const jobPosting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Bubble blower',
  inLanguage: 'en',
  identifier: { '@type': 'PropertyValue', name: 'Bubbles Ltd', value: 'B-17' },
  description:
    '<p>We look for somebody who blows.</p><h2>Responsibilities</h2><ul><li>Mix soap</li><li>Watch the <b>wind</b></li></ul><h2>About us</h2><p>We are bubbly.</p><script>alert(1)</script>',
  hiringOrganization: { '@type': 'Organization', name: 'Bubbles Ltd', sameAs: 'https://bubbles.example/' },
  datePosted: '2031-04-01',
  validThrough: '2031-05-01T00:00:00Z',
  totalJobOpenings: 2,
  employmentType: ['PART_TIME'],
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Sherbrooke',
      addressCountry: 'CA',
      streetAddress: '1 place',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 20000, maxValue: 24000, unitText: 'YEAR' },
  },
  skills: 'soap, wind',
  industry: 'Street arts',
  jobBenefits: 'Free soap',
  occupationalCategory: '99-9901.00 Bubble Blowers',
};

export const resumeJob = {
  title: 'Bubble blower',
  company: 'Bubbles Ltd',
  type: 'Full-time',
  date: '2031-04-01',
  description: 'Blow bubbles for the children of the town.',
  location: { address: 'Place du Vent', city: 'Sherbrooke', countryCode: 'CA', postalCode: 'J1H' },
  remote: 'None',
  salary: '24000',
  responsibilities: ['Mix the soap', 'Watch the wind'],
  qualifications: ['Two years of bubbles'],
  skills: [{ name: 'Soap', level: 'Junior', keywords: ['green', 'black'] }],
  meta: { version: 'v1', lastModified: '2031-04-02T00:00:00' },
};

export const markdownRole = `---
layout: job
---
# Souffleur de bulles

Souffle des bulles sur la place du marché, **par tous les vents**.

## Missions
### Le savon
- Doser le savon
- Le *battre*

### Le vent
Il change souvent.

## Compétences
- Lire le vent

Elles s’acquièrent sur la place.

## Outils
1. Anneau

## Rattachement hiérarchique
Chef de la place

## La légende des bulles
Elle est longue.

## Qui sommes-nous ?
Une maison de bulles.
`;

export const plainRole = `Bubble blower

Blows bubbles in the square.


Duties of the bubble blower
- Mix soap
- Watch the wind


Skills:
• Blowing

Rate this post
`;

export const rolesTable = [
  'Intitulé du poste;Missions;Rattachement;Compétences;Salaire min;Devise;Code ROME;Couleur',
  'Chef de la place;"Distribuer les places\nLever les taxes";;Autorité, calme;30 000;€;Z9900;bleu',
  'Souffleur de bulles;Souffler;Chef de la place;Souffle;beaucoup;EUR;9901;rouge',
  ';Personne;;;;;;',
].join('\n');

export const graph = {
  roles: [
    {
      id: 'bubble-blower',
      lang: 'en',
      title: 'Bubble blower',
      summary: 'Blows bubbles.',
      team: { reportsTo: [{ role: 'square-keeper' }] },
      skills: { soft: [{ id: 'breath', label: 'Breath', importance: 'essential' }] },
      requirements: { experience: { required: 'preferred', months: 12 } },
      colour: 'blue',
    },
    { id: 'square-keeper', lang: 'en', title: 'Keeper of the square', meta: { status: 'published' } },
  ],
  translations: [{ translationOf: 'bubble-blower', lang: 'fr', title: 'Souffleur de bulles' }],
  relations: [{ from: 'bubble-blower', to: 'square-keeper', kind: 'reportsTo' }],
};

/** Every source, with the name of a file that holds it. */
export const sources: readonly (readonly [name: string, content: string | object, format: string])[] = [
  ['graph.json', graph, 'graph-json'],
  ['rome.json', romeFiche, 'rome'],
  ['onet.json', onetOccupation, 'onet'],
  ['occupations_fr.csv', escoTable, 'esco'],
  ['esco.json', escoResource, 'esco'],
  ['uk.csv', ukTable, 'uk'],
  ['posting.json', jobPosting, 'json-ld'],
  ['resume.json', resumeJob, 'json-resume'],
  ['bulles.md', markdownRole, 'text'],
  ['bubbles.txt', plainRole, 'text'],
  ['postes.csv', rolesTable, 'table'],
];
