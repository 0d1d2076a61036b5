import { codeGroups } from '../codes.ts';
import { explain, severityNames } from '../explain.ts';
import type { CodeDocumentation } from '../rule.ts';

/** All that can be found, with what `rolespec explain` says of it, as one Markdown text; headings are link targets. */
export function rulesReference(): string {
  return [
    '# What Rolespec checks',
    '<!-- Written by `npm run generate` from the rules beside this file. -->',
    'Severities are those of the preset `recommended`; `rules` in `rolespec.config.yaml` changes them. French: `rolespec explain <rule> --lang fr`.',
    ...codeGroups.flatMap(({ title, codes }) => [`## ${title.en}`, list(codes)]),
    ...codeGroups.flatMap(({ codes }) => codes.map(entry)),
  ].join('\n\n');
}

/** A list, so that a rule more changes one line. */
function list(rules: readonly CodeDocumentation[]): string {
  return rules
    .map(({ id, severity, summary }) => `- [\`${id}\`](#${id}) (${severityNames[severity].en}): ${summary.en}`)
    .join('\n');
}

/** One level down, under the tables. */
function entry({ id }: CodeDocumentation): string {
  return (explain(id, 'en') ?? '').replace(/^(#+) /gm, '##$1 ').trimEnd();
}
