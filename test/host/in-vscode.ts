/** One suite in one VS Code, from outside: what it reports, line by line, and how it ends. */
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalizedText } from '../../server/src/text/language.ts';
import { root } from './cache.ts';
import { startGroup } from './processes.ts';
import { readTestLine, type TestResult } from './test-lines.ts';

export interface SuiteRun {
  /** The bundle of the suite. Absolute. */
  readonly suite: string;
  /** The folder that is open. Absolute. */
  readonly workspace: string;
  /** The program of a desktop VS Code; without it one from npm. */
  readonly desktop?: string | undefined;
  /** Arguments of `code-server-shim.ts`. */
  readonly args?: readonly string[];
}

/** What came out of a suite inside VS Code. */
export interface Outcome {
  readonly results: TestResult[];
  /** Why it is no success although no test failed. */
  readonly trouble: LocalizedText | undefined;
  /** What VS Code said beside. */
  readonly output: readonly string[];
}

/** @param report gets each result as it comes. */
export async function runInVSCode(
  { suite, workspace, desktop = '', args = [] }: SuiteRun,
  report: (result: TestResult) => void,
): Promise<Outcome> {
  const runner = fileURLToPath(new URL('run-in-vscode.ts', import.meta.url));
  const command = ['--import', import.meta.resolve('tsx'), runner, suite, workspace, desktop, ...args];
  // It has a VS Code to end before it ends.
  const running = startGroup(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }, 'SIGTERM');
  const results: TestResult[] = [];
  const output: string[] = [];
  let ended = false;
  // A desktop VS Code that waits for a person would otherwise wait forever.
  const minutes = 5;
  let late: Promise<void> | undefined;
  const timer = setTimeout(() => {
    late = running.stop();
  }, minutes * 60_000);
  for (const stream of [running.child.stdout, running.child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      const said = readTestLine(line);
      // What gets on may take its time: a machine with much else to do is no fault.
      if (said) timer.refresh();
      if (said === 'end') ended = true;
      else if (said) {
        results.push(said);
        report(said);
      } else output.push(line);
      if (process.env['ROLESPEC_VERBOSE']) console.log(line);
    });
  }
  const status = await running.ended;
  clearTimeout(timer);
  await late;
  return { results, output, trouble: troubleOf(status, ended, results, late && minutes) };
}

function troubleOf(
  status: number,
  ended: boolean,
  results: readonly TestResult[],
  minutes: number | undefined,
): Outcome['trouble'] {
  if (minutes) {
    return {
      en: `VS Code told of no test for ${minutes} minutes`,
      fr: `VS Code n’a annoncé aucun test pendant ${minutes} minutes`,
    };
  }
  if (!ended) return { en: 'VS Code ended before the suite did', fr: 'VS Code a fini avant la suite' };
  if (results.length === 0) return { en: 'no test was reported', fr: 'aucun test n’a été annoncé' };
  if (status === 0 || results.some(({ state }) => state === 'failed')) return undefined;
  return { en: `VS Code ended with status ${status}`, fr: `VS Code a fini avec le statut ${status}` };
}
