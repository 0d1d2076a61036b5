import type { BuiltCommand } from './built-command.ts';

/** A command that runs until it is told to end. */
export interface Running {
  /** Resolves with the first match in what it has printed or prints later; rejects when it ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Forgets what it has printed. */
  forget(): void;
  /** Sends the signal of Ctrl-C and waits for the end. */
  interrupt(): Promise<{ readonly signal: string | null; readonly all: string }>;
}

/** Runs `rolespec` in the folder while the work goes on; it is gone afterwards. */
export async function whileRunning<Result>(
  command: BuiltCommand,
  folder: string,
  args: readonly string[],
  work: (running: Running) => Promise<Result>,
): Promise<Result> {
  const child = command.start(folder, args);
  let [recent, all] = ['', ''];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      recent += text;
      all += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<{ signal: string | null }>((resolve) => {
    child.on('close', (_, signal) => resolve({ signal }));
  });
  try {
    return await work({
      said: (pattern) =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            const found = pattern.exec(recent);
            if (!found) return;
            waiting.delete(look);
            resolve(found);
          };
          waiting.add(look);
          void ended.then(() => reject(new Error(`it ended before it said ${pattern}:\n${all}`)));
          look();
        }),
      forget: () => {
        recent = '';
      },
      interrupt: async () => {
        child.kill('SIGINT');
        return { ...(await ended), all };
      },
    });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
