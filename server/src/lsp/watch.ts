import { DidChangeWatchedFilesNotification, type FileSystemWatcher, WatchKind } from 'vscode-languageserver';
import { parentUri } from '../files/uri.ts';
import { fileName } from '../schema/file-name.ts';
import { ourFiles } from './client-files.ts';
import type { Context } from './context.ts';

/** Asks the client to tell of files that come, change and go. */
export function watchFiles(context: Context): void {
  const watchers = [
    { globPattern: ourFiles },
    // A logo may become one.
    { globPattern: '**/*.{png,svg,jpg,jpeg,webp}', kind: WatchKind.Create | WatchKind.Change },
    // A folder that comes, moved or made by another program, brings its files and one that goes takes them along, without a
    // word about them.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  register(context, watchers);
}

/**
 * Hears also of these files, which lie outside the folders that are open. On the disk of this machine we look ourselves: of
 * a folder that VS Code watches for one extension, such as that of the user, it tells all of them whatever happens there.
 */
export function watchElsewhere(context: Context, uris: readonly string[], changed: (uri: string) => void): void {
  const { client, files, traffic } = context;
  const own = files.watch ? uris.filter((uri) => uri.startsWith('file:')) : [];
  // Some disks take long to watch a folder with much in it, and somebody waits for the first diagnostics.
  if (own.length > 0) void traffic.passed().then(() => files.watch?.(own, changed));
  const others = uris.filter((uri) => !own.includes(uri));
  if (client.watchesElsewhere && others.length > 0) askForElsewhere(context, others);
}

function askForElsewhere(context: Context, uris: readonly string[]): void {
  const folders = new Map<string, string[]>();
  for (const uri of uris) {
    const folder = parentUri(uri);
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), fileName(uri)]);
  }
  const watchers = [...folders].map(([baseUri, names]): FileSystemWatcher => {
    const pattern = names.length > 1 ? `{${names.join(',')}}` : names.join('');
    return { globPattern: { baseUri, pattern } };
  });
  register(context, watchers);
}

function register({ client, connection, failures }: Context, watchers: FileSystemWatcher[]): void {
  if (!client.watchesFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: unknown) => failures.report('watch', error));
}
