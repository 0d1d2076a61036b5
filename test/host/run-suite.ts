/**
 * `npm run test:editor`: the suite in a real VS Code, the installed one or one fetched from npm, on a copy of the samples;
 * then what a person sees there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import type { LocalizedText } from '../../server/src/text/language.ts';
import { root } from './cache.ts';
import { prepareChromium } from './chromium.ts';
import { findDesktop } from './desktop.ts';
import { fetchHost } from './fetch.ts';
import { exitOnSignals, startGroup } from './processes.ts';
import { withCopy } from './samples.ts';
import { say, stop } from './say.mjs';
import { readTestLine, runMocha, type TestResult } from './test-lines.ts';

/** What came out of a suite inside VS Code. */
interface Outcome {
  readonly results: TestResult[];
  /** Why it is no success although no test failed. */
  readonly trouble: LocalizedText | undefined;
  /** What VS Code said beside. */
  readonly output: readonly string[];
}

exitOnSignals();
const suite = join(root, 'dist', 'test', 'client.cjs');
if (!existsSync(suite)) {
  stop({
    en: `there is no suite to run: ${suite} is not built`,
    fr: `aucune suite à lancer : ${suite} n’est pas construit`,
  });
}
const desktop = await findDesktop();
if (process.platform === 'linux') {
  // Here, so that the time it takes is not the suite's, and its progress reaches the terminal.
  await fetchHost();
  await prepareChromium();
}
const { results, trouble, output } = await withCopy(join(root, 'samples', 'e-commerce'), runInVSCode);
if (trouble) {
  process.stdout.write(`${output.slice(-60).join('\n')}\n`);
  say(trouble);
}
results.push(...(await runSeen()));
const count = (state: TestResult['state']) => results.filter((result) => result.state === state).length;
console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exit(trouble || count('failed') > 0 ? 1 : 0);

async function runInVSCode(workspace: string): Promise<Outcome> {
  const runner = fileURLToPath(new URL('run-in-vscode.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), runner, suite, workspace, ...(desktop ? [desktop] : [])];
  // It has a VS Code to end before it ends.
  const running = startGroup(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }, 'SIGTERM');
  const results: TestResult[] = [];
  const output: string[] = [];
  let ended = false;
  for (const stream of [running.child.stdout, running.child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      const said = readTestLine(line);
      if (said === 'end') ended = true;
      else if (said) {
        results.push(said);
        print(said);
      } else output.push(line);
      if (process.env['ROLESPEC_VERBOSE']) console.log(line);
    });
  }
  // A desktop VS Code that waits for a person would otherwise wait forever.
  const minutes = 5;
  let late: Promise<void> | undefined;
  const timer = setTimeout(() => {
    late = running.stop();
  }, minutes * 60_000);
  const status = await running.ended;
  clearTimeout(timer);
  await late;
  return { results, output, trouble: troubleOf(status, ended, results, late && minutes) };
}

/** Only npm on Linux has a VS Code that can be looked at from outside. */
async function runSeen(): Promise<readonly TestResult[]> {
  if (process.platform !== 'linux') {
    say({ en: 'what a person sees is checked on Linux only', fr: 'ce que l’on voit n’est vérifié que sous Linux' });
    return [];
  }
  const results: TestResult[] = [];
  const mocha = new Mocha({ timeout: 300_000 });
  for (const name of ['seen.ts', 'seen-authoring.ts', 'seen-chart.ts', 'preview.ts', 'preview-hands.ts', 'pages.ts'])
    mocha.addFile(fileURLToPath(new URL(name, import.meta.url)));
  await mocha.loadFilesAsync();
  await runMocha(mocha, (result) => {
    results.push(result);
    print(result);
  });
  return results;
}

function troubleOf(
  status: number,
  ended: boolean,
  results: readonly TestResult[],
  minutes: number | undefined,
): Outcome['trouble'] {
  if (minutes) {
    return {
      en: `VS Code was still busy after ${minutes} minutes`,
      fr: `VS Code n’avait pas fini après ${minutes} minutes`,
    };
  }
  if (!ended) return { en: 'VS Code ended before the suite did', fr: 'VS Code a fini avant la suite' };
  if (results.length === 0) return { en: 'no test was reported', fr: 'aucun test n’a été annoncé' };
  if (status === 0 || results.some(({ state }) => state === 'failed')) return undefined;
  return { en: `VS Code ended with status ${status}`, fr: `VS Code a fini avec le statut ${status}` };
}

function print({ title, state, duration, error }: TestResult): void {
  const mark = { passed: '✓', failed: '✗', skipped: '-' }[state];
  console.log(`  ${mark} ${title} (${duration} ms)`);
  if (error) console.log(error.replace(/^/gm, '      '));
}
