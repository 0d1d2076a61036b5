import { l10n, window } from 'vscode';
import type { Command } from './command.ts';

/** Starts the server again, whatever state it is in, and with a clean slate. */
export const restartServer: Command = {
  id: 'rolespec.restartServer',
  async run({ client, guard, log }) {
    // A server that hangs or is gone cannot be stopped properly; that must not keep us from starting another.
    if (client.needsStop()) await client.stop().catch((error: unknown) => log.warn(String(error)));
    guard.forgive();
    await client.start();
    window.setStatusBarMessage(l10n.t('The server was restarted.'), 4000);
  },
};
