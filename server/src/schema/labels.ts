/**
 * The short words for the values of the schema's enumerations. The French ones fit any gender.
 */
import type {
  AlternativeTitle,
  Compensation,
  ContractKind,
  Dimension,
  Education,
  Employment,
  EmploymentType,
  Experience,
  ExperienceRoute,
  Importance,
  Mapping,
  Meta,
  Outlook,
  Proficiency,
  RemoteWork,
  Role,
  RoleFunction,
  RoleLink,
} from '../../../schemas/types.ts';
import type { LocalizedText } from '../text/language.ts';

/** One text for each value that a field can have; the compiler names the ones that are missing. */
type Labels<Value extends string | undefined> = Readonly<Record<NonNullable<Value>, LocalizedText>>;

export const seniorityLabels: Labels<Role['seniority']> = {
  intern: { en: 'Intern', fr: 'Stage' },
  junior: { en: 'Junior', fr: 'Junior' },
  intermediate: { en: 'Intermediate', fr: 'Intermédiaire' },
  senior: { en: 'Senior', fr: 'Senior' },
  lead: { en: 'Lead', fr: 'Niveau référent' },
  manager: { en: 'Manager', fr: 'Encadrement' },
  director: { en: 'Director', fr: 'Direction' },
  executive: { en: 'Executive', fr: 'Direction générale' },
};

export const scopeLabels: Labels<Role['scope']> = {
  occupation: { en: 'Occupation', fr: 'Métier' },
  position: { en: 'Position', fr: 'Poste' },
};

export const dimensionLabels: Labels<Dimension> = {
  strategic: { en: 'Strategic', fr: 'Stratégique' },
  technical: { en: 'Technical', fr: 'Technique' },
  operational: { en: 'Operational', fr: 'Opérationnelle' },
  managerial: { en: 'Managerial', fr: 'Managériale' },
};

export const importanceLabels: Labels<Importance> = {
  essential: { en: 'Essential', fr: 'Essentiel' },
  important: { en: 'Important', fr: 'Important' },
  optional: { en: 'Optional', fr: 'Facultatif' },
};

export const levelLabels: Labels<Proficiency> = {
  awareness: { en: 'Awareness', fr: 'Notions' },
  working: { en: 'Working', fr: 'Bonne connaissance' },
  practitioner: { en: 'Practitioner', fr: 'Maîtrise' },
  expert: { en: 'Expert', fr: 'Expertise' },
};

export const functionImportanceLabels: Labels<RoleFunction['importance']> = {
  core: { en: 'Core activity', fr: 'Activité principale' },
  supplemental: { en: 'Supplemental activity', fr: 'Activité complémentaire' },
};

export const titleKindLabels: Labels<AlternativeTitle['kind']> = {
  synonym: { en: 'also called', fr: 'autre nom' },
  abbreviation: { en: 'abbreviation', fr: 'sigle' },
  former: { en: 'former title', fr: 'ancien intitulé' },
  hidden: { en: 'search term', fr: 'terme de recherche' },
};

export const relationLabels: Labels<RoleLink['relation']> = {
  hierarchical: { en: 'line management', fr: 'lien hiérarchique' },
  functional: { en: 'functional link', fr: 'lien fonctionnel' },
};

export const generalLevelLabels: Labels<Education['generalLevel']> = {
  secondary: { en: 'Secondary education', fr: 'Enseignement secondaire' },
  intermediate: { en: 'Intermediate level of study', fr: 'Niveau d’études intermédiaire' },
  high: { en: 'High level of study', fr: 'Niveau d’études élevé' },
};

export const experienceLabels: Labels<Experience['required']> = {
  none: { en: 'None required', fr: 'Aucune exigée' },
  preferred: { en: 'Preferred', fr: 'Souhaitée' },
  required: { en: 'Required', fr: 'Exigée' },
  varies: { en: 'Varies with the employer', fr: 'Variable selon l’employeur' },
};

export const routeKindLabels: Labels<ExperienceRoute['kind']> = {
  graduate: { en: 'After a degree', fr: 'Après un diplôme' },
  'internal-promotion': { en: 'Internal promotion', fr: 'Promotion interne' },
  'prior-role': { en: 'From another role', fr: 'Depuis un autre rôle' },
  retraining: { en: 'Retraining', fr: 'Reconversion' },
  certification: { en: 'Certification', fr: 'Certification' },
};

export const careerStageLabels: Labels<ExperienceRoute['careerStage']> = {
  early: { en: 'early career', fr: 'début de carrière' },
  mid: { en: 'mid-career', fr: 'milieu de carrière' },
  late: { en: 'late career', fr: 'fin de carrière' },
};

export const employmentLabels: Labels<EmploymentType['type']> = {
  employee: { en: 'Employee', fr: 'Salariat' },
  'self-employed': { en: 'Self-employed', fr: 'Travail indépendant' },
  'fixed-term': { en: 'Fixed-term', fr: 'Durée déterminée' },
  interim: { en: 'Agency work', fr: 'Intérim' },
  seasonal: { en: 'Seasonal work', fr: 'Travail saisonnier' },
  internship: { en: 'Internship', fr: 'Stage' },
  apprenticeship: { en: 'Apprenticeship', fr: 'Alternance' },
  volunteer: { en: 'Volunteering', fr: 'Bénévolat' },
  'per-diem': { en: 'Per diem', fr: 'Vacations' },
  other: { en: 'Other', fr: 'Autre' },
};

