/**
 * `npm test`: says whether the tree is good. Installs what is missing, builds, checks types, style and unused code, runs
 * the unit tests and the suite in a real VS Code, and ends with one line that counts it all. Plain JavaScript on Node's
 * own modules: on a fresh machine nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './host/install.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (path) => `node_modules/${path}`;

/** In this order: what fails first should be the quickest to tell. A step without `counts` counts as one test. */
const steps = [
  { name: 'generate', args: ['esbuild.mjs', '--generate'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'lint', args: [bin('oxlint/bin/oxlint')] },
  { name: 'layout', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused', args: [bin('knip/bin/knip.js')] },
  { name: 'build', args: ['esbuild.mjs', '--production'] },
  {
    name: 'unit',
    args: [bin('c8/bin/c8.js'), bin('mocha/bin/mocha.js'), '--reporter', 'dot', 'test/**/*.test.{ts,tsx}'],
    counts: (output) => [numberBefore(output, 'passing'), numberBefore(output, 'failing')],
  },
  {
    name: 'editor',
    args: ['--import', 'tsx', 'test/host/run-suite.ts'],
    counts: (output) => [numberBefore(output, 'passed'), numberBefore(output, 'failed')],
  },
];

await install();
let passed = 0;
let failed = 0;
for (const { name, args, counts } of steps) {
  const start = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status, output } = await node(args);
  const [good, bad] = counts ? counts(output) : [status === 0 ? 1 : 0, 0];
  passed += good;
  // A step that ends badly without naming a failed test is a failure of its own.
  failed += status === 0 ? bad : Math.max(bad, 1);
  process.stdout.write(
    `== ${name}: ${status === 0 ? 'ok' : `ended with ${status}`} (${Math.round((Date.now() - start) / 1000)} s)\n`,
  );
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function node(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ status: code ?? signal, output }));
  });
}

/** The last number before this word; colours are not written to a pipe. */
function numberBefore(output, word) {
  return Number([...output.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].at(-1)?.[1] ?? 0);
}
