/**
 * The headings and the names of facts on our pages below the sections, in both languages; `test/exchange/import` holds
 * them against what the sections render.
 */
import { folded } from '../../../text/folded.ts';

/** English, then French; between them the words of pages that were made before. */
const words = {
  feminine: 'Feminine form|Au féminin',
  masculine: 'Masculine form|Au masculin',
  neutral: 'Neutral form|Forme neutre',
  alternativeTitles: 'Also called|Autres noms|Autres appellations',
  seniority: 'Seniority|Niveau',
  accountabilities: 'Answers for|Répond de',
  indicator: 'Indicator|Indicateur',
  target: 'Target|Cible',
  horizon: 'Horizon|Échéance',
  frequency: 'How often|Fréquence',
  considerations: 'Considering|Points d’attention',
  outcome: 'Outcome|Résultat',
  inputs: 'Draws on|Données d’entrée',
  decisionCriteria: 'Decision criteria|Critères de décision',
  outcomes: 'Outcomes|Résultats',
  reportsTo: 'Reports to|Est sous la responsabilité de',
  manages: 'Manages|Encadre',
  collaboratesWith: 'Works with|Travaille avec',
  size: 'Size of the team|Taille de l’équipe',
  domains: 'Fields to master|Domaines à maîtriser',
  education: 'Education|Formation',
  generalLevel: 'General level|Niveau général',
  pathways: 'Possible courses|Formations possibles',
  experience: 'Experience|Expérience',
  required: 'Prior experience|Expérience préalable',
  months: 'Length|Durée',
  certifications: 'Certifications|Certifications',
  technical: 'Know-how|Savoir-faire',
  knowledge: 'Knowledge|Savoirs',
  soft: 'Personal qualities|Savoir-être',
  tools: 'Tools|Outils',
  continuousLearning: 'To keep up with|Sujets à suivre',
  remote: 'Remote work|Télétravail',
  places: 'Places|Lieux',
  hours: 'Hours|Horaires',
  travel: 'Travel|Déplacements',
  conditions: 'Conditions|Conditions',
  publics: 'People served|Works for and with|Publics',
  employment: 'Employment|Statut et contrat',
  contract: 'Contract|Contrat',
  time: 'Working time|Temps de travail',
  employers: 'Employers|Employeurs',
  sectors: 'Sectors|Secteurs',
  evolvesFrom: 'Before|Avant',
  evolvesTo: 'After|Après',
  related: 'Close roles|Rôles proches',
  here: 'This role|Ce rôle',
  version: 'Version|Version',
  owner: 'Owner|Kept by|Suivie par|Suivi par',
  techniques: 'Techniques|Techniques',
  dependsOn: 'Builds on|S’appuie sur',
  serves: 'Serves|Sert les objectifs',
  minimum: 'At least|Au moins',
  eqf: 'EQF level|niveau CEC',
  rncp: 'RNCP level|niveau RNCP',
  alternativeToDegree: 'Without a degree|Sans diplôme',
  degreeOptional: 'Experience may stand in for the degree|L’expérience peut tenir lieu de diplôme',
  mappings: 'In other classifications|Dans d’autres nomenclatures',
  key: 'Key|Clé',
  highlight: 'Most important|Le plus important',
  typical: 'Most common|Le plus fréquent',
  approvedBy: 'Approved by|Approuvée par|Approuvé par',
} as const;

/** What a heading or a fact of our pages is about. */
export type OwnWord = keyof typeof words;

/** Whether these are the words of our pages for it, in either language. */
export function isCalled(word: OwnWord, heading: string | undefined): boolean {
  return heading !== undefined && words[word].split('|').some((one) => folded(one) === folded(heading));
}
