/** Where in a role belongs what stands on our pages. */
import type { OwnWord } from './own-words.ts';

/** What the list below a heading holds. */
export interface Place {
  /** The section that the heading stands in. */
  readonly of: string;
  readonly word: OwnWord;
  readonly path: readonly string[];
  readonly as: 'rated' | 'link' | 'label' | 'statement' | 'type' | 'code' | 'text';
}

const place = (of: string, word: OwnWord, as: Place['as'], ...path: readonly string[]): Place => ({
  of,
  word,
  as,
  path,
});

export const places: readonly Place[] = [
  place('purpose', 'accountabilities', 'statement', 'accountabilities'),
  place('team', 'reportsTo', 'link', 'team', 'reportsTo'),
  place('team', 'manages', 'link', 'team', 'manages'),
  place('team', 'collaboratesWith', 'link', 'team', 'collaboratesWith'),
  place('requirements', 'domains', 'rated', 'requirements', 'domains'),
  place('requirements', 'education', 'text', 'requirements', 'education', 'notes'),
  place('requirements', 'experience', 'text', 'requirements', 'experience', 'notes'),
  place('requirements', 'certifications', 'label', 'requirements', 'certifications'),
  place('skills', 'technical', 'rated', 'skills', 'technical'),
  place('skills', 'knowledge', 'rated', 'skills', 'knowledge'),
  place('skills', 'soft', 'rated', 'skills', 'soft'),
  place('tools', 'tools', 'rated', 'tools'),
  place('tools', 'continuousLearning', 'text', 'continuousLearning'),
  place('conditions', 'employment', 'type', 'employment', 'types'),
  place('market', 'employers', 'label', 'market', 'employers'),
  place('market', 'sectors', 'label', 'market', 'sectors'),
  place('sources', 'mappings', 'code', 'mappings'),
  place('paths', 'evolvesFrom', 'link', 'progression', 'evolvesFrom'),
  place('paths', 'evolvesTo', 'link', 'progression', 'evolvesTo'),
  place('paths', 'related', 'link', 'progression', 'related'),
];

/** Where remarks go that follow the lists of a section. */
export const notesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['team', ['team', 'notes']],
  ['skills', ['skills', 'notes']],
]);

/** What a fact is about, by its name. */
interface Fact {
  readonly of: string;
  readonly word: OwnWord;
  readonly path: readonly string[];
}

const fact = (of: string, word: OwnWord, ...path: readonly string[]): Fact => ({ of, word, path });

const facts: readonly Fact[] = [
  fact('head', 'feminine', 'titleForms', 'feminine'),
  fact('head', 'masculine', 'titleForms', 'masculine'),
  fact('head', 'neutral', 'titleForms', 'neutral'),
  fact('head', 'alternativeTitles', 'alternativeTitles'),
  fact('key-facts', 'seniority', 'seniority'),
  fact('team', 'size', 'team', 'size'),
  fact('requirements', 'generalLevel', 'requirements', 'education', 'generalLevel'),
  fact('requirements', 'minimum', 'requirements', 'education', 'minimum'),
  fact('requirements', 'alternativeToDegree', 'requirements', 'education', 'alternativeToDegree'),
  fact('requirements', 'pathways', 'requirements', 'education', 'pathways'),
  fact('requirements', 'required', 'requirements', 'experience', 'required'),
  fact('requirements', 'months', 'requirements', 'experience', 'months'),
  fact('conditions', 'places', 'workContext', 'places'),
  fact('conditions', 'hours', 'workContext', 'hours'),
  fact('conditions', 'travel', 'workContext', 'travel'),
  fact('conditions', 'conditions', 'workContext', 'conditions'),
  fact('conditions', 'publics', 'workContext', 'publics'),
  fact('conditions', 'remote', 'remote', 'policy'),
  fact('conditions', 'contract', 'employment', 'contract'),
  fact('conditions', 'time', 'employment', 'time'),
  fact('sources', 'version', 'meta', 'version'),
  fact('sources', 'owner', 'meta', 'owner'),
  fact('sources', 'approvedBy', 'meta', 'approvedBy'),
];

export function factsOf(section: string): readonly Fact[] {
  return facts.filter(({ of }) => of === section);
}

/** A fact of an item. */
export interface ItemFact {
  readonly word: OwnWord;
  /** Absent: the word is the name. */
  readonly field?: string;
  readonly isList?: boolean;
}

export const objectiveFacts: readonly ItemFact[] = [{ word: 'indicator' }, { word: 'target' }, { word: 'horizon' }];

export const taskFacts: readonly ItemFact[] = [
  { word: 'frequency' },
  { word: 'considerations', isList: true },
  { word: 'techniques', isList: true },
  { word: 'tools', isList: true },
  { word: 'outcome' },
];

export const functionFacts: readonly ItemFact[] = [
  { word: 'dependsOn', isList: true },
  { word: 'serves', field: 'objectives', isList: true },
  { word: 'inputs', isList: true },
  { word: 'decisionCriteria', isList: true },
  { word: 'outcomes', isList: true },
];

/** What functions and tasks refer to, by the names of their fields: lists of this role. */
export const references: readonly { readonly field: string; readonly to: readonly (readonly string[])[] }[] = [
  { field: 'dependsOn', to: [['functions']] },
  { field: 'objectives', to: [['objectives']] },
  { field: 'techniques', to: ['technical', 'knowledge', 'soft'].map((name) => ['skills', name]) },
  { field: 'tools', to: [['tools']] },
];
