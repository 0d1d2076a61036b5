/** What runs until it is told to end: a site that is built again at each change, and one that is shown. */
import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';
import { whileRunning } from './running.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\n';
const files = { 'roles/nurse.role.yaml': nurse };
const unsound = 'page: { internl: [mission] }\n';

const command = new BuiltCommand();
before(() => command.build());

describe('rolespec build --watch', () => {
  it('builds again at each change, and ends when it is told to', () =>
    withFolder(files, (folder) =>
      whileRunning(command, folder, ['build', 'roles', '--watch'], async ({ said, forget, interrupt }) => {
        await said(/site: 8 files \(8 written/);
        forget();
        // In place, in one go.
        await appendFile(join(folder, 'roles/nurse.role.yaml'), 'mission: Care for patients.\n');
        await said(/site: 8 files \(\d+ written/);
        assert.match(await readFile(join(folder, 'site/nurse.html'), 'utf8'), /Care for patients/);
        forget();
        await put(folder, 'roles/nurse.role.yaml', `${nurse}mission: Heal.\n`);
        await said(/site: 8 files/);
        assert.match(await readFile(join(folder, 'site/nurse.html'), 'utf8'), /Heal/);
        forget();
        await mkdir(join(folder, 'roles/new/deep'), { recursive: true });
        await writeFile(join(folder, 'roles/new/deep/cook.role.yaml'), 'id: cook\nlang: en\ntitle: Cook\n');
        await said(/site: 9 files/);
        forget();
        await writeFile(join(folder, 'roles/nurse.role.yaml'), 'id: nurse\nlang: en\ntitle: [\n');
        await said(/error syntax-error[^]*site: 9 files/);
        forget();
        await rm(join(folder, 'roles/new'), { recursive: true });
        await said(/site: 8 files \([^)]*1 removed\)/);
        assert.equal((await interrupt()).signal, 'SIGINT');
      }),
    ));

  it('waits for better times where there is nothing to build', () =>
    withFolder(files, (folder) =>
      whileRunning(command, folder, ['build', 'roles', '--watch'], async ({ said, forget, interrupt }) => {
        await said(/site: 8 files/);
        forget();
        await rm(join(folder, 'roles/nurse.role.yaml'));
        await said(/rolespec: there is no role file in 'roles'/);
        forget();
        await put(folder, 'roles/cook.role.yaml', 'id: cook\nlang: en\ntitle: Cook\n');
        await said(/site: 8 files \([^)]*1 removed\)/);
        assert.equal((await interrupt()).signal, 'SIGINT');
      }),
    ));

  it('begins when settings with errors are mended, also above what it builds', () =>
    withFolder({ ...files, 'rolespec.config.yaml': unsound }, (folder) =>
      whileRunning(command, folder, ['build', 'roles', '--watch'], async ({ said, interrupt }) => {
        await said(/unknown field 'internl'[^]*rolespec: settings with errors/);
        await put(folder, 'rolespec.config.yaml', 'page: { internal: [mission] }\n');
        await said(/site: 8 files \(8 written/);
        assert.equal((await interrupt()).signal, 'SIGINT');
      }),
    ));

  it('ends with 2 where it is not said what to build', () =>
    withFolder({ 'readme.md': '' }, (folder) =>
      whileRunning(command, folder, ['preview', '.'], async ({ said }) => {
        await assert.rejects(said(/never/), /it ended before[^]*there is no role file in '\.'/);
      }),
    ));
});

describe('rolespec preview', () => {
  it('shows the site on this machine, and ends when it is told to', () =>
    previewed(async (address, { interrupt }) => {
      const index = await fetch(address);
      assert.equal(index.status, 200);
      assert.match(await index.text(), /<a href="nurse\.html">Nurse<\/a>/);
      const page = await fetch(new URL('nurse.html', address));
      const html = await page.text();
      assert.match(html, /<script src="\/~preview\.js" defer><\/script>/);
      assert.doesNotMatch(html, /http-equiv="Content-Security-Policy"/);
      assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; .*script-src 'self';/);
      assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(
        (await fetch(new URL('search.js', address))).headers.get('content-type'),
        'text/javascript; charset=utf-8',
      );
      const missing = await fetch(new URL('nobody.html', address));
      assert.deepEqual([missing.status, /There is no such page/.test(await missing.text())], [404, true]);
      assert.equal((await fetch(address, { method: 'POST', body: 'x' })).status, 405);
      for (const path of ['/', '/~changes']) {
        const head = await fetch(new URL(path, address), { method: 'HEAD' });
        assert.deepEqual([head.status, await head.text()], [200, ''], path);
      }
      const { signal, all } = await interrupt();
      assert.equal(signal, 'SIGINT', all);
    }));

  it('shows what it showed before while settings have errors', () =>
    previewed(async (address, { folder, said }) => {
      await put(folder, 'roles/rolespec.config.yaml', unsound);
      await said(/unknown field 'internl'[^]*rolespec: settings with errors/);
      await put(folder, 'roles/nurse.role.yaml', `${nurse}mission: Care for patients.\n`);
      const page = await listen(address, '/nurse.html');
      assert.doesNotMatch(await (await fetch(new URL('nurse.html', address))).text(), /Care for patients/);
      await put(folder, 'roles/rolespec.config.yaml', 'page: { internal: [summary] }\n');
      await page.changed();
      assert.match(await (await fetch(new URL('nurse.html', address))).text(), /Care for patients/);
      page.close();
    }));

  it('does not begin with settings that have errors', () =>
    withFolder({ ...files, 'rolespec.config.yaml': unsound }, (folder) =>
      whileRunning(command, folder, ['preview', 'roles'], async ({ said }) => {
        await assert.rejects(said(/http:/), /it ended before[^]*rolespec: settings with errors/);
      }),
    ));

  // One preview answers all of it, whatever it was asked before.
  it('leads to no file of the disk, and answers nobody who calls it by another name', () =>
    previewed(async (address) => {
      for (const path of [
        ...['/../roles/nurse.role.yaml', '/roles/nurse.role.yaml', '/..%2froles%2fnurse.role.yaml', '//etc/passwd'],
        ...['/%2e%2e/%2e%2e/etc/passwd', '/..\\..\\etc\\passwd', '/__proto__', '/constructor', '/~', '/nurse.html/'],
        ...['//', '///', '//nurse.html', '//evil.example/nurse.html', '/http://[/'],
      ]) {
        const { status, text } = await get(address, path);
        assert.deepEqual([status, /There is no such page/.test(text)], [404, true], path);
      }
      // Nor does it go by what is no path.
      for (const path of ['http://[/', `${address}nurse.html`, 'nurse.html', '*'])
        assert.deepEqual(await get(address, path), { status: 400, text: '' }, path);
      assert.equal((await get(address, '/nurse.html')).status, 200);
      const { port } = new URL(address);
      assert.equal((await get(address, '/', `localhost:${port}`)).status, 200);
      for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1'])
        assert.deepEqual(await get(address, '/', host), { status: 421, text: '' }, host);
    }));

  it('is called by its name alone on the port that browsers leave out', () =>
    withFolder(files, (folder) =>
      whileRunning(command, folder, ['preview', 'roles', '--port', '80'], async ({ said }) => {
        // Not everybody may listen there, and somebody may already.
        const [all] = await said(/http:\/\/127\.0\.0\.1:80\/|cannot listen on port 80 \((?:EACCES|EADDRINUSE)\)/);
        if (all.startsWith('cannot')) return;
        for (const host of ['127.0.0.1', 'localhost', 'localhost:80'])
          assert.equal((await get('http://127.0.0.1:80/', '/nurse.html', host)).status, 200, host);
        assert.equal((await get('http://127.0.0.1:80/', '/nurse.html', 'evil.example')).status, 421);
      }),
    ));

  it('tells the pages that look different after a change, and no others', () =>
    previewed(async (address, { folder }) => {
      const nursePage = await listen(address, '/nurse.html');
      const notFound = await listen(address, '/404.html');
      const index = await listen(address, '/');
      await put(folder, 'roles/nurse.role.yaml', `${nurse}mission: Care for patients.\n`);
      await nursePage.changed();
      assert.match(await (await fetch(new URL('nurse.html', address))).text(), /Care for patients/);
      await put(folder, 'roles/nurse.role.yaml', nurse.replace('Nurse', 'Head nurse'));
      await index.changed();
      assert.deepEqual([notFound.count(), index.count()], [0, 1]);
      for (const listener of [nursePage, notFound, index]) listener.close();
    }));

  it('says where a port is taken', () =>
    previewed(async (address, { folder }) =>
      whileRunning(command, folder, ['preview', 'roles', '--port', new URL(address).port], async ({ said }) => {
        await assert.rejects(said(/never/), /cannot listen on port \d+ \(EADDRINUSE\)/);
      }),
    ));
});

