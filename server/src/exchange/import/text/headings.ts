import { folded } from '../../../text/folded.ts';
import { weightIn, type Weight } from './weights.ts';

const allSections = [
  'title',
  'family',
  'summary',
  'mission',
  'tasks',
  'accountabilities',
  'objectives',
  'technical',
  'domains',
  'knowledge',
  'soft',
  'languages',
  'tools',
  'profile',
  'education',
  'experience',
  'certifications',
  'reportsTo',
  'manages',
  'collaboratesWith',
  'conditions',
  'hours',
  'places',
  'evolvesTo',
  'evolvesFrom',
  'sectors',
  'employers',
  'alternativeTitles',
  'continuousLearning',
  'scopeNotes',
  'boilerplate',
] as const;

/** Where in a role belongs what stands below a heading. */
export type Section = (typeof allSections)[number];

/** English and French headings as ads and job descriptions have them, folded, without articles and without `your`. */
const headings: Readonly<Record<Section, string>> = {
  title:
    'title|job title|role title|position title|intitule|intitule du poste|intitule de poste|intitule du metier|titre|titre du poste|nom du poste|libelle du poste|denomination du poste',
  family:
    'family|job family|department|famille|famille de metiers|famille professionnelle|filiere|service|departement|direction|service de rattachement',
  summary:
    'summary|job summary|role summary|overview|about the role|about the job|about this role|job description|role description|description|position|role|resume|en bref|poste|presentation du poste|description du poste|description du metier|metier|presentation|contexte du poste',
  mission:
    "mission|purpose|job purpose|role purpose|mission principale|raison d'etre|finalite|finalite du poste|objet du poste",
  tasks:
    "responsibilities|key responsibilities|main responsibilities|duties|key duties|tasks|key tasks|main tasks|essential functions|essential job functions|what you will do|what you'll do|you will do|what the role does|role and responsibilities|roles and responsibilities|duties and responsibilities|activities|main activities|missions|missions principales|principales missions|activites|activites principales|principales activites|responsabilites|responsabilites principales|taches|taches principales|fonctions|fonctions principales|functions and tasks|fonctions et taches|attributions|missions et activites|missions et responsabilites|roles et responsabilites",
  accountabilities: 'accountabilities|answers for|accountable for|key accountabilities|redevabilites|repond de',
  objectives:
    'objectives|goals|aims|key results|performance indicators|kpis|objectifs|objectifs du poste|buts|indicateurs',
  domains: 'fields to master|domaines a maitriser',
  technical:
    'skills|skills matrix|know-how|key skills|required skills|technical skills|hard skills|abilities|skills and abilities|abilities and skills|skills and competencies|competencies|competences|competences requises|competences techniques|competences cles|grille de competences|matrice des competences|savoir-faire|savoirs-faire|aptitudes',
  knowledge: 'knowledge|savoirs|connaissances|connaissances requises|savoirs theoriques',
  soft: 'soft skills|personal qualities|qualities|behaviours|behaviors|personal attributes|personal skills|attributes|personal characteristics|savoir-etre|savoirs-etre|qualites|qualites requises|qualites humaines|qualites personnelles|competences comportementales',
  languages:
    'languages|working languages|foreign languages|language skills|required languages|langues|langues etrangeres|langues requises|langues de travail|langues pratiquees|competences linguistiques',
  tools:
    'tools|tools and keeping up to date|outils et veille|software|technologies|tech stack|technology|equipment|outils|logiciels|outils et logiciels|materiel|environnement technique|stack technique',
  profile:
    'profile|requirements|qualifications|candidate profile|what you need|what you bring|what we are looking for|who you are|about you|you have|prerequisites|person specification|other requirements|additional requirements|special requirements|knowledge and skills|skills and knowledge|knowledge and experience|experience and knowledge|skills and experience|experience and skills|knowledge, skills and experience|skills, knowledge and experience|qualifications and experience|education and experience|connaissances et competences|competences et connaissances|formation et experience|profil|profil recherche|profil souhaite|prerequis|pre-requis|profil du candidat|exigences|qui etes-vous|vous etes',
  education:
    "education|education and training|education and qualifications|qualifications and education|qualifications and training|training and qualifications|academic qualifications|training|studies|degree|formation|formations|diplome|diplomes|etudes|niveau d'etudes|formation requise|formation et diplome",
  experience:
    'experience|work experience|experiences|experience requise|experience professionnelle|experience souhaitee',
  certifications: 'certifications|licences|licenses|certificates|habilitations|permis|certifications et habilitations',
  reportsTo:
    'reports to|est sous la responsabilite de|reporting to|reporting line|line manager|rattachement|rattachement hierarchique|superieur hierarchique|n+1|hierarchie',
  manages: 'manages|direct reports|team|supervises|encadre|equipe|equipe encadree|encadrement|management',
  collaboratesWith:
    'works with|travaille avec|collabore avec|en lien avec|en relation avec|collaborates with|relationships|working relationships|key relationships|contacts|relations|relations internes|relations internes et externes|relations externes|relations professionnelles|interlocuteurs|liaisons fonctionnelles|relations fonctionnelles',
  conditions:
    "working conditions|work environment|work context|environment|conditions|conditions de travail|cadre de travail|environnement de travail|conditions d'exercice|contexte de travail",
  hours: 'hours|working hours|work schedule|horaires|horaires de travail|temps de travail|duree du travail',
  places: "location|locations|place of work|workplace|lieu|lieu de travail|localisation|lieu d'exercice",
  evolvesTo:
    "career|career path|career paths|progression|career development|next roles|evolution|evolutions|evolutions de carriere|evolution professionnelle|evolutions possibles|perspectives d'evolution|debouches",
  evolvesFrom: 'previous roles|comes from|entry routes|postes anterieurs|parcours precedents',
  sectors: "sectors|industries|secteurs|secteurs d'activite",
  employers: "employers|kinds of employer|employeurs|types d'employeurs|structures",
  alternativeTitles:
    'also known as|alternative titles|other titles|synonyms|autres appellations|autres intitules|autres noms|appellations|synonymes|aussi appele',
  continuousLearning:
    'continuous learning|to keep up with|sujets a suivre|keeping up to date|learning|veille|formation continue',
  scopeNotes:
    "scope|scope and limits|perimetre et limites|scope note|scope notes|limits|limites|perimetre|champ d'action",
  boilerplate:
    'about us|who we are|about the company|our company|company|our values|why join us|how to apply|to apply|apply|application process|equal opportunity|equal opportunities|equal opportunity employer|diversity|diversity and inclusion|privacy|cookies|related posts|related articles|comments|leave a comment|share|newsletter|qui sommes-nous|entreprise|a propos de nous|a propos|notre entreprise|nos valeurs|societe|comment postuler|pour postuler|postuler|candidature|processus de recrutement|egalite des chances|diversite|articles similaires|commentaires|laisser un commentaire|partager|contact|mentions legales|nous rejoindre|pourquoi nous rejoindre',
};

