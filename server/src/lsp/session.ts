import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import type { ClientTraits } from './client-traits.ts';
import { clientFiles, noFiles } from './client-files.ts';
import { Reports } from './diagnostics.ts';
import { Disk } from './disk.ts';
import { Failures } from './failures.ts';
import { changedNotification, workingNotification, type WorkingParams } from './protocol.ts';
import { DiagnosticsPush } from './push.ts';
import { Working } from './working.ts';
import { WorkspacePull } from './workspace-diagnostics.ts';
import { ServerWorkspace } from './workspace.ts';

/** All that a request needs, from `initialize` to `exit`. */
export class Session {
  readonly connection: Connection;
  readonly client: ClientTraits;
  readonly failures: Failures;
  readonly working: Working;
  readonly texts: ServerWorkspace;
  readonly disk: Disk;
  readonly reports: Reports;
  readonly pull: WorkspacePull;
  readonly #push: DiagnosticsPush | undefined;

  constructor(connection: Connection, client: ClientTraits, localFiles: FileSystem) {
    this.connection = connection;
    this.client = client;
    this.failures = new Failures(connection, client.language);
    this.working = new Working((uri) => this.#tellWorking(uri));
    this.texts = new ServerWorkspace({
      skip: client.own.skip ?? [],
      during: (uri, work) => this.working.during(uri, work),
      failed: (at, error) => this.failures.report(at, error),
    });
    const otherFiles = client.own.files ? clientFiles(connection) : noFiles;
    const filesFor = (uri: string) => (uri.startsWith('file:') ? localFiles : otherFiles);
    this.disk = new Disk({
      files: { read: (uri) => filesFor(uri).read(uri), find: (folder) => filesFor(folder).find(folder) },
      texts: this.texts,
      settled: () => this.#diskChanged(),
    });
    this.reports = new Reports(this);
    this.pull = new WorkspacePull(this);
    this.#push = client.pullsDiagnostics ? undefined : new DiagnosticsPush(this);
  }

  /** A text is other than before. */
  changed(): void {
    this.#push?.changed();
    this.pull.changed();
  }

  /** The same, and the client cannot know it. */
  #diskChanged(): void {
    this.changed();
    this.#notify(changedNotification);
    if (!this.client.refreshesDiagnostics) return;
    this.connection.languages.diagnostics.refresh().catch((error: unknown) => this.failures.report('refresh', error));
  }

  #tellWorking(uri: string | undefined): void {
    const params: WorkingParams = uri === undefined ? {} : { uri };
    this.#notify(workingNotification, params);
  }

  #notify(method: string, params?: unknown): void {
    if (!this.client.own.notifications) return;
    // Sending fails when the client is gone, and then so are we.
    this.connection.sendNotification(method, params).catch(() => undefined);
  }
}
