import type { FileResult, ReportOptions } from '../../../server/src/cli/reporters/reporter.ts';
import { allReporters } from '../../../server/src/cli/reporters/all.ts';
import { parseRole } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { check } from '../../../server/src/rules/check.ts';
import type { Diagnostic } from '../../../server/src/text/diagnostic.ts';

/** What is found in each of these files, by their names. */
export function resultsOf(files: Readonly<Record<string, string>>): readonly FileResult[] {
  return Object.entries(files).map(([path, text]) => {
    const document = parseRole(`file:///${path}`, text);
    const diagnostics = check(document, new RoleIndex([document]), { today: '2026-11-29' });
    return { uri: document.uri, path, text, root: document.tree.root, diagnostics };
  });
}

/** One finding of a text with this message, as a file may bring it about. */
export function saying(words: string): readonly FileResult[] {
  const found: Diagnostic = {
    code: 'unknown-field',
    severity: 'error',
    message: { en: words, fr: words },
    range: { start: 0, end: 2 },
    fixes: [
      {
        title: { en: words, fr: words },
        safe: false,
        edit: { edits: new Map([['file:///a.role.yaml', [{ range: { start: 0, end: 2 }, newText: words }]]]) },
      },
    ],
  };
  const { tree, text, uri } = parseRole('file:///a.role.yaml', 'id: a\n');
  return [{ uri, path: 'a.role.yaml', text, root: tree.root, diagnostics: [found] }];
}

export function reported(
  name: string,
  results: readonly FileResult[],
  options: Partial<Pick<ReportOptions, 'language' | 'limit'>> = {},
): string {
  const reporter = allReporters.find((one) => one.name === name);
  if (!reporter) throw new RangeError(`there is no reporter ${name}`);
  return reporter.report(results, {
    language: 'en',
    color: false,
    limit: Infinity,
    version: '1.2.3',
    file: (uri) => results.find((result) => result.uri === uri),
    ...options,
  });
}

/** What a file can put into a message, and a report must not take for its own. */
export const hostileWords: readonly string[] = [
  '</failure><x a="b">&amp;]]>',
  '%0A::error::pwned',
  '\n::error::pwned',
  '| a | **b** | [c](http://evil.example) <img src=x onerror=alert(1)> `d` @team',
  '</style></title><script>alert(1)</script>',
  '\u0000\u0008\u001b[31m\ud800\uffff\u202e',
  'é 😀 \u2028',
];
