import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { languages, type Language } from '../../server/src/text/language.ts';
import { cleanEnvironment } from './environment.ts';
import { fetchHost, type HostVersion, type VSCodeHost } from './fetch.ts';
import { startGroup, type Running } from './processes.ts';
import { quietSettings } from './settings.ts';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';

export interface ServerOptions {
  /** The folder that the bare address opens. Absolute. */
  readonly workspace: string;
  /** Folders of built extensions, installed by a link: a reload of the page takes up a new build. */
  readonly extensions?: readonly string[];
  /** Settings of the user, above the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly keys?: readonly KeyBinding[];
  /** The language that the extension is told; the browser's own if left out. */
  readonly locale?: Language;
  /** Which VS Code; the newest if left out. */
  readonly version?: HostVersion;
  /** An extension to install first, as a person would. Absolute. */
  readonly vsix?: string | undefined;
  /** Shows other ports of this machine below `/proxy/`. */
  readonly proxy?: boolean;
  /** Lets a page name an extension and a suite to run in its address, which a built VS Code refuses otherwise. */
  readonly testDriver?: boolean;
}

/** A key, and the commands that it runs one after the other. */
export interface KeyBinding {
  readonly key: string;
  readonly commands: readonly string[];
}

/** A VS Code that answers on this machine only. */
export interface Server {
  /** `http://127.0.0.1:<port>/`, which opens the workspace. */
  readonly address: string;
  /** `127.0.0.1:<port>`, the authority of the `vscode-remote:` addresses of its files. */
  readonly authority: string;
  /** Its own temp folder: home, settings, extensions, and whatever else must leave no trace. */
  readonly folder: string;
  /** Its status, when it ends by itself. */
  readonly ended: Promise<number>;
  /** Ends it with everything it started, and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** Starts VS Code's server (fetching it the first time) and resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const host = await fetchHost(options.version);
  const folder = await temporaryFolder('vscode');
  await prepare(folder, options);
  if (options.vsix) await installExtension(host, folder, options.vsix);
  const running = startGroup(host.node, [host.entry, ...serverArgs(folder, options)], {
    cwd: folder,
    env: serverEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = removeOnExit(folder);
  const stop = async () => {
    await running.kill();
    forget();
    await remove(folder);
  };
  try {
    const address = await listening(running);
    return { address, authority: new URL(address).host, folder, ended: running.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(folder: string, { extensions = [], settings = {}, keys = [] }: ServerOptions): Promise<void> {
  await mkdir(join(folder, 'data', 'User'), { recursive: true });
  await mkdir(join(folder, 'extensions'));
  await writeFile(join(folder, 'config.yaml'), 'auth: none\n');
  await writeFile(join(folder, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const bindings = keys.map(({ key, commands }) => ({ key, command: 'runCommands', args: { commands } }));
  await writeFile(join(folder, 'data', 'User', 'keybindings.json'), JSON.stringify(bindings));
  await writeLanguagePacks(folder);
  for (const extension of extensions) await symlink(extension, join(folder, 'extensions', basename(extension)), 'dir');
}

async function installExtension({ node, entry }: VSCodeHost, folder: string, vsix: string): Promise<void> {
  const folders = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
  const env = serverEnvironment(folder);
  await promisify(execFile)(node, [entry, ...folders, '--install-extension', vsix], { cwd: folder, env });
}

/**
 * VS Code speaks a language only when it has a pack for it. These translate nothing: extensions see the language, and
 * VS Code's own words stay English.
 */
async function writeLanguagePacks(folder: string): Promise<void> {
  const vscode = join(folder, 'translations.json');
  await writeFile(vscode, JSON.stringify({ version: '1.0.0', contents: {} }));
  const packs = languages.map((language) => {
    const extensions = [{ extensionIdentifier: { id: `rolespec.${language}` }, version: '1.0.0' }];
    return [language, { hash: language, extensions, translations: { vscode }, label: language }];
  });
  await writeFile(join(folder, 'data', 'languagepacks.json'), JSON.stringify(Object.fromEntries(packs)));
}

function serverArgs(folder: string, { workspace, locale, testDriver, version, proxy }: ServerOptions): string[] {
  return [
    ...['--config', join(folder, 'config.yaml'), '--bind-addr', '127.0.0.1:0', '--auth', 'none'],
    ...['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--ignore-last-opened'],
    '--disable-getting-started-override',
    ...(proxy ? [] : ['--disable-proxy']),
    ...(locale ? ['--locale', locale] : []),
    // The oldest needs no leave, and does not know the word.
    ...(testDriver && version !== 'oldest' ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    workspace,
  ];
}

/** Nothing of it reaches the person's home, and no gallery: extensions are neither offered nor looked up. */
function serverEnvironment(folder: string): NodeJS.ProcessEnv {
  const homes = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_STATE_HOME'];
  const ours = Object.fromEntries(homes.map((name) => [name, folder]));
  return { ...cleanEnvironment(), ...ours, EXTENSIONS_GALLERY: '{}' };
}

/** The port is the system's choice, so the server itself says where it listens. */
async function listening({ child, ended }: Running): Promise<string> {
  const said: string[] = [];
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        said.push(line);
        if (said.length > 50) said.shift();
        const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
        if (url) resolve(`${url}/`);
      });
    }
  });
  const failed = ended.then((status) => {
    throw new Error([`VS Code's server ended with status ${status}`, ...said].join('\n'));
  });
  const url = await Promise.race([address, failed, tooLate(said)]);
  const { ok, status } = await fetch(new URL('healthz', url));
  if (!ok) throw new Error(`VS Code's server answers ${status}`);
  return url;
}

async function tooLate(said: readonly string[]): Promise<never> {
  const seconds = 60;
  return new Promise((_, reject) => {
    const message = () => [`VS Code's server says nothing for ${seconds} s`, ...said].join('\n');
    setTimeout(() => reject(new Error(message())), seconds * 1000).unref();
  });
}
