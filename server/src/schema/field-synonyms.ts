import type { Path } from '../syntax/tree.ts';

/**
 * What else people call fields of a role, by the address of the field: what their own forms are headed by. The names and
 * the titles of the schema need not be repeated.
 */
export const fieldSynonyms: Readonly<Record<string, readonly string[]>> = {
  lang: ['langue de la fiche'],
  title: ['titre', 'poste', 'intitulé du poste', 'nom du poste', 'libellé du poste', 'job title'],
  seniority: ['niveau', 'séniorité', 'statut hiérarchique'],
  summary: ['présentation', 'description', 'résumé du poste', 'en bref', 'overview', 'about'],
  mission: ['finalité', 'raison d’être', 'mission principale', 'purpose'],
  accountabilities: ['responsibilities', 'domaines de responsabilité'],
  functions: ['missions', 'missions principales', 'activités', 'activités principales', 'attributions', 'duties'],
  'functions.tasks': ['missions', 'activités', 'tâches principales'],
  'functions.dependsOn': ['dépend de'],
  'functions.inputs': ['éléments d’entrée'],
  'functions.outcomes': ['livrables'],
  'team.reportsTo': [
    'responsable',
    'responsable hiérarchique',
    'supérieur',
    'supérieur hiérarchique',
    'rattachement hiérarchique',
    'hiérarchie',
    'n+1',
  ],
  'team.manages': ['encadrement', 'subordonnés', 'équipe encadrée'],
  'team.collaboratesWith': ['relations', 'interlocuteurs'],
  'requirements.education': ['diplôme', 'études', 'niveau d’études', 'qualification', 'degree'],
  'requirements.experience': ['expérience professionnelle', 'expérience requise', 'ancienneté'],
  'requirements.languages': ['langues', 'langues étrangères', 'langues parlées'],
  'requirements.certifications': ['certificats', 'certification', 'habilitation', 'permis'],
  skills: ['aptitudes', 'compétences requises'],
  'skills.technical': ['compétences techniques', 'hard skills'],
  'skills.knowledge': ['connaissances'],
  'skills.soft': ['compétences comportementales', 'qualités', 'soft skills'],
  tools: ['logiciels', 'matériel', 'software'],
  workContext: ['conditions', 'environnement de travail'],
  locations: ['lieu', 'lieux', 'localisation', 'location', 'site', 'adresse'],
  'employment.contract': ['type de contrat'],
  'employment.time': ['durée du travail'],
  compensation: ['salaire', 'salary', 'paie', 'wage', 'traitement'],
  progression: ['évolution', 'évolution de carrière', 'career'],
  'meta.status': ['statut', 'statut de la fiche'],
  'meta.tags': ['étiquettes', 'keywords'],
  'meta.owner': ['rédacteur', 'auteur', 'author'],
  'meta.approvedBy': ['validée par', 'validation'],
  'meta.reviewBy': ['date de revue', 'prochaine revue'],
};

/** What people look for a field by: what they call it, and for a group also what they call the fields in it. */
export function otherNames(path: Path, name: string): readonly string[] {
  const address = [...path.filter((step) => typeof step === 'string'), name].join('.');
  return [
    ...(fieldSynonyms[address] ?? []),
    ...Object.entries(fieldSynonyms).flatMap(([other, names]) => (other.startsWith(`${address}.`) ? names : [])),
  ];
}
