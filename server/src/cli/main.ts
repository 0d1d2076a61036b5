import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { availableParallelism, constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../package.json' with { type: 'json' };
import { nodeFileSystem } from '../files/node.ts';
import type { BulkReader } from '../reading/understood.ts';
import { languageAsked, languageOfEnvironment } from './args.ts';
import { cannotWrite } from './files/disk-refusal.ts';
import type { ExitCode, Host } from './host.ts';
import { Interrupted } from './interrupted.ts';
import { Output } from './output.ts';
import { run } from './run.ts';

// What was compiled once need not be again; of Node 22 and later.
const newer: object = nodeModule;
if ('enableCompileCache' in newer && typeof newer.enableCompileCache === 'function') newer.enableCompileCache();

const { argv, env, stdout, stderr } = process;
const words = argv.slice(2);
const asked = languageAsked(words);
const language = asked ?? languageOfEnvironment(env);
const [results, remarks] = [new Output(stdout), new Output(stderr)];

// The language server has its own way to live on.
if (words[0] !== 'lsp') process.on('uncaughtException', (error) => process.exit(faultOfOurs(error)));
process.exitCode = await main();

async function main(): Promise<ExitCode> {
  const workingFolder = existingFolder();
  if (workingFolder === undefined) {
    remarks.print(`rolespec: ${{ en: 'this folder is no longer there', fr: 'ce dossier n’existe plus' }[language]}\n`);
    return 2;
  }
  const host: Host = {
    workingFolder,
    files: nodeFileSystem,
    threads: { files: nodeFileSystem, start: startThreads },
    language,
    languageAsked: asked,
    color: wantsColor(stdout.isTTY),
    version: packageJson.version,
    program: programText,
    today: dayOf(new Date()),
    print: (text) => results.print(text),
    complain: (text) => remarks.print(text),
  };
  try {
    const code = await run(words, host);
    const failure = await results.finished();
    if (!failure) return code;
    host.complain(`rolespec: ${cannotWrite('stdout', failure).text[language]}\n`);
    return 2;
  } catch (error) {
    if (error instanceof Interrupted) return endAs(error);
    return faultOfOurs(error);
  }
}

/** The working folder, unless somebody removed it. */
function existingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Ends the process as if nothing had held it up, so that whoever started it sees how it ended. */
function endAs({ ending }: Interrupted): never {
  process.kill(process.pid, ending);
  // The first process of a container is deaf to its own signals.
  return process.exit(128 + constants.signals[ending]);
}

/** Tells of it in a line; the rest is for who wants to mend it. */
function faultOfOurs(error: unknown): 2 {
  const wantsStack = words.includes('--debug');
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const told = {
    en: 'an internal error happened; please report it',
    fr: 'une erreur interne s’est produite ; merci de la signaler',
  }[language];
  const more = wantsStack ? '' : { en: ' (--debug tells more)', fr: ' (--debug en dit plus)' }[language];
  remarks.print(`rolespec: ${told}${more}\n  ${message}\n`);
  if (wantsStack && error instanceof Error) remarks.print(`${error.stack}\n`);
  return 2;
}

/** This file names the other parts of the bundle, each called after what is in it. */
function programText(): string {
  return readFileSync(fileURLToPath(import.meta.url), 'latin1');
}

/** One thread less than there are cores, as this one reads as well; beyond three it is kept busy by what they found. */
async function startThreads(): Promise<BulkReader | undefined> {
  const most = Math.min(3, availableParallelism() - 1);
  if (most < 1) return undefined;
  const { NodeReader } = await import('../reading/node-reader.ts');
  // What is kept of each file grows and hardly dies: V8 lets garbage grow with it, and less does as well, in the same time;
  // what is new need not have more room than it has by then.
  return new NodeReader(most, ['--heap-growing-percent=10', '--semi-space-growth-factor=1']);
}

/** The environment's wish (no-color.org, force-color.org), else whether somebody looks at a terminal that can. */
function wantsColor(isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  // Where there is no terminal it is not there, whatever its type says.
  return isTerminal ? env['TERM'] !== 'dumb' : false;
}

/** The day where this machine is, as people there write it. */
function dayOf(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
