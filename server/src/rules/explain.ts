import { presets } from '../model/settings/presets.ts';
import type { Severity } from '../text/diagnostic.ts';
import { pickLanguage, type Language, type LocalizedText } from '../text/language.ts';
import { allRules } from './all.ts';
import { allCodes } from './codes.ts';
import type { CodeDocumentation, Rule } from './rule.ts';
import type { RuleOption } from './running/rule-options.ts';

/**
 * What a code finds, why it matters, and both examples, as Markdown.
 *
 * @param language any tag of it; English where we do not speak it.
 * @returns nothing where no finding has this code.
 */
export function explain(code: string, language: Language): string | undefined {
  const documentation = allCodes.find(({ id }) => id === code);
  return documentation && markdownOf(documentation, pickLanguage(language));
}

function markdownOf({ id, severity, summary, why, bad, good }: CodeDocumentation, language: Language): string {
  const parts = [`# ${id}`, `${summary[language]} (${severityNames[severity][language]})`, why[language]];
  const rule = allRules.find((one) => one.id === id);
  if (rule?.compares) parts.push(`## ${headings.older[language]}`, example(rule.compares));
  if (bad !== '') parts.push(`## ${headings.bad[language]}`, example(bad));
  parts.push(`## ${headings.good[language]}`, example(good));
  if (rule?.presets) parts.push(presetsOf(rule.presets, language));
  if (rule?.options) parts.push(`## ${headings.options[language]}`, optionsOf(rule.options, language));
  parts.push(rule ? ignoring[language].replace('%', id) : always[language]);
  return `${parts.join('\n\n')}\n`;
}

/** `strict: warning; posting-fr: error`, in words. */
function presetsOf(weights: NonNullable<Rule['presets']>, language: Language): string {
  const list = presets.flatMap((preset) => {
    const severity = weights[preset];
    if (severity === undefined) return [];
    return [`\`${preset}\`: ${severity === 'off' ? off[language] : severityNames[severity][language]}`];
  });
  return `${headings.presets[language]} ${list.join(', ')}.`;
}

function optionsOf(options: readonly RuleOption[], language: Language): string {
  return options
    .map((option) => `- \`${option.name}\`: ${option.summary[language]} ${valuesOf(option)[language]}`)
    .join('\n');
}

/** What an option may be, and what it is where nobody sets it. */
export function valuesOf(option: RuleOption): LocalizedText {
  if (option.type === 'yes or no') {
    return { en: `True or false; ${option.default} by default.`, fr: `true ou false ; ${option.default} par défaut.` };
  }
  if (option.type === 'words') {
    const [words] = [option.default.join(', ')];
    return words === ''
      ? { en: 'A list of words; none by default.', fr: 'Une liste de mots ; aucun par défaut.' }
      : { en: `A list of words; by default: ${words}.`, fr: `Une liste de mots ; par défaut : ${words}.` };
  }
  const { minimum, maximum, default: usual } = option;
  return {
    en: `A number from ${minimum} to ${maximum}; ${usual} by default.`,
    fr: `Un nombre de ${minimum} à ${maximum} ; ${usual} par défaut.`,
  };
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
  older: { en: 'Before', fr: 'Avant' },
  bad: { en: 'Like this it is found', fr: 'Ainsi, le constat est fait' },
  good: { en: 'Like this it is not', fr: 'Ainsi, il ne l’est pas' },
  presets: { en: 'Under other presets:', fr: 'Sous d’autres choix de règles :' },
  options: { en: 'What can be set', fr: 'Ce qui se règle' },
} as const satisfies Record<string, LocalizedText>;

const off: LocalizedText = { en: 'off', fr: 'désactivée' };

const ignoring: LocalizedText = {
  en: "To ignore one finding, write '# rolespec-ignore %: the reason' on its line or above it.",
  fr: 'Pour ignorer un constat, écrire « # rolespec-ignore % : la raison » sur sa ligne ou au-dessus.',
};

const always: LocalizedText = {
  en: 'This is always checked and cannot be ignored: what cannot be read cannot be shown.',
  fr: 'Ceci est toujours vérifié et ne peut être ignoré : ce qui ne peut être lu ne peut être affiché.',
};
