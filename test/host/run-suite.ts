/**
 * `npm run test:editor`: the suite in a real VS Code, the installed one or one fetched from npm, on a copy of the samples;
 * then the extension as it is shipped, in a web worker; then what a person sees.
 *
 * Arguments choose parts by name: `node --import tsx test/host/run-suite.ts oldest web`. Two run only when they are asked
 * for, as they take minutes and the extension is the same: `installed` and `oldest`, the VSIX in the newest VS Code and in
 * the oldest that the manifest allows.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { packVsix } from '../package/packed.ts';
import { root } from './cache.ts';
import { prepareChromium } from './chromium.ts';
import { findDesktop } from './desktop.ts';
import { fetchHost } from './fetch.ts';
import { runInVSCode } from './in-vscode.ts';
import { closeKept } from './kept-workbench.ts';
import { exitOnSignals } from './processes.ts';
import { withCopy } from './samples.ts';
import { say, stop } from './say.mjs';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';
import { runMocha, type TestResult } from './test-lines.ts';

/** What VS Code is told, and which suite runs in it, by the name of the part. */
interface HostPart {
  readonly name: string;
  readonly suite: string;
  readonly args: readonly string[];
}

exitOnSignals();
const onRequest = new Set(['installed', 'oldest']);
const wanted = process.argv.slice(2);
const isWanted = (part: string) => (wanted.length === 0 ? !onRequest.has(part) : wanted.includes(part));
const suiteOf = (name: string) => join(root, 'dist', 'test', name);
const missing = ['client.cjs', 'installed.cjs', 'web.js'].map(suiteOf).find((path) => !existsSync(path));
if (missing) {
  stop({
    en: `there is no suite to run: ${missing} is not built`,
    fr: `aucune suite à lancer : ${missing} n’est pas construit`,
  });
}
const results: TestResult[] = [];
let isTroubled = false;
const desktop = await findDesktop();
if (process.platform === 'linux') {
  // Here, so that the time it takes is not the suite's, and its progress reaches the terminal.
  await fetchHost('newest');
  await prepareChromium();
}
if (isWanted('development')) await runPart({ name: '', suite: 'client.cjs', args: [] }, desktop);
if (process.platform === 'linux') {
  await runShipped();
  results.push(...(await runSeen()));
} else {
  say({ en: 'what a person sees is checked on Linux only', fr: 'ce que l’on voit n’est vérifié que sous Linux' });
}
const count = (state: TestResult['state']) => results.filter((result) => result.state === state).length;
console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exit(isTroubled || count('failed') > 0 ? 1 : 0);

/** Only npm on Linux has a VS Code of each kind. */
async function runShipped(): Promise<void> {
  // The package takes a while, and is for these only.
  if (!['installed', 'web', 'oldest'].some(isWanted)) return;
  const folder = await temporaryFolder('shipped');
  const forget = removeOnExit(folder);
  const vsix = `--rolespec-vsix=${await packVsix(folder)}`;
  const web = `--rolespec-web=${join(folder, 'extension')}`;
  const oldest = '--rolespec-version=oldest';
  const parts: readonly HostPart[] = [
    { name: 'installed', suite: 'installed.cjs', args: [vsix] },
    { name: 'web', suite: 'web.js', args: [web] },
    { name: 'oldest', suite: 'installed.cjs', args: [vsix, oldest] },
  ];
  const chosen = parts.filter(({ name }) => isWanted(name));
  if (chosen.some(({ args }) => args.includes(oldest))) await fetchHost('oldest');
  for (const part of chosen) await runPart(part);
  forget();
  await remove(folder);
}

async function runPart({ name, suite, args }: HostPart, program?: string): Promise<void> {
  const title = (result: TestResult) => (name ? { ...result, title: `${name}: ${result.title}` } : result);
  await withCopy(join(root, 'samples', 'e-commerce'), async (workspace) => {
    const run = { suite: suiteOf(suite), workspace, desktop: program, args };
    const outcome = await runInVSCode(run, (result) => print(title(result)));
    results.push(...outcome.results);
    if (!outcome.trouble) return;
    isTroubled = true;
    process.stdout.write(`${outcome.output.slice(-60).join('\n')}\n`);
    say(outcome.trouble);
  });
}

async function runSeen(): Promise<readonly TestResult[]> {
  const found: TestResult[] = [];
  const mocha = new Mocha({ timeout: 300_000 });
  const names = ['seen-authoring', 'seen', 'seen-chart', 'preview', 'preview-hands', 'pages'].filter(isWanted);
  for (const name of names) mocha.addFile(fileURLToPath(new URL(`${name}.ts`, import.meta.url)));
  await mocha.loadFilesAsync();
  await runMocha(mocha, (result) => {
    found.push(result);
    print(result);
  });
  await closeKept();
  return found;
}

function print({ title, state, duration, error }: TestResult): void {
  const mark = { passed: '✓', failed: '✗', skipped: '-' }[state];
  console.log(`  ${mark} ${title} (${duration} ms)`);
  if (error) console.log(error.replace(/^/gm, '      '));
}
