import type { Server } from './servers.ts';
import { Session } from './session.ts';

/** Starts all of them for the same folder, and ends them whatever happens. */
export async function withSessions(
  servers: readonly Server[],
  node: string,
  folderUri: string,
  use: (sessions: readonly Session[]) => Promise<void>,
): Promise<void> {
  const sessions: Session[] = [];
  try {
    for (const server of servers) sessions.push(await Session.start(server, node, folderUri));
    await use(sessions);
  } finally {
    await Promise.all(sessions.map((session) => session.stop()));
  }
}
