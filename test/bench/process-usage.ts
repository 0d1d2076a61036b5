import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processor time that all threads of a process have used so far, in milliseconds, or nothing where the system does
 * not tell (only Linux does).
 */
export function cpuOf(pid: number): number | undefined {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.reduce((sum, task) => sum + schedule(`/proc/${pid}/task/${task}`).ran, 0);
  } catch {
    return undefined;
  }
}

/** For how long the main thread was ready to run but had no processor, in milliseconds; 0 where nobody tells. */
export function waitedOf(pid: number | 'self'): number {
  try {
    return schedule(`/proc/${pid}`).waited;
  } catch {
    return 0;
  }
}

/** MiB of memory that the process holds now, or nothing where nobody tells. */
export function memoryOf(pid: number): number | undefined {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

/** The first two figures are nanoseconds. */
function schedule(folder: string): { readonly ran: number; readonly waited: number } {
  const [ran = NaN, waited = NaN] = readFileSync(`${folder}/schedstat`, 'utf8').split(' ').map(Number);
  return { ran: ran / 1e6, waited: waited / 1e6 };
}
