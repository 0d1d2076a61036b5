/** Runs the scripts of CI systems as these would: in bash, with what they set, and an `npx` that has our package. */
import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from '../host/cache.ts';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ScriptOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** A folder for programs that take the place of others. */
  readonly programs: string;
}

/** Stops at the first command that fails, as the steps of GitHub and GitLab do. */
export function runScript(script: string, { cwd, env, programs }: ScriptOptions): Promise<Ended> {
  return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env, programs });
}

export async function run(command: string, args: readonly string[], options: ScriptOptions): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { HOME, ...options.env, PATH: `${options.programs}${delimiter}${PATH}` };
  const child = spawn(command, args, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/**
 * A folder with an `npx` that runs the built command and nothing else; it notes the package that was asked for, a line each
 * time, in `asked` beside itself.
 */
export async function npxOfOurs(folder: string): Promise<string> {
  const programs = join(folder, 'programs');
  await mkdir(programs);
  const npx = join(programs, 'npx');
  const script = `#!/bin/sh
how=$1
case "$how" in --yes | --no-install) ;; *) echo "npx $*" >&2; exit 9 ;; esac
case "$2" in rolespec | rolespec@*) ;; *) echo "npx $*" >&2; exit 9 ;; esac
echo "$how $2" >> '${join(programs, 'asked')}'
shift 2
exec '${process.execPath}' '${join(root, 'dist', 'cli', 'main.js')}' "$@"
`;
  await writeFile(npx, script);
  await chmod(npx, 0o755);
  return programs;
}
