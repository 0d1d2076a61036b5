/**
 * `npm test`: says whether the tree is good. Installs what is missing, builds, checks types, style and unused code, runs
 * the unit tests and the suite in a real VS Code, and ends with one line that counts it all. Plain JavaScript on Node's
 * own modules: on a fresh machine nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { install } from './host/install.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (path) => `node_modules/${path}`;

/**
 * In this order: what fails first should be the quickest to tell. Of a row, whose steps need nothing of each other, two run
 * at a time. A step without `counts` counts as one test. `told` finds in what a step wrote the tests that failed.
 */
const rows = [
  [{ name: 'generate', args: ['esbuild.mjs', '--generate'] }],
  [
    { name: 'types', args: [bin('typescript/bin/tsc'), '-p', '.'] },
    { name: 'lint', args: [bin('oxlint/bin/oxlint')] },
    { name: 'layout', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
    { name: 'unused', args: [bin('knip/bin/knip.js')] },
    { name: 'build', args: ['esbuild.mjs', '--production'] },
  ],
  [
    suite('editor', ['development', 'web', 'seen-authoring', 'seen', 'seen-chart', 'preview', 'preview-hands']),
    {
      name: 'unit',
      args: [bin('c8/bin/c8.js'), bin('mocha/bin/mocha.js'), '--reporter', 'dot', 'test/**/*.test.{ts,tsx}'],
      counts: (output) => [numberBefore(output, 'passing'), numberBefore(output, 'failing')],
      told: /^ {2}1\) [^]*?(?=^=+ Coverage)/gm,
    },
    // For whichever of the two is done first.
    suite('pages', ['pages']),
  ],
];

/** A step that runs these parts of the suite in VS Code and in a browser. */
function suite(name, parts) {
  return {
    name,
    args: ['--import', 'tsx', 'test/host/run-suite.ts', ...parts],
    counts: (output) => [numberBefore(output, 'passed'), numberBefore(output, 'failed')],
    told: /^ {2}✗ [^]*?(?=^ {2}[✓✗-] |^\d+ passed)/gm,
  };
}

await install();
let passed = 0;
let failed = 0;
/** What the tests that failed said, once more: logs are read from their end, and the second step may be long. */
let reminder = '';
for (const row of rows) {
  const runs = row.map((step) => ({ step, screen: new PassThrough() }));
  const next = runs.values();
  const lane = async () => {
    for (const { step, screen } of next) await run(step, screen);
  };
  const lanes = Promise.all([lane(), lane()]);
  // One after the other: what the second has to say waits until the first has said all.
  for (const { screen } of runs) for await (const text of screen) process.stdout.write(text);
  await lanes;
}
process.stdout.write(`${reminder}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function run({ name, args, counts, told }, screen) {
  const start = Date.now();
  screen.write(`\n== ${name}\n`);
  const { status, output } = await node(args, screen);
  const [good, bad] = counts ? counts(output) : [status === 0 ? 1 : 0, 0];
  passed += good;
  // A step that ends badly without naming a failed test is a failure of its own.
  failed += status === 0 ? bad : Math.max(bad, 1);
  if (status !== 0)
    reminder += `\n== ${name}, once more\n\n${(told && output.match(told)?.join('')) || '  see above\n'}`;
  const seconds = Math.round((Date.now() - start) / 1000);
  screen.end(`== ${name}: ${status === 0 ? 'ok' : `ended with ${status}`} (${seconds} s)\n`);
}

/** @returns its status, and what it wrote to stdout. */
function node(args, screen) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      screen.write(text);
    });
    child.stderr.on('data', (text) => screen.write(text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ status: code ?? signal, output }));
  });
}

/** The last number before this word; colours are not written to a pipe. */
function numberBefore(output, word) {
  return Number([...output.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].at(-1)?.[1] ?? 0);
}
