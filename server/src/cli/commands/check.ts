import { configFor } from '../../model/config.ts';
import { check as checkDocument } from '../../rules/check.ts';
import type { Command } from '../command.ts';
import { load, shownPath, type Loaded } from '../load.ts';
import type { Host } from '../host.ts';
import { allReporters } from '../reporters/all.ts';
import { countsOf } from '../reporters/counts.ts';
import { human } from '../reporters/human.ts';
import type { FileResult } from '../reporters/reporter.ts';

export const check: Command = {
  options: {
    format: {
      type: 'string',
      values: allReporters.map(({ name }) => name),
      summary: { en: 'the form of the report', fr: 'la forme du rapport' },
    },
    today: {
      type: 'string',
      placeholder: '2027-03-31',
      summary: { en: 'the day to compare dates with', fr: 'le jour auquel comparer les dates' },
    },
  },

  async run({ positionals, options }, host) {
    const loaded = await load(positionals, host);
    const results = resultsOf(loaded, typeof options['today'] === 'string' ? options['today'] : host.today, host);
    const reporter = allReporters.find(({ name }) => name === options['format']) ?? human;
    const language = host.languageAsked ?? (reporter.human ? host.language : 'en');
    const file = (uri: string): { path: string; text: string } | undefined => {
      const document = loaded.workspace.get(uri);
      return document && { path: shownPath(uri, host), text: document.text };
    };
    host.print(reporter.report(results, { language, color: host.color, file }));
    return countsOf(results).error > 0 ? 1 : 0;
  },
};

function resultsOf({ workspace, asked, unreadable }: Loaded, today: string, host: Host): readonly FileResult[] {
  const { index } = workspace;
  const configs = [...workspace.documents()].filter(({ kind }) => kind === 'config');
  return asked.map((uri) => {
    const path = shownPath(uri, host);
    const refused = unreadable.get(uri);
    const document = workspace.get(uri);
    if (!document) return { uri, path, text: '', root: undefined, diagnostics: refused ? [refused] : [] };
    const diagnostics = checkDocument(document, index, { config: configFor(uri, configs), today });
    return { uri, path, text: document.text, root: document.tree.root, diagnostics };
  });
}
