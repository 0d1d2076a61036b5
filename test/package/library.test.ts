/** A project of somebody else, with the packed tarball and nothing else, in a folder whose name has a space. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { remove, temporaryFolder } from '../host/temporary.ts';
import { codeBlocks } from './code-blocks.ts';
import { install, npm, pack, tool } from './packed.ts';

const examples = codeBlocks('.github/docs/library.md');
const [first, second] = examples.filter(({ language }) => language === 'ts').map(({ code }) => code);
const inReadme = codeBlocks('README.md').find(({ language }) => language === 'ts')?.code;
const printed = examples.find(({ language }) => language === '')?.code;

describe('the packed library', () => {
  let folder = '';

  before(async () => {
    folder = join(await temporaryFolder('package'), 'a project');
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{ "name": "a-project", "private": true, "type": "module" }\n');
    const { tarball } = await pack(folder);
    await install(tarball, folder);
    assert.ok(first && second && inReadme && printed);
    await writeFile(join(folder, 'in-readme.ts'), inReadme);
    await writeFile(join(folder, 'first.ts'), first);
    await writeFile(join(folder, 'second.ts'), second);
  });
  after(() => remove(join(folder, '..')));

  for (const resolution of [
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ]) {
    it(`is typed, strictly, with ${resolution.moduleResolution} resolution and no types but its own`, async () => {
      const compilerOptions = {
        ...resolution,
        ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
        ...{ target: 'es2022', lib: ['es2023'], types: [], resolveJsonModule: true, noEmit: true },
      };
      await writeFile(join(folder, 'console.d.ts'), 'declare const console: { log(...said: unknown[]): void };\n');
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
      await tool('typescript/bin/tsc', ['-p', folder], folder);
    });
  }

  it('is found out by the same check where it is used wrongly', async () => {
    const compilerOptions = { module: 'nodenext', strict: true, types: [], noEmit: true };
    await writeFile(join(folder, 'wrong.mts'), "import { check } from 'rolespec';\ncheck('a', 'b', {});\n");
    await writeFile(join(folder, 'wrong.json'), JSON.stringify({ compilerOptions, files: ['wrong.mts'] }));
    await assert.rejects(tool('typescript/bin/tsc', ['-p', 'wrong.json'], folder), /wrong\.mts\(2,7\): error TS2345/);
  });

  it('does in plain ESM what its page says', async () => {
    assert.equal(await runs(first ?? ''), printed);
    assert.equal(await runs(inReadme ?? ''), "unknown field 'mision', did you mean 'mission'?\ntrue\n");
    assert.equal(await runs(second ?? ''), 'http://json-schema.org/draft-07/schema# Role specification\n');
  });

  it('is the command as well, through npx and in a script', async () => {
    await mkdir(join(folder, 'my roles'));
    await writeFile(join(folder, 'my roles', 'nurse.role.yaml'), 'id: nurse\nlang: en\ntitle: Nurse\n');
    const said = await npm(['exec', '--offline', '--', 'rolespec', 'check', 'my roles'], folder);
    assert.match(said, /^1 file checked/m);
    const linked = join(folder, 'node_modules', '.bin', 'rolespec');
    const { stdout } = await promisify(execFile)(linked, ['check', 'my roles', '--format', 'json'], { cwd: folder });
    assert.equal(JSON.parse(stdout).summary.files, 1);
  });

  async function runs(code: string): Promise<string> {
    const { code: script } = await esbuild.transform(code, { loader: 'ts' });
    await writeFile(join(folder, 'example.js'), script);
    return (await promisify(execFile)(process.execPath, ['--no-warnings', 'example.js'], { cwd: folder })).stdout;
  }
});
