import { availableParallelism } from 'node:os';
import packageJson from '../../../package.json' with { type: 'json' };
import { nodeFileSystem } from '../files/node.ts';
import { languageAsked, languageOfEnvironment } from './args.ts';
import type { Host } from './host.ts';
import type { BulkReader } from '../reading/understood.ts';
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
const words = argv.slice(2);
const asked = languageAsked(words);

const host: Host = {
  workingFolder: process.cwd(),
  files: nodeFileSystem,
  threads: { files: nodeFileSystem, start: startThreads },
  language: asked ?? languageOfEnvironment(env),
  languageAsked: asked,
  color: wantsColor(stdout.isTTY),
  version: packageJson.version,
  today: dayOf(new Date()),
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
};

// Whoever reads our output may have seen enough (`| head`): that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(words, host);
} catch (error) {
  const stack = error instanceof Error ? error.stack : String(error);
  stderr.write(
    `rolespec: ${host.language === 'fr' ? 'une erreur interne s’est produite ; merci de la signaler' : 'an internal error happened; please report it'}\n${stack}\n`,
  );
  process.exitCode = 2;
}

/** One thread less than there are cores, as this one reads as well; beyond three it is kept busy by what they found. */
async function startThreads(): Promise<BulkReader | undefined> {
  const most = Math.min(3, availableParallelism() - 1);
  return most < 1 ? undefined : new (await import('../reading/node-reader.ts')).NodeReader(most);
}

/** The environment's wish (no-color.org, force-color.org), else whether somebody looks at a terminal that can. */
function wantsColor(isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** The day where this machine is, as people there write it. */
function dayOf(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
