import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { fetchChromium } from './fetch.ts';

/** A browser and what it needs in its environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The browser named in `CHROME_PATH`, else one that is installed, else one fetched from npm.
 *
 * @param folder a temp folder, for its configuration.
 */
export async function findChromium(folder: string): Promise<Chromium> {
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  const installed = await installedBrowser();
  if (installed) return { executablePath: installed, env };
  const chromium = await fetchChromium();
  const executablePath = join(chromium, 'chromium');
  return {
    executablePath,
    env: { ...env, ...(await fonts(chromium, folder)), ...(await libraries(chromium, executablePath)) },
  };
}

/** Fetches the browser where it would be needed, before somebody waits for it. */
export async function prepareChromium(): Promise<void> {
  if (!(await installedBrowser())) await fetchChromium();
}

async function installedBrowser(): Promise<string | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return process.env['CHROME_PATH'] || onPath(names);
}

/** @returns the absolute path of the first of the programs that is there; `undefined` where none is. */
export async function onPath(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    for (const folder of process.env['PATH']?.split(delimiter) ?? []) {
      const path = join(folder, name);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return undefined;
}

/** A small system may have no font at all; this Chromium brings one, used where the system's own ones end. */
async function fonts(chromium: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const escaped = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escaped(join(chromium, 'fonts'))}</dir>
  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

/** The system's own libraries where it has them: the ones that come along ask for a certain age of the C library. */
async function libraries(chromium: string, executablePath: string): Promise<NodeJS.ProcessEnv> {
  const starts = (env: NodeJS.ProcessEnv) =>
    promisify(execFile)(executablePath, ['--version'], { env: { ...process.env, ...env } }).then(
      () => true,
      () => false,
    );
  if (await starts({})) return {};
  const brought = { LD_LIBRARY_PATH: join(chromium, 'al2023', 'lib') };
  if (await starts(brought)) return brought;
  throw new Error(`${executablePath} does not start: install Chromium or Chrome`);
}
