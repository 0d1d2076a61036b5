import type { LocalizedText } from '../../../text/language.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { JsonSource } from './json-source.ts';

/** What schema.org leaves open, where it matters. */
export function limitsOf(described: readonly JsonSource[]): readonly ImportProblem[] {
  const isOurs = described.some((source) => source.at('@id').peek() === '#role');
  const hasSkills = described.some((source) => source.at('skills').items().length > 0);
  return [
    ...(isOurs ? [{ severity: 'warning' as const, message: onlyPart }] : []),
    ...(hasSkills ? [{ severity: 'warning' as const, message: skillsOfAnyKind }] : []),
  ];
}

const onlyPart: LocalizedText = {
  en: 'schema.org holds only a part of a role: objectives, functions, team, tools and more are not in this data',
  fr: 'schema.org ne contient qu’une partie d’une fiche : objectifs, fonctions, équipe, outils et d’autres n’y sont pas',
};

const skillsOfAnyKind: LocalizedText = {
  en: 'schema.org does not tell know-how, knowledge and personal qualities apart; all stand among the technical skills',
  fr: 'schema.org ne distingue pas savoir-faire, savoirs et savoir-être ; tous figurent parmi les compétences techniques',
};
