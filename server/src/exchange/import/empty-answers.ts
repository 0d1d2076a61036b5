import { folded } from '../../text/folded.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { ColumnField } from './table/columns.ts';
import type { Section } from './text/headings.ts';

/** Why the words that stand where somebody or something should be named name nothing; absent where they do. */
export function emptyAnswer(of: Section | ColumnField, words: string): LocalizedText | undefined {
  if (words.length > LONGEST || !(people.has(of) || things.has(of))) return undefined;
  const answer = folded(words);
  if (none.test(answer)) return saysNone;
  return people.has(of) && /^(?:oui|non|yes|no)[.]?$/.test(answer) ? saysWhether : undefined;
}

const LONGEST = 60;

const people: ReadonlySet<string> = new Set<Section & ColumnField>(['reportsTo', 'manages', 'collaboratesWith']);

/** Of which a role has lists. Of education, experience and conditions it says something that none is asked for. */
const things: ReadonlySet<string> = new Set<Section | ColumnField>([
  ...(['alternativeTitles', 'accountabilities', 'objectives', 'tasks', 'certifications', 'languages'] as const),
  ...(['technical', 'skills', 'knowledge', 'soft', 'softSkills', 'tools', 'domains'] as const),
  ...(['employers', 'sectors', 'evolvesFrom', 'evolvesTo', 'tags'] as const),
]);

const noneAtAll = [
  'aucune?s?(?: (?:personne|relation|equipe|encadrement|collaborateur|subordonne|certification|outil)s?)?',
  'neant|rien|personne|sans objet|s[.]?o[.]?|non (?:applicable|concernee?)|pas d.encadrement',
  'none|nil|nobody|no one|nothing|not applicable|n[./]?a[.]?|no (?:direct )?(?:reports|team|staff)',
  '[-–—/]+',
];

const untilNow = [
  'a ce jour|a ce stade|actuellement|pour le moment|pour l.instant|en particulier',
  'at present|at this (?:time|stage)|at the moment|currently|yet|for now|in particular',
];

/** A whole text, folded. */
const none = new RegExp(`^(?:${noneAtAll.join('|')})(?: (?:${untilNow.join('|')}))?[.]?$`);

const saysNone: LocalizedText = {
  en: 'says that there is none',
  fr: 'dit qu’il n’y en a pas',
};

const saysWhether: LocalizedText = {
  en: 'says whether there is somebody, and not who',
  fr: 'dit s’il y a quelqu’un, et non qui',
};