/**
 * Puts a text under the name as editors do, by another file that takes the name. One that is still empty would be built as
 * well, and what is told then is not what is told of the whole.
 */
async function put(folder: string, name: string, text: string): Promise<void> {
  const next = join(dirname(join(folder, name)), '.next.tmp');
  await writeFile(next, text);
  await rename(next, join(folder, name));
}

interface Previewed {
  readonly folder: string;
  said(pattern: RegExp): Promise<RegExpExecArray>;
  interrupt(): Promise<{ readonly signal: string | null; readonly all: string }>;
}

function previewed(work: (address: string, around: Previewed) => Promise<void>): Promise<void> {
  return withFolder(files, (folder) =>
    whileRunning(command, folder, ['preview', 'roles'], async ({ said, interrupt }) => {
      const [address] = await said(/http:\/\/127\.0\.0\.1:\d+\//);
      await work(address, { folder, said, interrupt });
    }),
  );
}

/** The path as it is written, which `fetch` would tidy up. */
function get(address: string, path: string, host?: string): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { Host: host };
    const asked = request({ hostname, port, path, headers, setHost: host === undefined }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

/** A page that is open: hears of changes as a browser would. */
async function listen(address: string, page: string) {
  const controller = new AbortController();
  const { body, headers } = await fetch(new URL(`/~changes?page=${encodeURIComponent(page)}`, address), {
    signal: controller.signal,
  });
  assert.equal(headers.get('content-type'), 'text/event-stream');
  assert.ok(body);
  let count = 0;
  const waiting = new Set<() => void>();
  void (async () => {
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      if (!part.includes('event: change')) continue;
      count += 1;
      for (const go of waiting) go();
    }
  })().catch(() => undefined);
  return {
    count: () => count,
    changed: (): Promise<void> => (count > 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
    close: (): void => controller.abort(),
  };
}
