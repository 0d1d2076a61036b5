/**
 * Runs one suite in one VS Code through `@vscode/test-electron`, which writes what VS Code says straight to our stdout:
 * that is why this is a process of its own. Arguments: the suite, the workspace, the desktop VS Code or an empty word, and
 * more for `code-server-shim.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './cache.ts';
import { say } from './say.mjs';
import { quietSettings } from './settings.ts';

const [suite = '', workspace = '', desktop, ...more] = process.argv.slice(2);
try {
  const { program, args } = desktop || process.platform !== 'linux' ? await real(desktop) : codeServer();
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [...args, ...more, workspace],
  });
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** With its own settings and no other extension, so that the person's VS Code takes no part. */
async function real(desktop: string | undefined) {
  const program = desktop ?? (await download());
  const profile = join(dirname(workspace), 'profile');
  await mkdir(join(profile, 'User'), { recursive: true });
  await writeFile(join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
  const folders = [`--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`];
  return { program, args: [...folders, '--disable-extensions'] };
}

/** Node itself is the program, and the shim the first thing it is told to run. */
function codeServer() {
  const shim = fileURLToPath(new URL('code-server-shim.ts', import.meta.url));
  return { program: process.execPath, args: ['--import', import.meta.resolve('tsx'), shim] };
}

async function download(): Promise<string> {
  say({
    en: 'no VS Code is installed: downloading one from update.code.visualstudio.com into .cache (VSCODE_PATH names another)',
    fr: 'aucun VS Code n’est installé : téléchargement depuis update.code.visualstudio.com dans .cache (VSCODE_PATH en nomme un autre)',
  });
  return downloadAndUnzipVSCode({ cachePath: join(root, '.cache', 'vscode', 'desktop') });
}
