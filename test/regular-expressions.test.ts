/** No regular expression of ours takes time that explodes: each meets texts made to send it back and forth. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const source = new URL('../server/src/', import.meta.url);

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The expressions written in a file; comments and texts are passed over. */
function expressionsIn(file: string, text: string): readonly Expression[] {
  const token =
    /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<![\w)\]}"'`]\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g;
  return [...text.matchAll(token)].flatMap(([, pattern, flags = '']) =>
    pattern === undefined ? [] : [{ file, pattern, flags }],
  );
}

const expressions = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => expressionsIn(file, readFileSync(new URL(file, source), 'utf8')));

/** Texts that come close to what a pattern wants: its own signs and words, many times, and an end that does not fit. */
function attacksOn({ pattern }: Expression): readonly string[] {
  const plain = pattern
    .replace(/\\[sS]/g, ' ')
    .replace(/\\[dwD]/g, '1')
    .replace(/\\(.)/g, '$1');
  const words = plain.split(/[()[\]{}|?*+^$]+/).filter((word) => word !== '' && word.length < 12);
  const parts = new Set([
    ...words,
    ...words.map((word) => word.charAt(0)),
    ' ',
    'a',
    '0',
    '-',
    '.',
    ': ',
    '\t',
    'a-',
    '"',
  ]);
  return [...parts].slice(0, 40).flatMap((part) => {
    const text = part.repeat(Math.ceil(LENGTH / part.length));
    return [`${text}\u0000`, `${words[0] ?? ''}${text}!`];
  });
}

const LENGTH = 3000;

/** Runs in a thread of its own, which can be ended while an expression never ends. */
const work = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ pattern, flags, texts }) => {
    const start = performance.now();
    for (const text of texts) new RegExp(pattern, flags).exec(text);
    parentPort.postMessage(performance.now() - start);
  });
`;

async function time(worker: Worker, expression: Expression): Promise<number> {
  const { pattern, flags } = expression;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage({ pattern, flags, texts: attacksOn(expression) });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(Infinity), 1500);
    worker.once('message', (milliseconds: number) => {
      clearTimeout(timer);
      resolve(milliseconds);
    });
  });
}

describe('the regular expressions of the server', () => {
  let worker: Worker;
  beforeEach(() => (worker = new Worker(work, { eval: true })));
  afterEach(async () => worker.terminate());

  it('are found', () => {
    assert.ok(expressions.length > 60, `only ${expressions.length}`);
    for (const { pattern, flags, file } of expressions) assert.doesNotThrow(() => new RegExp(pattern, flags), file);
  });

  it('answer near misses at once', async () => {
    const slow: string[] = [];
    for (const expression of expressions) {
      let milliseconds = await time(worker, expression);
      // Other programs may have had the processor meanwhile.
      for (let again = 0; milliseconds > 1000 && again < 3; again++) {
        await worker.terminate();
        worker = new Worker(work, { eval: true });
        milliseconds = await time(worker, expression);
      }
      if (milliseconds > 1000) slow.push(`${expression.file}: /${expression.pattern}/ ${milliseconds} ms`);
      if (milliseconds === Infinity) break;
    }
    assert.deepEqual(slow, []);
  });

  it('would be seen if they did not', async () => {
    assert.equal(await time(worker, { file: '', pattern: '^(a|a)*$', flags: '' }), Infinity);
  });
});
