/** A large module that became a script does what it did. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { forStarts, makeRequire, requiredForStarts } from '../../server/for-starts.mjs';
import { withFolder } from '../files/temporary-folder.ts';

/** Beyond the size from which on modules become scripts. */
const padding = `"${'-'.repeat(100_000)}";`;

const small = 'export const one=1,two=2;export default"small";';

const modules: Readonly<Record<string, readonly [text: string, gives: object]>> = {
  'names of its own': ['var a=1,b=()=>2;export{a as one,b as two};', { one: 1, two: 'function' }],
  'a name that is exported as it is': ['var a=1;export{a};', { a: 1 }],
  'a default': ['var a=1;export{a as default};', { default: 1 }],
  'what it imports': ['import{one as b,two}from"./small.js";var a=b+two;export{a as sum};', { sum: 3 }],
  'a default that it imports': ['import b,{one as c}from"./small.js";var a=b+c;export{a as both};', { both: 'small1' }],
  'all that it imports': ['import*as b from"./small.js";var a=Object.keys(b).length;export{a as count};', { count: 3 }],
  'an import for its effect': ['import"./small.js";var a=1;export{a as one};', { one: 1 }],
  'an import that comes late': [
    'var a=f();import{one as b}from"./small.js";function f(){return b}export{a as one};',
    { one: 1 },
  ],
  'what it imports and exports': [
    'import{one as b}from"./small.js";var a=2;export{b as one,a as two};',
    { one: 1, two: 2 },
  ],
  'what Node has': ['import{basename as b}from"node:path";var a=b("x/y");export{a as name};', { name: 'y' }],
  'a default of Node’s': ['import p from"node:path";var a=p.basename("x/y");export{a as name};', { name: 'y' }],
  'a default of Node’s among names': [
    'import{default as p,basename as b}from"node:path";var a=p.basename===b;export{a as isOne};',
    { isOne: true },
  ],
  'functions of Node’s that come late': [
    'import{createHash as h,randomUUID}from"node:crypto";var a=h("md5").digest("hex").length,b=randomUUID().length;export{a as one,b as two};',
    { one: 32, two: 36 },
  ],
  'all that Node has': ['import*as p from"node:path";var a=p.basename("x/y");export{a as name};', { name: 'y' }],
  'what Node has, used before it is asked for': [
    'var a=f();import{basename as b}from"node:path";function f(){return b("x/y")}export{a as name};',
    { name: 'y' },
  ],
  'its own address': ['var a=import.meta.url.endsWith("large.js");export{a as isOwn};', { isOwn: true }],
  'an import by a call': ['var a=import("./small.js").then(b=>b.two);export{a as later};', { later: 2 }],
  'strict code': ['function f(){return this===undefined}var a=f();export{a as isStrict};', { isStrict: true }],
  'signs beyond ASCII': ['var a="é\\u0153";export{a as text};', { text: 'éœ' }],
  'a name like those that are handed over': ['var $0=1,$import1=2,a=$0+$import1;export{a as sum};', { sum: 3 }],
};

const refused: Readonly<Record<string, readonly [text: string, error: RegExp]>> = {
  'a name that is handed over': ['var $from0=1;export{$from0 as a};', /\$from0 is a name of its own/],
  'what a script cannot have': ['var a=await 1;export{a};', /await/],
};

describe('scripts in the place of modules', () => {
  let loader = '';
  before(async () => {
    const source = fileURLToPath(new URL('../../server/src/start/compiled-script.ts', import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    loader = outputFiles[0]?.text ?? '';
  });

  /** Makes the scripts of a module that is large enough, beside a small one. */
  function asScript(text: string, use: (folder: string) => Promise<void>): Promise<void> {
    const files = {
      'package.json': '{ "type": "module" }',
      'small.js': small,
      'large.js': `${makeRequire}${padding}${text}`,
    };
    return withFolder(files, async (folder) => {
      await writeFile(join(folder, 'compiled-script.js'), loader);
      await forStarts(pathToFileURL(`${folder}/`));
      await use(folder);
    });
  }

  for (const [what, [text, gives]] of Object.entries(modules)) {
    it(`give ${what}`, () =>
      asScript(text, async (folder) => {
        assert.ok((await readFile(join(folder, 'large.js'), 'utf8')).length < 1000);
        assert.equal(await readFile(join(folder, 'small.js'), 'utf8'), small);
        assert.deepEqual(await givenBy(folder), gives);
      }));
  }

  for (const [what, [text, error]] of Object.entries(refused)) {
    it(`are refused with ${what}`, () =>
      assert.rejects(
        asScript(text, async () => undefined),
        error,
      ));
  }
});

describe('a script in the place of what is required', () => {
  it('gives what that gave, and is kept', () =>
    withFolder(
      { 'extension.cjs': 'exports.name=require("node:path").basename("x/y");exports.own=module.id;' },
      async (folder) => {
        const path = join(folder, 'extension.cjs');
        const options = await requiredForStarts(pathToFileURL(path));
        await build({ bundle: true, format: 'cjs', platform: 'node', logLevel: 'silent', ...options });
        const kept = join(folder, 'kept');
        for (let n = 0; n < 2; n++) {
          const { stdout } = await promisify(execFile)(
            process.execPath,
            ['-p', `JSON.stringify(require(${JSON.stringify(path)}))`],
            {
              env: { NODE_COMPILE_CACHE: kept },
            },
          );
          assert.deepEqual(JSON.parse(stdout), { name: 'y', own: path });
        }
        const files = (await readdir(kept, { recursive: true })).filter((name) => name.includes('rolespec'));
        assert.equal(files.length, 2, files.join());
      },
    ));
});

/** What the module exports, functions by their type, in a process of its own. */
async function givenBy(folder: string): Promise<unknown> {
  const told =
    'const all = Object.entries(await import("./large.js"));' +
    'const settled = await Promise.all(all.map(async ([name, value]) => [name, typeof value === "function" ? "function" : await value]));' +
    'process.stdout.write(JSON.stringify(Object.fromEntries(settled)));';
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', told], {
    cwd: folder,
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  return JSON.parse(stdout);
}
