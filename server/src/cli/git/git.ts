import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';

/** A repository as git shows it from one folder in it. Git runs by itself, without a shell, and changes nothing. */
export class Git {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  /** Absolute path of the folder that holds the working tree. */
  readonly top: string;

  private constructor(folder: string, env: NodeJS.ProcessEnv, top: string) {
    this.#folder = folder;
    this.#env = env;
    this.top = top;
  }

  /** @throws Refused where there is no git, or no repository around the folder. */
  static async at(folder: string): Promise<Git> {
    const env = await environmentIn(folder);
    const { status, out, err } = await run(folder, env, ['rev-parse', '--show-cdup']);
    if (status !== 0) throw refused(err);
    return new Git(folder, env, resolve(folder, out.toString('utf8').replace(/\n$/, '')));
  }

  /** The commit that somebody means by `ref`; nothing where git knows none. */
  async commit(ref: string): Promise<string | undefined> {
    return this.#line(['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);
  }

  /** The last commit that two have in common; nothing where there is none, or too little of their past is here. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    return this.#line(['merge-base', one, other]);
  }

  /** @throws Refused with the words of git. */
  async read(words: readonly string[], input?: string): Promise<Buffer> {
    const { status, out, err } = await run(this.#folder, this.#env, words, input);
    if (status !== 0) throw refused(err);
    return out;
  }

  async #line(words: readonly string[]): Promise<string | undefined> {
    const { status, out } = await run(this.#folder, this.#env, words);
    return status === 0 ? out.toString('utf8').trim() : undefined;
  }
}

interface Ended {
  readonly status: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/**
 * No program that the settings of the repository name is run, nothing is written, paths are those from the top, in the order
 * of git, and a file with the same text has not changed.
 */
const careful = [
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'diff.relative=false', 'diff.orderFile=/dev/null', 'diff.autoRefreshIndex=true'].flatMap(
    (setting) => ['-c', setting],
  ),
];

/**
 * Hooks of a worktree are told where git keeps it, and git takes the folder at hand for the top of it then. Where git finds
 * the same place by itself, it finds the top as well. What its patterns mean, we say ourselves.
 */
async function environmentIn(folder: string): Promise<NodeJS.ProcessEnv> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_.*_PATHSPECS$/i.test(name)));
  const { GIT_DIR: told, ...others } = own;
  if (told === undefined || others['GIT_WORK_TREE'] !== undefined) return own;
  const { status, out } = await run(folder, others, ['rev-parse', '--absolute-git-dir']);
  const found = out.toString('utf8').replace(/\n$/, '');
  return status === 0 && (await sameFolder(resolve(folder, told), found)) ? others : own;
}

async function sameFolder(one: string, other: string): Promise<boolean> {
  const [real, otherReal] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return real === otherReal;
}

function run(folder: string, env: NodeJS.ProcessEnv, words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((settle, reject) => {
    const child = spawn('git', ['-C', folder, ...careful, ...words], {
      // Where a system looks into the folder at hand before it looks elsewhere, no git.exe of a repository is found.
      cwd: dirname(process.execPath),
      env: { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new Refused(noGit) : error));
    child.on('close', (status) =>
      settle({ status, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }),
    );
    // It may end before it has read all of it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const noGit: LocalizedText = {
  en: 'git is asked what changed, and there is no git on this machine',
  fr: 'les changements sont demandés à git, et git n’est pas installé sur cette machine',
};

function refused(err: string): Refused {
  const line = err.split('\n').find((one) => one.startsWith('fatal: ')) ?? err.split('\n')[0] ?? '';
  if (line.includes('not a git repository')) {
    return new Refused({
      en: 'git is asked what changed, and this folder is in no repository',
      fr: 'les changements sont demandés à git, et ce dossier n’est dans aucun dépôt',
    });
  }
  const [, owned] = /dubious ownership in repository at '(.+)'/.exec(line) ?? [];
  if (owned !== undefined) {
    const command = `git config --global --add safe.directory '${safeText(owned)}'`;
    return new Refused({
      en: `git does not trust this repository, as it belongs to another user; where you do: ${command}`,
      fr: `git ne se fie pas à ce dépôt, qui appartient à un autre utilisateur ; si vous vous y fiez : ${command}`,
    });
  }
  const said = safeText(line.replace(/^fatal: /, ''));
  return new Refused({ en: `git says: ${said}`, fr: `git répond : ${said}` });
}
