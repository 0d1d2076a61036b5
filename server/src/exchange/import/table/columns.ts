/** What the columns of a table of roles may hold, and by which headings they are known. */
import { folded } from '../../../text/folded.ts';

const headings = {
  id: 'id|identifier|identifiant|role id',
  title:
    'title|job title|role|role title|position|job|name|intitule|intitule du poste|intitule de poste|titre|poste|metier|fonction|libelle|libelle du poste|nom du poste|emploi',
  masculineTitle: 'masculine title|intitule masculin|titre masculin',
  feminineTitle: 'feminine title|intitule feminin|titre feminin',
  alternativeTitles:
    'alternative titles|other titles|synonyms|also known as|autres intitules|autres appellations|synonymes|appellations',
  lang: 'lang|language|langue de la fiche',
  family:
    'family|job family|role family|department|famille|famille de metiers|famille professionnelle|famille metier|filiere|departement|direction|service',
  seniority: 'seniority|grade|anciennete|niveau de seniorite',
  summary: 'summary|description|job description|overview|resume|description du poste|presentation',
  mission: "mission|purpose|finalite|mission principale|raison d'etre",
  tasks:
    'tasks|responsibilities|duties|key responsibilities|activities|missions|missions principales|taches|activites|activites principales|responsabilites',
  accountabilities: 'accountabilities|redevabilites',
  objectives: 'objectives|goals|objectifs',
  skills: 'skills|technical skills|key skills|competences|competences techniques|savoir-faire',
  knowledge: 'knowledge|savoirs|connaissances',
  softSkills: 'soft skills|qualities|behaviours|savoir-etre|qualites|competences comportementales',
  tools: 'tools|software|technologies|outils|logiciels',
  education: "education|degree|training|formation|diplome|diplomes|niveau d'etudes|etudes",
  experience: 'experience|experience requise|experience professionnelle',
  experienceMonths: 'months of experience|experience (months)|experience en mois|experience (mois)',
  certifications: 'certifications|licences|habilitations|permis',
  reportsTo:
    'reports to|manager|line manager|supervisor|rattachement|rattachement hierarchique|superieur|superieur hierarchique|responsable hierarchique|n+1',
  manages: 'manages|direct reports|encadre|encadrement|equipe encadree',
  collaboratesWith:
    'works with|collaborates with|travaille avec|collabore avec|relations|interlocuteurs|liaisons fonctionnelles',
  places: 'workplace|places|lieux de travail',
  hours: 'hours|working hours|horaires|temps de travail',
  conditions: 'working conditions|conditions|conditions de travail|contraintes',
  travel: 'travel|deplacements',
  contract: 'contract|contract type|contrat|type de contrat',
  time: 'time|working time|full time/part time|temps plein/partiel|duree',
  city: 'city|location|ville|lieu|lieu de travail|site|localisation',
  country: 'country|country code|pays',
  payMin:
    'salary min|min salary|minimum salary|pay min|salaire min|salaire minimum|remuneration min|remuneration minimum',
  payMax:
    'salary max|max salary|maximum salary|pay max|salaire max|salaire maximum|remuneration max|remuneration maximum',
  payUnit: 'pay unit|salary unit|periode|periode de paie|unite de remuneration',
  currency: 'currency|devise|monnaie',
  evolvesFrom: 'previous roles|evolves from|postes precedents|postes anterieurs',
  evolvesTo: 'next roles|evolves to|career|evolution|evolutions|evolutions possibles|debouches',
  sectors: "sectors|industry|industries|secteurs|secteur|secteur d'activite",
  rome: 'rome|code rome|rome code',
  isco: 'isco|isco-08|isco code|citp|code citp',
  esco: 'esco|esco uri|code esco',
  onet: 'onet|o*net|o*net-soc|soc|onet code',
  owner: 'owner|hr owner|proprietaire|responsable de la fiche',
  tags: 'tags|keywords|etiquettes|mots-cles',
  ignore: '',
} as const;

/** What a column may hold; `ignore` leaves it out without a word. */
export type ColumnField = keyof typeof headings;

/** A column that holds something we know. */
export interface Column {
  readonly index: number;
  readonly field: ColumnField;
  readonly heading: string;
}

export const columnFields = [
  'id',
  'title',
  'masculineTitle',
  'feminineTitle',
  'alternativeTitles',
  'lang',
  'family',
  'seniority',
  'summary',
  'mission',
  'tasks',
  'accountabilities',
  'objectives',
  'skills',
  'knowledge',
  'softSkills',
  'tools',
  'education',
  'experience',
  'experienceMonths',
  'certifications',
  'reportsTo',
  'manages',
  'collaboratesWith',
  'places',
  'hours',
  'conditions',
  'travel',
  'contract',
  'time',
  'city',
  'country',
  'payMin',
  'payMax',
  'payUnit',
  'currency',
  'evolvesFrom',
  'evolvesTo',
  'sectors',
  'rome',
  'isco',
  'esco',
  'onet',
  'owner',
  'tags',
  'ignore',
] as const satisfies readonly ColumnField[];

/** What a column with this heading holds, as most tables have it. */
export function usualField(heading: string): ColumnField | undefined {
  const words = folded(heading.slice(0, 200)).replace(/\s*[:*]+$/, '');
  if (words === '') return undefined;
  return columnFields.find((field) => headings[field].split('|').includes(words));
}

export function isColumnField(name: string): name is ColumnField {
  return Object.hasOwn(headings, name);
}
