import { severityNames } from '../../rules/explain.ts';
import type { Language, LocalizedText } from '../../text/language.ts';
import { countedFiles, countsByRule } from './counts.ts';
import type { FileResult, Reporter } from './reporter.ts';

/** How often each rule found something, heaviest first, and no finding by itself. */
export const summary: Reporter = {
  name: 'summary',
  human: true,
  report(results, { language }) {
    const rows = countsByRule(results);
    const width = Math.max(0, ...rows.map(({ count }) => String(count).length));
    const lines = rows.map(
      ({ code, severity, count }) => `${String(count).padStart(width)}  ${code} (${severityNames[severity][language]})`,
    );
    const parts = [lines, incompleteLines(results, language), [countedFiles(results, language)]];
    return `${parts
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n')}\n`;
  },
};

/** The roles that lack most first; none where all of them are whole. */
function incompleteLines(results: readonly FileResult[], language: Language): readonly string[] {
  const roles = results.flatMap(({ path, complete }) => (complete === undefined ? [] : [{ path, complete }]));
  const lacking = roles.filter(({ complete }) => complete < 1).toSorted((a, b) => a.complete - b.complete);
  if (lacking.length === 0) return [];
  const shown = lacking.slice(0, MOST).map(({ path, complete }) => `${percent(complete, language)}  ${path}`);
  const rest = lacking.length > MOST ? [others(lacking.length - MOST, language)] : [];
  const mean = roles.reduce((sum, { complete }) => sum + complete, 0) / roles.length;
  return [`${heading[language]} ${percent(mean, language).trimStart()}`, ...shown, ...rest];
}

/** Roles that a reader takes in at once. */
const MOST = 20;

function percent(share: number, language: Language): string {
  const number = String(Math.floor(share * 100)).padStart(3);
  return language === 'fr' ? `${number} %` : `${number}%`;
}

const heading: LocalizedText = {
  en: 'Roles are complete, on average, to',
  fr: 'Les fiches sont complètes, en moyenne, à',
};

function others(count: number, language: Language): string {
  const en = count === 1 ? 'and 1 other role' : `and ${count} other roles`;
  const fr = count === 1 ? 'et 1 autre fiche' : `et ${count} autres fiches`;
  return { en, fr }[language];
}
