import { ruleGroups } from './all.ts';
import { allCodes, isAlwaysOn } from './codes.ts';
import { explain, severityNames } from './explain.ts';
import type { CodeDocumentation } from './rule.ts';

/** All that can be found, with what `rolespec explain` says of it, as one Markdown text; headings are link targets. */
export function rulesReference(): string {
  const always = allCodes.filter(({ id }) => isAlwaysOn(id));
  const groups = [...ruleGroups.filter(({ rules }) => rules.length > 0), { title: alwaysOn, rules: always }];
  return [
    '# What Rolespec checks',
    '<!-- Written by `npm run generate` from the rules beside this file. -->',
    'Severities are those of the preset `recommended`; `rules` in `rolespec.config.yaml` changes them. French: `rolespec explain <rule> --lang fr`.',
    ...groups.flatMap(({ title, rules }) => [`## ${title.en}`, list(rules)]),
    ...groups.flatMap(({ rules }) => rules.map(entry)),
  ].join('\n\n');
}

const alwaysOn = { en: 'Always on: text, shape and settings', fr: 'Toujours vérifié : texte, forme et réglages' };

/** A list, so that a rule more changes one line. */
function list(rules: readonly CodeDocumentation[]): string {
  return rules
    .map(({ id, severity, summary }) => `- [\`${id}\`](#${id}) (${severityNames[severity].en}): ${summary.en}`)
    .join('\n');
}

/** One level down, under the tables. */
function entry({ id }: CodeDocumentation): string {
  return (explain(id, 'en') ?? '')
    .replace(/^(#+) /gm, '##$1 ')

    .trimEnd();
}
