import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { onPath } from './chromium.ts';
import { stop } from './say.mjs';

/**
 * The program of an installed desktop VS Code (not its command `code`, which ends at once and leaves a window).
 * `VSCODE_PATH` names one and wins, as a program or as its command.
 *
 * @returns `undefined` where there is none, or no display to show it on.
 */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env['VSCODE_PATH'];
  if (named) {
    const program = programOf(named) ?? (isFile(named) ? named : undefined);
    const text = { en: `VSCODE_PATH names no file: ${named}`, fr: `VSCODE_PATH ne nomme aucun fichier : ${named}` };
    return program ?? stop(text);
  }
  if (!hasDisplay()) return undefined;
  const command = await onPath(process.platform === 'win32' ? ['code.cmd'] : ['code']);
  return (command && programOf(command)) ?? usualPlaces().find(isFile);
}

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The command is a script inside the program's folder, whose place in there differs by system. */
function programOf(command: string): string | undefined {
  if (!existsSync(command)) return undefined;
  const folder = dirname(realpathSync(command));
  if (!folder.endsWith('bin')) return undefined;
  const places = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
  return places.map((place) => join(folder, place)).find(isFile);
}

function usualPlaces(): readonly string[] {
  const { LOCALAPPDATA = '', ProgramFiles = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((applications) =>
      ['Electron', 'Code'].map((name) => join(applications, 'Visual Studio Code.app', 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    return [join(LOCALAPPDATA, 'Programs'), ProgramFiles].map((folder) =>
      join(folder, 'Microsoft VS Code', 'Code.exe'),
    );
  }
  return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
