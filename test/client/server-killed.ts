import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { closeAll, diagnosticsOf, extension, hasCode, hasNoError, open, replace } from './workspace.ts';

const spec = 'directeur-e-commerce.role.yaml';

describe('the process of the server', () => {
  before(extension);
  afterEach(closeAll);

  it('comes back by itself when it is killed', async function () {
    const pid = serverProcess();
    // Only Linux says who started whom without another program.
    if (pid === undefined) return this.skip();
    const editor = await open(spec);
    const { uri } = editor.document;
    await replace(editor, 'seniority: director', 'seniority: directeur');
    await diagnosticsOf(uri, hasCode('unknown-value'));
    const gone = diagnosticsOf(uri, hasNoError);
    process.kill(pid, 'SIGKILL');
    await gone;
    await diagnosticsOf(uri, hasCode('unknown-value'));
    assert.notEqual(serverProcess(), pid);
  });

  /** The process that our extension started. */
  function serverProcess(): number | undefined {
    const children = `/proc/${process.pid}/task/${process.pid}/children`;
    if (!existsSync(children)) return undefined;
    const pids = readFileSync(children, 'utf8').trim().split(' ').map(Number);
    return pids.find((pid) => /dist\/server\/node\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')));
  }
});
