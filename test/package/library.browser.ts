import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Page } from 'playwright-core';
import { remove, temporaryFolder } from '../host/temporary.ts';
import { codeBlocks } from './code-blocks.ts';
import { install, pack } from './packed.ts';

/**
 * The example of the library's page, bundled with the packed tarball, in a real browser: it prints what it should under a
 * policy that forbids to make code of texts, and asks nothing of the network.
 */
export async function checkLibrary(page: Page): Promise<void> {
  const blocks = codeBlocks('.github/docs/library.md');
  const example = blocks.find(({ language }) => language === 'ts')?.code;
  const printed = blocks.find(({ language }) => language === '')?.code;
  assert.ok(example && printed);
  const script = await bundled(example);
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('request', (request) => asked.push(request.url()));
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-ours'">`;
  await page.setContent(`${policy}<script nonce="ours">${script.replaceAll('</script', '<\\/script')}</script>`);
  assert.deepEqual(said, printed.trimEnd().split('\n'));
  assert.deepEqual(asked, []);
}

async function bundled(code: string): Promise<string> {
  const folder = await temporaryFolder('package');
  try {
    await writeFile(join(folder, 'package.json'), '{ "name": "a-page", "private": true, "type": "module" }\n');
    await install((await pack(folder)).tarball, folder);
    const { outputFiles } = await esbuild.build({
      stdin: { contents: code, loader: 'ts', resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  } finally {
    await remove(folder);
  }
}
