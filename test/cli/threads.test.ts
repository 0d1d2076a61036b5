/** Very many files are read in threads, and nobody can tell by the report. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANY } from '../../server/src/cli/check/read-asked.ts';
import { run } from '../../server/src/cli/run.ts';
import { readNow } from '../../server/src/files/node.ts';
import { type BulkReader, understood } from '../../server/src/reading/understood.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

/** What threads send back, without threads; the batches that hold `deadly` kill them. */
function reader(deadly?: string): BulkReader & { batches: number; rests: number } {
  return {
    threads: 2,
    batches: 0,
    rests: 0,
    async read(uris, day) {
      this.batches += 1;
      await new Promise((resolve) => setImmediate(resolve));
      if (deadly !== undefined && uris.some((uri) => uri.endsWith(deadly))) throw new Error('dead');
      return uris.map((uri) => {
        const { result, bytes } = readNow(uri);
        return structuredClone(understood(uri, result, bytes, day));
      });
    },
    rest() {
      this.rests += 1;
    },
  };
}

const kinds: readonly ((n: number) => string)[] = [
  (n) =>
    `id: role-number-${n}\nlang: en\ntitle: The role number ${n}\nteam: { reportsTo: [{ role: role-number-${n + 6} }] }\n`,
  (n) =>
    `id: role-number-${n}\nlang: en\ntitle: The role of them all\nmision: To be mended\nteam: { reportsTo: [{ role: role-number-${n} }] }\n`,
  (n) => `id: role-number-${n}\nlang: fr\ntitle: 'Intitulé\nmission: Une faute qui ne se lit pas\n`,
  (n) => `id: role-number-${n} # rolespec-ignore orphan-role: on its own\nlang: en\ntitle: TODO\n`,
  (n) => `translationOf: role-number-${n - 4}\nlang: fr\ntitle: Le numéro ${n - 4}\n`,
  () => '',
];

const many = Object.fromEntries(
  Array.from({ length: MANY.forOneThread + 60 }, (_, n) => [
    `role-number-${n}.role.yaml`,
    kinds[n % kinds.length]?.(n) ?? '',
  ]),
);

/** What is printed, and what is written for machines. */
async function report(folder: string, threads: BulkReader | undefined, ...words: readonly string[]) {
  const { host, said } = hostIn(folder);
  const status = await run(['check', '--format', 'sarif=a.sarif', '--format', 'json=a.json', ...words], {
    ...host,
    ...(threads && { threads: { files: host.files, start: () => Promise.resolve(threads) } }),
  });
  const written = ['a.sarif', 'a.json'].map((name) => readFile(join(folder, name), 'utf8'));
  return { status, ...said, written: await Promise.all(written) };
}

describe('checking very many files', () => {
  it('says the same with and without threads', () =>
    withFolder(many, async (folder) => {
      const words = ['--format', 'human', '--max-findings', '5000'];
      const without = await report(folder, undefined, ...words);
      const threads = reader();
      assert.deepEqual(await report(folder, threads, ...words), without);
      assert.equal(without.status, 1);
      assert.ok(threads.batches > 3);
      assert.equal(threads.rests, 1);
    }));

  it('says the same where a thread dies of a file', () =>
    withFolder(many, async (folder) => {
      const without = await report(folder, undefined, '--quiet');
      assert.deepEqual(await report(folder, reader('role-number-77.role.yaml'), '--quiet'), without);
    }));

  it('starts no thread for few', () =>
    withFolder(Object.fromEntries(Object.entries(many).slice(0, 300)), async (folder) => {
      const threads = reader();
      await report(folder, threads);
      assert.equal(threads.batches, 0);
    }));
});
