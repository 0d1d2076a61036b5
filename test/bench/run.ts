import { startGroup } from '../host/processes.ts';

export interface Ended {
  readonly status: number;
  /** From before the start until it has ended and all it wrote is here. */
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @throws an Error when it does not end within `limit` milliseconds; then it is ended. */
export async function run(
  command: string,
  args: readonly string[],
  limit = 120_000,
  options: { readonly cwd?: string } = {},
): Promise<Ended> {
  const start = performance.now();
  const { child, ended, stop } = startGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (part: Buffer) => parts.stdout.push(part));
  child.stderr?.on('data', (part: Buffer) => parts.stderr.push(part));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void stop();
  }, limit);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const status = await ended.finally(() => clearTimeout(timer));
  await closed;
  const ms = performance.now() - start;
  if (isLate) throw new Error(`${[command, ...args].join(' ')}: not done after ${limit / 1000} s`);
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return { status, ms, stdout: text(parts.stdout), stderr: text(parts.stderr) };
}
