import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Suspects } from '../../client/src/suspects.ts';
import { uriOf } from '../../server/src/files/node.ts';
import type { WorkingParams } from '../../server/src/lsp/protocol.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { fullCapabilities } from './memory-server.ts';
import { TestClient } from './test-client.ts';

const server = fileURLToPath(new URL('../../server/src/lsp/node.ts', import.meta.url));
/** Where `--import tsx` finds it. */
const cwd = fileURLToPath(new URL('../../', import.meta.url));
const nurse = 'file:///roles/nurse.role.yaml';

describe('the server as a process', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  it('serves a folder on disk', () =>
    withFolder(
      {
        'rolespec.config.yaml': 'rules: { orphan-role: off }\n',
        'a.role.yaml': 'id: a\n',
        'b.role.json': '{ "id": "b", "lang": "en", "title": "B" ',
      },
      async (folder) => {
        const { client } = startStdio();
        const workspaceFolders = [{ uri: uriOf(folder), name: 'roles' }];
        const { capabilities } = await client.initialize({ capabilities: fullCapabilities, workspaceFolders });
        assert.equal(capabilities.textDocumentSync && typeof capabilities.textDocumentSync, 'object');
        // What takes more than a moment is told in several answers; who says that nothing is known hears all of it again.
        let found: Readonly<Record<string, readonly string[]>> = {};
        while (Object.keys(found).length < 2) found = await client.workspaceDiagnostics();
        assert.deepEqual(found[uriOf(join(folder, 'a.role.yaml'))], ['missing-field at 0:0', 'missing-field at 0:0']);
        assert.deepEqual(found[uriOf(join(folder, 'b.role.json'))], ['syntax-error at 0:38']);
        await client.exit();
      },
    ));

  it('goes on after bytes that are no message', async () => {
    const { client, child } = startStdio();
    await client.initialize();
    child.stdin?.write('Content-Length: 9\r\n\r\n{"jsonrpc');
    child.stdin?.write('Content-Length: 2\r\nContent-Type: nonsense\r\n\r\n[]');
    child.stdin?.write('Content-Length: 4\r\n\r\nnull');
    await client.open(nurse, 'id: nurse\nlang: en\n');
    assert.deepEqual(await client.diagnostics(nurse), ['missing-field at 0:0']);
  });

  it('ends well when it is told to', async () => {
    const { client, child } = startStdio();
    await client.initialize();
    const exit = once(child, 'exit');
    await client.exit();
    assert.deepEqual(await exit, [0, null]);
  });

  it('ends when its input ends', async () => {
    const { client, child } = startStdio();
    await client.initialize();
    const exit = once(child, 'exit');
    child.stdin?.end();
    assert.equal((await exit)[1], null);
  });

  it('ends when its parent lets go of it', async () => {
    const { client, child } = startIpc();
    await client.initialize();
    const exit = once(child, 'exit');
    child.disconnect();
    assert.equal((await exit)[1], null);
  });

  it('ends when its parent is killed', async () => {
    // The server inherits the last pipe from its parent, so the pipe closes when both are gone.
    const parent = spawn(
      process.execPath,
      [
        '-e',
        `const server = require('node:child_process').fork(${JSON.stringify(server)}, ['--node-ipc'], {
          execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc', 3] });
        server.once('message', () => process.stdout.write('ready'));
        server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });`,
      ],
      { cwd, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
    );
    children.push(parent);
    const pipe = parent.stdio[3];
    assert.ok(parent.stdout && pipe instanceof Readable);
    await once(parent.stdout, 'data');
    const bothGone = once(pipe, 'close');
    pipe.resume();
    parent.kill('SIGKILL');
    await bothGone;
  });

  it('says what it works on before it begins, so that a client knows what it died of', async () => {
    const initializationOptions = { notifications: true };
    const first = startIpc();
    await first.client.initialize({ capabilities: fullCapabilities, initializationOptions });
    const big = `id: nurse\nlang: en\ntitle: Nurse\nskills:\n  soft:\n${'    - { id: calm, label: Calm }\n'.repeat(20_000)}`;
    await first.client.open('file:///roles/cook.role.yaml', 'id: cook\n');
    await first.client.diagnostics('file:///roles/cook.role.yaml');
    await first.client.open(nurse, big);
    const works = first.client.next<WorkingParams>('rolespec/working', ({ uri }) => uri === nurse);
    const exit = once(first.child, 'exit');
    void first.client.pull(nurse).catch(() => undefined);
    await works;
    first.child.kill('SIGKILL');
    await exit;
    assert.equal(suspectOf(first.client), nurse);

    const second = startIpc();
    await second.client.initialize({
      capabilities: fullCapabilities,
      initializationOptions: { ...initializationOptions, skip: [nurse] },
    });
    await second.client.open(nurse, big);
    const report = (await second.client.pull(nurse)) as FullDocumentDiagnosticReport;
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['unreadable-file'],
    );
    await second.client.change(nurse, 'id: nurse\nlang: en\n');
    assert.deepEqual(await second.client.diagnostics(nurse), ['missing-field at 0:0']);
  });

  it('blames no document when it is killed at rest', async () => {
    const { client, child } = startIpc();
    await client.initialize({ capabilities: fullCapabilities, initializationOptions: { notifications: true } });
    const rests = client.next<WorkingParams>('rolespec/working', ({ uri }) => uri === undefined);
    await client.open(nurse, 'id: nurse\n');
    await client.diagnostics(nurse);
    await rests;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    assert.equal(suspectOf(client), undefined);
  });

  function suspectOf({ heard }: TestClient): string | undefined {
    const suspects = new Suspects();
    for (const { method, params } of heard) if (method === 'rolespec/working') suspects.works(params as WorkingParams);
    return suspects.died();
  }

  function startStdio() {
    const child = spawn(process.execPath, ['--import', 'tsx', server, '--stdio'], {
      cwd,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    return { child, client: new TestClient(connection) };
  }

  function startIpc() {
    const child = fork(server, ['--node-ipc'], { execArgv: ['--import', 'tsx'], cwd });
    children.push(child);
    return {
      child,
      client: new TestClient(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))),
    };
  }
});
