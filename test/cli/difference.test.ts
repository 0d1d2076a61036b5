/** What `--dry-run` shows, given to the tools that it is for. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const untidy = (id: string): string => `id: ${id}\nlang: en\ntitle: Role\ncontinuousLearning: A\n`;
const long = Array.from({ length: 40 }, (_, number) => `x-field${number}: ${number}\n`).join('');

const files = {
  'plain.role.yaml': untidy('plain'),
  'ward manager.role.yaml': untidy('ward'),
  'größer – und länger.role.yaml': untidy('groesser'),
  'it’s "quoted" \\ back.role.yaml': untidy('quoted'),
  'deep/folder with spaces/a.role.yaml': untidy('a'),
  'no-end.role.yaml': untidy('no-end').trimEnd(),
  'crlf.role.yaml': untidy('crlf').replaceAll('\n', '\r\n'),
  'mark.role.yaml': `\ufeff${untidy('mark')}`,
  'mark-far.role.yaml': `\ufeff${long}${untidy('mark-far')}${long}`,
  'mark-crlf.role.yaml': `\ufeff${untidy('mark-crlf').replaceAll('\n', '\r\n').trimEnd()}`,
  'two-places.role.yaml': `${untidy('two-places')}${long}tools: B\n`,
  'json.role.json': '{\n  "id": "json",\n  "lang": "en",\n  "title": "J",\n  "tools": "x"\n}',
  'fine.role.yaml': 'id: fine\nlang: en\ntitle: Fine\n',
};

describe('the difference that --dry-run shows', () => {
  for (const tool of [
    ['git', 'apply', '-'],
    ['patch', '-p1', '--binary'],
  ] as const) {
    it(`is taken by ${tool.join(' ')}, and makes the same of the files as --fix`, async function () {
      if (spawnSync(tool[0], ['--version']).error) return this.skip();
      const patched = await copyOf(files);
      const fixed = await copyOf(files);
      try {
        const { host, said } = hostIn(patched);
        assert.equal(await run(['check', '--fix', '--dry-run'], host), 0);
        assert.match(said.err, /^12 files would be mended\n$/);
        execFileSync(tool[0], tool.slice(1), { cwd: patched, input: said.out });
        await run(['check', '--fix'], hostIn(fixed).host);
        const [one, other] = [await contents(patched), await contents(fixed)];
        for (const [name, bytes] of other) {
          assert.deepEqual(one.get(name), bytes, name);
        }
        assert.deepEqual([...one.keys()], [...other.keys()]);
      } finally {
        for (const folder of [patched, fixed]) await rm(folder, { recursive: true });
      }
    });
  }

  it('says nothing that a terminal or a log takes for a command', () =>
    withFolder({ 'a\u001b[31m\u202e\n::error::x.role.yaml': untidy('a') }, async (folder) => {
      const { host, said } = hostIn(folder);
      await run(['check', '--fix', '--dry-run'], host);
      assert.match(said.out, /^--- "a\/a\\033\[31m\\342\\200\\256\\n::error::x\.role\.yaml"\n/);
    }));
});

async function copyOf(all: Readonly<Record<string, string>>): Promise<string> {
  const kept = await mkdtemp(join(tmpdir(), 'rolespec-patch-'));
  await withFolder(all, (folder) => Promise.resolve(execFileSync('cp', ['-r', `${folder}/.`, kept])));
  return kept;
}

async function contents(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name.slice(folder.length + 1), await readFile(name)] as const)),
  );
}