export const contractLabels: Labels<ContractKind> = {
  permanent: { en: 'Permanent contract', fr: 'CDI' },
  'fixed-term': { en: 'Fixed-term contract', fr: 'CDD' },
  interim: { en: 'Agency contract', fr: 'Intérim' },
  seasonal: { en: 'Seasonal contract', fr: 'Contrat saisonnier' },
  apprenticeship: { en: 'Apprenticeship', fr: 'Contrat d’apprentissage' },
  internship: { en: 'Internship', fr: 'Stage' },
};

export const timeLabels: Labels<Employment['time']> = {
  full: { en: 'Full-time', fr: 'Temps plein' },
  part: { en: 'Part-time', fr: 'Temps partiel' },
};

export const payUnitLabels: Labels<Compensation['unit']> = {
  hour: { en: 'per hour', fr: 'par heure' },
  day: { en: 'per day', fr: 'par jour' },
  week: { en: 'per week', fr: 'par semaine' },
  month: { en: 'per month', fr: 'par mois' },
  year: { en: 'per year', fr: 'par an' },
};

export const remoteLabels: Labels<RemoteWork['policy']> = {
  none: { en: 'On site', fr: 'Sur place' },
  hybrid: { en: 'Hybrid', fr: 'Hybride' },
  full: { en: 'Fully remote', fr: 'Entièrement à distance' },
};

export const demandLabels: Labels<Outlook['demand']> = {
  low: { en: 'Low', fr: 'Faible' },
  moderate: { en: 'Moderate', fr: 'Modérée' },
  high: { en: 'High', fr: 'Forte' },
};

export const sectorTrendLabels: Labels<Outlook['sectorTrend']> = {
  declining: { en: 'Declining', fr: 'En recul' },
  stable: { en: 'Stable', fr: 'Stable' },
  growing: { en: 'Growing', fr: 'En croissance' },
};

export const requirementsTrendLabels: Labels<Outlook['requirementsTrend']> = {
  falling: { en: 'Falling', fr: 'En baisse' },
  stable: { en: 'Stable', fr: 'Stables' },
  rising: { en: 'Rising', fr: 'En hausse' },
};

export const careerOpportunitiesLabels: Labels<Outlook['careerOpportunities']> = {
  limited: { en: 'Limited', fr: 'Limitées' },
  fair: { en: 'Fair', fr: 'Correctes' },
  good: { en: 'Good', fr: 'Bonnes' },
};

export const statusLabels: Labels<Meta['status']> = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  'in-review': { en: 'In review', fr: 'En relecture' },
  approved: { en: 'Approved', fr: 'Approuvée' },
  published: { en: 'Published', fr: 'Publiée' },
  deprecated: { en: 'Withdrawn', fr: 'Retirée' },
};

export const matchLabels: Labels<Mapping['match']> = {
  exact: { en: 'same meaning', fr: 'sens identique' },
  close: { en: 'close meaning', fr: 'sens proche' },
  broad: { en: 'broader', fr: 'plus large' },
  narrow: { en: 'narrower', fr: 'plus étroit' },
  related: { en: 'related', fr: 'apparenté' },
};

export const schemeLabels: Labels<Mapping['scheme']> = {
  esco: { en: 'ESCO', fr: 'ESCO' },
  'isco-08': { en: 'ISCO-08', fr: 'CITP-08' },
  rome: { en: 'ROME', fr: 'ROME' },
  'onet-soc': { en: 'O*NET-SOC', fr: 'O*NET-SOC' },
  nace: { en: 'NACE', fr: 'NACE' },
  naf: { en: 'NAF', fr: 'NAF' },
  sfia: { en: 'SFIA', fr: 'SFIA' },
  'e-cf': { en: 'e-CF', fr: 'e-CF' },
  rncp: { en: 'RNCP', fr: 'RNCP' },
};

/** All of them; no two have the same values. */
export const allLabels: readonly Readonly<Record<string, LocalizedText>>[] = [
  seniorityLabels,
  scopeLabels,
  dimensionLabels,
  importanceLabels,
  levelLabels,
  functionImportanceLabels,
  titleKindLabels,
  relationLabels,
  generalLevelLabels,
  experienceLabels,
  routeKindLabels,
  careerStageLabels,
  employmentLabels,
  contractLabels,
  timeLabels,
  payUnitLabels,
  remoteLabels,
  demandLabels,
  sectorTrendLabels,
  requirementsTrendLabels,
  careerOpportunitiesLabels,
  statusLabels,
  matchLabels,
  schemeLabels,
];

/** The words of the page for the values of a field; nothing where it has none, as for the steps of a scale. */
export function labelsOf(
  values: readonly { readonly value: string | number }[],
): Readonly<Record<string, LocalizedText>> | undefined {
  return allLabels.find(
    (labels) =>
      Object.keys(labels).length === values.length && values.every(({ value }) => Object.hasOwn(labels, value)),
  );
}
