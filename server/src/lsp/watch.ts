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
    // A folder that comes, moved or made by another program, brings its files and one that goes takes them along, without a
    // word about them.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: unknown) => failures.report('watch', error));
}