const sections = new Map<string, Section>();
for (const section of allSections) for (const name of headings[section].split('|')) sections.set(name, section);

/**
 * What a heading announces: the words themselves, or with what they are of behind them (`the duties of a nurse`, `les
 * missions du directeur`). Nothing where the table has no such heading: what it means is not guessed.
 */
export function sectionOf(heading: string): Section | undefined {
  return announced(heading)?.section;
}

/**
 * What the name of a line of a form announces: where texts describe the post, forms say how it is called, and `required`
 * may be said of anything.
 */
export function sectionOfLabel(label: string): Section | undefined {
  if (/^(?:poste|emploi|metier|fonction|job|position|role)$/.test(plainWords(label))) return 'title';
  return weightAlone(label)?.isPlain === false ? undefined : sectionOf(label);
}

/** Whether words are no more than the name of a section, as in a form. */
export function isLabel(words: string): boolean {
  return sectionOfLabel(words) !== undefined && !saysMore(words);
}

/** How much depends on what stands below a heading, where that says it. */
export function weightOf(heading: string): Weight | undefined {
  return announced(heading)?.weight;
}

/** The same of a heading that says nothing else: then it is of the section that it stands in. */
export function weightAlone(heading: string): Weight | undefined {
  const weight = weightOf(heading);
  return weight?.rest === '' ? weight : undefined;
}

/** What rows are called one by one is the name of a section in the plural, as `Tâche` and `Activity` are. */
export function sectionName(name: string): string | undefined {
  return [`${name}s`, name.replace(/y$/, 'ies'), name].find(isLabel);
}

/** Whether a section holds what is asked for. */
export function isAskedFor(section: Section | undefined): boolean {
  return section !== undefined && askedFor.has(section);
}

