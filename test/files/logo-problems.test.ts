import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { fullCapabilities, startWorkspace } from '../lsp/memory-server.ts';
import { logoProblems } from '../../server/src/files/logo.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { withFolder } from './temporary-folder.ts';

const settings = 'page:\n  logo: { file: logo.svg, alt: Ward }\n';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"/>';

describe('a logo that cannot be had', () => {
  for (const { it: name, files, says } of [
    { it: 'is nowhere', files: {}, says: /^the logo 'logo\.svg' is not there$/ },
    { it: 'is no picture', files: { 'logo.svg': 'Ward' }, says: /is not PNG, SVG, JPEG or WebP$/ },
    { it: 'is too large', files: { 'logo.svg': `${picture}${' '.repeat(200_000)}` }, says: /larger than 200 kB$/ },
    { it: 'is there', files: { 'logo.svg': picture }, says: undefined },
  ] as const)
    it(name, () =>
      withFolder(files, async (folder) => {
        const uri = uriOf(join(folder, 'rolespec.config.yaml'));
        const problem = (await logoProblems([parseRole(uri, settings)], nodeFileSystem)).get(uri)?.en;
        if (says === undefined) assert.equal(problem, undefined);
        else assert.match(problem ?? '', says);
      }),
    );

  it('is told in the editor, until the picture comes', () =>
    withFolder({ 'rolespec.config.yaml': settings }, async (folder) => {
      const uri = uriOf(join(folder, 'rolespec.config.yaml'));
      const client = await startWorkspace({
        files: { [uri]: settings },
        folders: [uriOf(folder)],
        capabilities: fullCapabilities,
      });
      assert.deepEqual(await client.diagnostics(uri), ['unfit-logo at 1:16']);
      await writeFile(join(folder, 'logo.svg'), picture);
      const refreshed = client.next('workspace/diagnostic/refresh');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf(join(folder, 'logo.svg')), type: 1 }],
      });
      await refreshed;
      assert.deepEqual(await client.diagnostics(uri), []);
      await client.exit();
    }));
});
