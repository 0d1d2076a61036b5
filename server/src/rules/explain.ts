import type { Severity } from '../text/diagnostic.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { allCodes, isRule } from './codes.ts';
import type { CodeDocumentation } from './rule.ts';

/**
 * What a code finds, why it matters, and both examples, as Markdown.
 *
 * @returns nothing where no finding has this code.
 */
export function explain(code: string, language: Language): string | undefined {
  const documentation = allCodes.find(({ id }) => id === code);
  return documentation && markdownOf(documentation, language);
}

function markdownOf({ id, severity, summary, why, bad, good }: CodeDocumentation, language: Language): string {
  const parts = [`# ${id}`, `${summary[language]} (${severityNames[severity][language]})`, why[language]];
  if (bad !== '') parts.push(`## ${headings.bad[language]}`, example(bad));
  parts.push(`## ${headings.good[language]}`, example(good));
  parts.push(isRule(id) ? ignoring[language].replace('%', id) : always[language]);
  return `${parts.join('\n\n')}\n`;
}

function example(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

/** The word for how much weight a finding has. */
export const severityNames: Readonly<Record<Severity, LocalizedText>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'info', fr: 'information' },
  hint: { en: 'hint', fr: 'suggestion' },
};

const headings = {
  bad: { en: 'Like this it is found', fr: 'Ainsi, le constat est fait' },
  good: { en: 'Like this it is not', fr: 'Ainsi, il ne l’est pas' },
} as const satisfies Record<string, LocalizedText>;

const ignoring: LocalizedText = {
  en: "To ignore one finding, write '# rolespec-ignore %: the reason' on its line or above it.",
  fr: 'Pour ignorer un constat, écrire « # rolespec-ignore % : la raison » sur sa ligne ou au-dessus.',
};

const always: LocalizedText = {
  en: 'This is always checked and cannot be ignored: what cannot be read cannot be shown.',
  fr: 'Ceci est toujours vérifié et ne peut être ignoré : ce qui ne peut être lu ne peut être affiché.',
};