const askedFor: ReadonlySet<Section> = new Set([
  ...(['profile', 'technical', 'knowledge', 'soft', 'domains', 'tools'] as const),
  ...(['languages', 'education', 'experience', 'certifications'] as const),
]);

/** Whether a column holds those within or those outside, where the heading above says that one works with them. */
export function isSide(name: string): boolean {
  return /^(?:internes?|externes?|internal|external)$/.test(plainWords(name));
}

/** Whether a heading ends the tasks that it stands below: it is the name of a section, and names no work as well. */
export function endsTasks(heading: string): boolean {
  const { section, rest } = announced(heading) ?? { rest: '' };
  return section !== undefined && section !== 'tasks' && rest === '' && !alsoWork.test(plainWords(heading));
}

/** Whether a heading says more than the name of its section and which role it is of: `Experience of five years`. */
export function saysMore(heading: string, title = ''): boolean {
  const rest = announced(heading)?.rest ?? '';
  return rest !== '' && !ofRole.test(rest) && (title === '' || !rest.includes(folded(title)));
}

const ofRole =
  /^(?:of|for|du|des|de|d'|pour|a) ?(?:a |an |the |this |ce |cet |cette |l'|le |la |les )?(?:role|job|position|post|candidates?|poste|metier|emploi|fonction|candidate?s?)$/;

/** Parts of the work of many are called so as well. */
const alsoWork =
  /^(?:management|encadrement|team|equipe|direct reports|training|formations?|formation continue|learning|studies|etudes|veille|software|technolog(?:y|ies)|equipment|tools|outils|logiciels|materiel|contacts?|relations|relations internes|privacy|diversity|diversite|company|entreprise|newsletter|comments|commentaires|share|candidature|habilitations|certifications|permis|objectives|objectifs|goals|progression|contexte du poste|title|titre|family|famille|service|departement|department|direction|filiere)$/;

interface Announced {
  readonly section: Section;
  /** The folded words behind its name; empty where the heading is the name. */
  readonly rest: string;
  readonly weight?: Weight;
}

function announced(heading: string): Announced | undefined {
  const words = plainWords(heading);
  const found = named(words) ?? named(words.replace(emphasis, ''));
  if (found) return found;
  const weight = weightIn(words);
  const of = weight?.rest === '' ? { section: 'profile' as const, rest: '' } : weight && named(weight.rest);
  return of && weight && { ...of, weight };
}

/** In front of a name or behind it: that there is more of it, which is no other section. */
const emphasis = /^(?:main|key|principal|core|primary|specific|overall|principa(?:le?s?|ux)) | principa(?:le?s?|ux)$/;

function named(words: string): Announced | undefined {
  const known = sections.get(words) ?? sections.get(joined(words, 'and')) ?? sections.get(joined(words, 'et'));
  if (known) return { section: known, rest: '' };
  const ends = [...words.matchAll(/\s(?:of|for|du|des|de|d'|pour|a)(?=\s|(?<='))/g)].map(({ index }) => index);
  const end = ends.toReversed().find((at) => sections.has(words.slice(0, at)));
  const section = end === undefined ? undefined : sections.get(words.slice(0, end));
  return section && { section, rest: words.slice(end).trim() };
}

/** With signs for `and` in words. */
function joined(words: string, and: string): string {
  return words.replace(/\s?[&/]\s?/g, ` ${and} `);
}

/** Folded, without pictures, the number and the article in front and the sign behind. */
function plainWords(heading: string): string {
  return folded(heading.slice(0, 200))
    .replace(/[^\p{L}\d)]+$/u, '')
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])\s?[.)°/–-]{1,2}\s+|^[\d.)\s]+/, '')
    .replace(/^(?:the|your|our|les|la|le|l'|vos|votre|nos|notre|ses|son|sa|leurs)(?:\s+|(?<='))/, '');
}

/** What pages and ads say around every role: an own paragraph of it says nothing about this one. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 1500) return false;
  const words = folded(text);
  return phrases.some((phrase) => words.includes(phrase));
}

const phrases: readonly string[] = [
  'equal opportunity employer',
  'equal opportunities employer',
  'without regard to race',
  'rate this post',
  'notez cet article',
  'nous utilisons des cookies',
  'we use cookies',
  'click here to apply',
  'cliquez ici pour postuler',
  'all rights reserved',
  'tous droits reserves',
  'a competences egales',
  'partager cet article',
  'share this',
  'leave a comment',
];
