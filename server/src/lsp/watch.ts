import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { ourFiles } from './client-files.ts';
import type { Session } from './session.ts';

/** Asks the client to tell of files that come, change and go. */
export function watchFiles({ client, connection, failures }: Session): void {
  if (!client.watchesFiles) return;
  const watchers = [
    { globPattern: ourFiles },
    // A logo may become one.
    { globPattern: '**/*.{png,svg,jpg,jpeg,webp}', kind: WatchKind.Create | WatchKind.Change },
    // A folder that goes takes its files along without a word about them.
    { globPattern: '**/*', kind: WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: unknown) => failures.report('watch', error));
}
