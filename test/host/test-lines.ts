/**
 * How a suite that runs inside VS Code tells the outside what happened: lines of its console, one for each test, and one
 * at the end, without which a crash of the extension host would look like success.
 */
import Mocha from 'mocha';

export interface TestResult {
  /** With the titles of the groups around it. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Milliseconds. */
  readonly duration: number;
  /** Message and stack, of a failed one. */
  readonly error?: string;
}

const testMark = '@@test ';
const endMark = '@@end';

/**
 * Runs a suite inside VS Code and writes its lines: the whole body of the `run` that VS Code calls.
 *
 * @throws when a test failed, which gives VS Code its status.
 */
export async function runInside(mocha: Mocha): Promise<void> {
  const failures = await runMocha(mocha, (result) => console.log(testMark + JSON.stringify(result)));
  console.log(endMark);
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** @returns a result, `'end'`, or `undefined` for any other line; what a host wrote before the mark is passed over. */
export function readTestLine(line: string): TestResult | 'end' | undefined {
  if (line.endsWith(endMark)) return 'end';
  const start = line.indexOf(testMark);
  return start === -1 ? undefined : JSON.parse(line.slice(start + testMark.length));
}

/** Runs a suite and hands on each result as it comes; a hook that fails is a failed test. @returns the failures. */
export function runMocha(mocha: Mocha, report: (result: TestResult) => void): Promise<number> {
  return new Promise((resolve) => {
    const tell = (test: Mocha.Runnable, state: TestResult['state'], error?: Error) => {
      const result = { title: test.fullTitle(), state, duration: test.duration ?? 0 };
      report(error ? { ...result, error: error.stack ?? String(error) } : result);
    };
    // The one reporter that writes nothing: an extension host is no terminal.
    const runner = mocha.reporter(Mocha.reporters.Base).run(resolve);
    runner.on('pass', (test) => tell(test, 'passed'));
    runner.on('fail', (test, error: Error) => tell(test, 'failed', error));
    runner.on('pending', (test) => tell(test, 'skipped'));
  });
}
