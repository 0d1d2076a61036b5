import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { readFileSync } from 'node:fs';
import { run } from './run.ts';
import { spread } from './figures.ts';

/** The machine in words: nothing that tells whose it is. */
export async function describeMachine(node: string): Promise<string> {
  const processors = cpus();
  const model = processors[0]?.model.trim() || 'processor of unknown make';
  const version = (await run(node, ['--version'])).stdout.trim();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${processors.length} cores (${model}), ${memory} of memory, ${system()}, Node ${version.replace(/^v/, '')}`;
}

/** What disturbed the figures: other programs, and how much the start of an empty program varied. */
export class Noise {
  readonly #node: string;
  readonly #loads = [loadavg()[0] ?? NaN];
  readonly #starts: number[] = [];

  constructor(node: string) {
    this.#node = node;
  }

  /** Starts an empty program once, and returns how long that took in milliseconds. Called all through a section. */
  async sample(): Promise<number> {
    const { ms } = await run(this.#node, ['-e', '0']);
    this.#starts.push(ms);
    this.#loads.push(loadavg()[0] ?? NaN);
    return ms;
  }

  toString(): string {
    return `\`node -e 0\` took ${spread(this.#starts)} ms, ${this.#starts.length} times in between; load average ${spread(this.#loads)}`;
  }
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name) return name;
  } catch {
    // Only Linux has it.
  }
  return `${type()} ${release()}`;
}
