import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { LineMap } from '../text/lines.ts';
import type { TextRange } from '../text/range.ts';

/** The text cannot be read as YAML or JSON here. */
export function syntaxError(range: TextRange, message: LocalizedText, fixes: readonly Fix[] = []): Diagnostic {
  return { code: 'syntax-error', severity: 'error', message, range, ...(fixes.length > 0 && { fixes }) };
}

/** In the order of the text, one problem per line: the first is the cause, the rest follow from it. */
export function firstPerLine(text: string, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  if (problems.length < 2) return problems;
  const lines = new LineMap(text);
  const byLine = new Map<number, Diagnostic>();
  for (const problem of problems.toSorted((a, b) => a.range.start - b.range.start)) {
    const { line } = lines.positionAt(problem.range.start);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()];
}

/** The range cut at the end of its first line and at least one character wide, so that it can be underlined. */
export function visible(text: string, { start, end }: TextRange): TextRange {
  const from = Math.min(start, Math.max(text.length - 1, 0));
  const line = /^[^\r\n]*/.exec(text.slice(from, Math.max(end, from)))?.[0].length ?? 0;
  return { start: from, end: Math.min(from + Math.max(line, 1), text.length) };
}

/** What of YAML we do not read, and why: two readers of one file would understand it differently. */
export const unsupported = {
  anchor: {
    en: 'this name for reuse (&) is not supported in a role file; write the value out',
    fr: 'ce nom de réutilisation (&) n’est pas pris en charge dans une fiche ; écrire la valeur en toutes lettres',
  },
  alias: {
    en: 'this reuse of another value (*) is not supported in a role file; write the value out',
    fr: 'cette reprise d’une autre valeur (*) n’est pas prise en charge dans une fiche ; écrire la valeur en toutes lettres',
  },
  emphasis: {
    en: "text that begins with '*' belongs in quotes",
    fr: 'un texte qui commence par « * » se met entre guillemets',
  },
  merge: {
    en: 'merging other fields with << is not supported in a role file; write the fields out',
    fr: 'la fusion d’autres champs par << n’est pas prise en charge dans une fiche ; écrire les champs en toutes lettres',
  },
  tag: {
    en: 'this type mark (!) is not supported in a role file; remove it, and quote the value if it is text',
    fr: 'cette marque de type (!) n’est pas prise en charge dans une fiche ; la retirer, et mettre la valeur entre guillemets si c’est un texte',
  },
  document: {
    en: 'a second document starts here (---); write one role per file',
    fr: 'un second document commence ici (---) ; écrire un seul rôle par fichier',
  },
  key: {
    en: 'the name of a field is a single word here, not a list or a group',
    fr: 'le nom d’un champ est ici un mot, et non une liste ou un groupe',
  },
} as const satisfies Record<string, LocalizedText>;

export function unsupportedYaml(range: TextRange, what: keyof typeof unsupported): Diagnostic {
  return { code: 'unsupported-yaml', severity: 'error', message: unsupported[what], range };
}
