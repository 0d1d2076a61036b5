import { authoringSection } from './authoring/section.ts';
import { cliSection } from './cli/section.ts';
import type { Context } from './context.ts';
import { graphSection } from './graph/section.ts';
import { lspSection } from './lsp/section.ts';
import { previewSection } from './page/preview.ts';
import { pageSection } from './page/section.ts';
import { rulesSection } from './rules/section.ts';
import { startSection } from './start/section.ts';
import { titlesSection } from './titles/section.ts';
import type { SectionReport } from './report.ts';
import { vocabularySection } from './vocabulary/section.ts';

/** In the order in which they run. */
export const sections: Readonly<Record<string, (context: Context) => Promise<SectionReport>>> = {
  start: startSection,
  lsp: lspSection,
  cli: cliSection,
  graph: graphSection,
  authoring: authoringSection,
  page: pageSection,
  preview: previewSection,
  rules: rulesSection,
  vocabulary: vocabularySection,
  titles: titlesSection,
};

/** Those that read what the project does not carry: they run only where a file is given. */
export const readingFile: ReadonlySet<string> = new Set(['titles']);

/** Those that measure on the Node that VS Code brings, as that is where programs are started that nobody installs Node for. */
export const onHost: ReadonlySet<string> = new Set(['start', 'cli']);
