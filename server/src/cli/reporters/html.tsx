import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { severityNames } from '../../rules/explain.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { frame, type Frame } from '../../text/frame.ts';
import type { Language } from '../../text/language.ts';
import { LineMap } from '../../text/lines.ts';
import { safeText } from '../../text/safe-text.ts';
import { countedFiles, countsByRule } from './counts.ts';
import { countOfRest, firstFindings } from './first-findings.ts';
import type { FileResult, Reporter } from './reporter.ts';

/** One page that stands alone: without script, without request, readable in the dark and on paper. */
export const html: Reporter = {
  name: 'html',
  human: true,
  isWhole: true,
  report(results, { language, limit }) {
    return `<!doctype html>\n${renderToString(<Report results={results} language={language} limit={limit} />)}\n`;
  },
};

function Report({
  results,
  language,
  limit,
}: {
  readonly results: readonly FileResult[];
  readonly language: Language;
  readonly limit: number;
}): VNode {
  const title = { en: 'What rolespec found', fr: 'Ce que rolespec a constaté' }[language];
  const { shown, rest } = firstFindings(results, limit);
  const found = shown.filter(({ diagnostics }) => diagnostics.length > 0);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p class="count">{countedFiles(results, language)}</p>
          {found.length > 0 && <RuleTable results={results} language={language} />}
          {found.length > 1 && <FileList results={found} />}
          {found.map((result, at) => (
            <FileSection result={result} id={`file-${at + 1}`} language={language} />
          ))}
          {countOfRest(rest, language).map((more) => (
            <p>{more}</p>
          ))}
        </main>
      </body>
    </html>
  );
}

interface Found {
  readonly results: readonly FileResult[];
  readonly language: Language;
}

/** What was found most, before the thousand places where. */
function RuleTable({ results, language }: Found): VNode {
  return (
    <table>
      <thead>
        <tr>
          {heads[language].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countsByRule(results).map(({ code, severity, count }) => (
          <tr>
            <td>
              <code>{code}</code>
            </td>
            <td class={severity}>
              <span class="weight">{severityNames[severity][language]}</span>
            </td>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const heads = {
  en: ['Rule', 'Weight', 'Findings'],
  fr: ['Règle', 'Gravité', 'Constats'],
} as const;

function FileList({ results }: Pick<Found, 'results'>): VNode {
  return (
    <ul class="files">
      {results.map(({ path, diagnostics }, at) => (
        <li>
          <a href={`#file-${at + 1}`}>{path}</a> ({diagnostics.length})
        </li>
      ))}
    </ul>
  );
}

function FileSection({
  result,
  id,
  language,
}: {
  readonly result: FileResult;
  readonly id: string;
  readonly language: Language;
}): VNode {
  const lines = new LineMap(result.text);
  return (
    <section id={id}>
      <h2>{result.path}</h2>
      <ul class="findings">
        {result.diagnostics.map((found) => (
          <Finding path={result.path} text={result.text} lines={lines} found={found} language={language} />
        ))}
      </ul>
    </section>
  );
}

interface FindingProps {
  readonly path: string;
  readonly text: string;
  readonly lines: LineMap;
  readonly found: Diagnostic;
  readonly language: Language;
}

function Finding({ path, text, lines, found, language }: FindingProps): VNode {
  const { severity, code, message, range, fixes = [] } = found;
  const drawn = text === '' ? undefined : frame(text, lines, range);
  return (
    <li class={severity}>
      <p>
        <strong class="weight">{severityNames[severity][language]}</strong> {safeText(message[language])}{' '}
        <code>{code}</code>
      </p>
      {drawn && <Place path={path} drawn={drawn} />}
      {fixes.map(({ title }) => (
        <p class="fix">{`→ ${safeText(title[language])}`}</p>
      ))}
    </li>
  );
}

function Place({ path, drawn }: { readonly path: string; readonly drawn: Frame }): VNode {
  const [before, marked, behind] = drawn.parts;
  return (
    <>
      <p class="place">{`${path}:${drawn.line}`}</p>
      <pre>
        {before}
        {marked === '' ? undefined : <mark>{marked}</mark>}
        {behind}
      </pre>
    </>
  );
}

const css = `
:root { color-scheme: light dark; --line: #c9ced6; --error: #b3261e; --warning: #8a5300; --info: #0b57d0; --hint: #5f6368; }
@media (prefers-color-scheme: dark) { :root { --line: #454a52; --error: #f2b8b5; --warning: #f5c26b; --info: #a8c7fa; --hint: #bdc1c6; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 2rem 1rem; }
main { max-width: 60rem; margin: 0 auto; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1.5rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 1.5rem 0.25rem 0; text-align: left; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
ul { list-style: none; margin: 0; padding: 0; }
.files { columns: 20rem; }
.files li { break-inside: avoid; overflow-wrap: anywhere; }
a { color: var(--info); }
.findings li { border-left: 0.3rem solid var(--hint); padding: 0.25rem 1rem; margin: 0.75rem 0; break-inside: avoid; }
li.error { border-color: var(--error); }
li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); }
.place { font-size: 0.9em; color: var(--hint); }
p { margin: 0.25rem 0; overflow-wrap: anywhere; }
.error .weight { color: var(--error); }
.warning .weight { color: var(--warning); }
.info .weight { color: var(--info); }
pre { border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.5rem; margin: 0.25rem 0 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 0.15rem solid currentcolor; font-weight: 700; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
`;
