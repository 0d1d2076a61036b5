/** Which files a command reads, and which of them it speaks of. */
import assert from 'node:assert/strict';
import type { Host } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';

const role = (id: string, ...manages: readonly string[]): string =>
  `id: ${id}\nlang: en\ntitle: The ${id}\n${manages.length > 0 ? `team:\n  manages: [${manages.map((other) => `role: ${other}`).join(', ')}]\n` : ''}`;

interface Checked {
  /** `file code`, in the order of the report. */
  readonly found: readonly string[];
  readonly files: number;
  /** `file:line:column`. */
  readonly related: readonly string[];
  /** Files that were opened, settings that were not there left out. */
  readonly read: readonly string[];
}

async function check(folder: string, ...paths: readonly string[]): Promise<Checked> {
  const printed: string[] = [];
  const read: string[] = [];
  const host: Host = {
    workingFolder: folder,
    files: {
      find: (uri) => nodeFileSystem.find(uri),
      async read(uri) {
        const result = await nodeFileSystem.read(uri);
        if ('text' in result) read.push(uri.slice(uri.lastIndexOf(folder) + folder.length + 1));
        return result;
      },
    },
    language: 'en',
    languageAsked: undefined,
    version: '0',
    color: false,
    today: '2026-11-23',
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
  };
  await run(['check', '--format', 'json', ...paths], host);
  const { files, summary } = JSON.parse(printed.join('')) as Report;
  const diagnostics = files.flatMap((file) => file.diagnostics.map((one) => ({ file: file.path, ...one })));
  return {
    found: diagnostics.map(({ file, code }) => `${file} ${code}`),
    files: summary.files,
    related: diagnostics.flatMap(({ related }) =>
      related.map(({ path, range: { start } }) => `${path}:${start.line}:${start.column}`),
    ),
    read,
  };
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly related: readonly {
        readonly path: string;
        readonly range: { readonly start: { readonly line: number; readonly column: number } };
      }[];
    }[];
  }[];
  readonly summary: { readonly files: number };
}

describe('a file that is checked alone', () => {
  const organisation = {
    'rolespec.config.yaml': 'rules: { orphan-role: off }\n',
    'wards/matron.role.yaml': role('matron', 'nurse', 'porter'),
    'wards/deep/nurse.role.yaml': role('nurse'),
    'kitchen/cook.role.yaml': `${role('cook')}titel: x\n`,
    'kitchen/broken.role.yaml': 'id: [',
    'kitchen/porter.role.json': '{ "id": "porter", "lang": "en", "title": "Porter" }',
    'node_modules/porter.role.yaml': role('porter'),
    '.old/nurse.role.yaml': role('nurse'),
  };

  it('may refer to every role below the outermost settings, of which nothing is told', () =>
    withFolder(organisation, async (folder) => {
      const { found, files, read } = await check(folder, 'wards/matron.role.yaml');
      assert.deepEqual([found, files], [[], 1]);
      assert.deepEqual(read.toSorted(), [
        'kitchen/broken.role.yaml',
        'kitchen/cook.role.yaml',
        'kitchen/porter.role.json',
        'rolespec.config.yaml',
        'wards/deep/nurse.role.yaml',
        'wards/matron.role.yaml',
      ]);
    }));

  it('is one of all files, also where its folder has settings of its own', () =>
    withFolder({ ...organisation, 'wards/rolespec.config.yaml': 'rules: {}\n' }, async (folder) => {
      const { found } = await check(folder, 'wards/matron.role.yaml');
      assert.deepEqual(found, []);
    }));

  it('finds what it would find among the others', () =>
    withFolder({ ...organisation, 'wards/cook.role.yaml': role('cook', 'dentist') }, async (folder) => {
      const wanted = ['wards/cook.role.yaml duplicate-id', 'wards/cook.role.yaml unresolved-role-ref'];
      assert.deepEqual((await check(folder, 'wards/cook.role.yaml')).found, wanted);
      const { found } = await check(folder, '.');
      assert.deepEqual(
        found.filter((one) => one.startsWith('wards/cook')),
        wanted,
      );
    }));

  it('points to places in files that were not asked for', () =>
    withFolder({ ...organisation, 'wards/cook.role.yaml': `# A second one\n${role('cook')}` }, async (folder) => {
      const { related } = await check(folder, 'kitchen/cook.role.yaml');
      assert.deepEqual(related, ['wards/cook.role.yaml:2:5']);
    }));

  it('is one of the files of its folder where there are no settings', () => {
    const { 'rolespec.config.yaml': _, ...files } = organisation;
    return withFolder(files, async (folder) => {
      const { found, read } = await check(folder, 'wards/matron.role.yaml');
      assert.deepEqual(found, ['wards/matron.role.yaml unresolved-role-ref']);
      assert.deepEqual(read.toSorted(), ['wards/deep/nurse.role.yaml', 'wards/matron.role.yaml']);
    });
  });

  it('counts a file once, whatever leads to it', () =>
    withFolder(organisation, async (folder) => {
      const { files, read } = await check(folder, 'wards', 'wards/matron.role.yaml', 'wards/deep');
      assert.equal(files, 2);
      assert.equal(new Set(read.filter((path) => path.includes('.role.'))).size, 5);
      assert.equal(read.filter((path) => path.includes('.role.')).length, 5);
    }));
});
