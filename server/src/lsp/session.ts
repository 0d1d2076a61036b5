import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import { refusal } from '../files/refusal.ts';
import type { RoleDocument } from '../model/document.ts';
import type { BulkReader } from '../reading/understood.ts';
import { clientFiles, noFiles } from './client-files.ts';
import type { ClientTraits } from './client-traits.ts';
import { Reports } from './diagnostics.ts';
import { Disk } from './disk.ts';
import { Failures } from './failures.ts';
import { Logos } from './logos.ts';
import { changedNotification, type ChartResult, workingNotification, type WorkingParams } from './protocol.ts';
import { PageWatch } from './page-watch.ts';
import { DiagnosticsPush } from './push.ts';
import { refreshViews } from './refresh-views.ts';
import type { Replies } from './replies.ts';
import type { Reporting } from './reporting.ts';
import { ScanProgress } from './scan-progress.ts';
import { Soon, Traffic } from './soon.ts';
import { Working } from './working.ts';
import { watchElsewhere } from './watch.ts';
import { WorkspacePull } from './workspace-diagnostics.ts';
import { ServerWorkspace } from './workspace.ts';

/** All that a request needs, from `initialize` to `exit`. */
export class Session implements Reporting {
  readonly connection: Connection;
  readonly client: ClientTraits;
  readonly failures: Failures;
  readonly working: Working;
  readonly pageWatch = new PageWatch();
  readonly traffic: Traffic;
  readonly texts: ServerWorkspace;
  readonly files: FileSystem;
  readonly disk: Disk;
  readonly logos: Logos;
  readonly reports: Reports;
  readonly pull: WorkspacePull;
  /** The new names of files that we asked the client to rename, as long as their texts stay as they were then. */
  readonly ownRenames = new WeakMap<RoleDocument, string>();
  /** The pages that were made last. */
  readonly shownPages = new WeakMap<RoleDocument, string>();
  /** What was drawn last, and of what. */
  lastChart: { readonly known: string; readonly result: ChartResult } | undefined;
  readonly #push: DiagnosticsPush | undefined;
  readonly #progress: ScanProgress;
  readonly #refreshViews = new Soon(() => refreshViews(this));
  #openFilesOnly: boolean;

  constructor(
    connection: Connection,
    replies: Replies,
    client: ClientTraits,
    localFiles: FileSystem,
    bulkReader?: BulkReader,
  ) {
    this.connection = connection;
    this.client = client;
    this.traffic = new Traffic(this.pageWatch, replies);
    this.failures = new Failures(connection, client.language);
    this.working = new Working((uri) => this.#tellWorking(uri));
    this.texts = new ServerWorkspace({
      skip: client.own.skip ?? [],
      during: (uri, work) => this.working.during(uri, work),
      failed: (at, error) => this.failures.report(at, error),
      loaded: (document, understood) => {
        if (understood) this.reports.learn(document, understood.alone, understood.day);
        else this.reports.prepare(document);
      },
      belongs: (uri) => /^(?:file|untitled):/.test(uri) || this.disk.reaches(uri),
    });
    const otherFiles = client.own.files ? clientFiles(connection) : noFiles;
    const filesFor = (uri: string) => (uri.startsWith('file:') ? localFiles : otherFiles);
    const bytesNowhere = Promise.resolve({ refused: refusal('missing') });
    this.files = {
      read: (uri) => filesFor(uri).read(uri),
      find: (folder) => filesFor(folder).find(folder),
      readBytes: (uri, limits) => filesFor(uri).readBytes?.(uri, limits) ?? bytesNowhere,
      ...(localFiles.watch && { watch: localFiles.watch }),
    };
    this.disk = new Disk({
      files: this.files,
      bulkReader,
      texts: this.texts,
      settled: () => this.#settled(),
      progressed: (read, waiting) => this.#progressed(read, waiting),
    });
    this.logos = new Logos(this, (settings) => this.#logosChanged(settings));
    this.#progress = new ScanProgress(connection, client);
    this.#openFilesOnly = client.own.openFilesOnly ?? false;
    this.reports = new Reports(this);
    this.pull = new WorkspacePull(this);
    this.#push = client.pullsDiagnostics ? undefined : new DiagnosticsPush(this);
  }

  /** A text is other than before. */
  changed(): void {
    this.#push?.changed();
    this.pull.changed();
  }

  /** What files say of each other is other than before: what shows it beside the text is to be asked for again. */
  linksChanged(): void {
    this.#refreshViews.request();
  }

  get openFilesOnly(): boolean {
    return this.#openFilesOnly;
  }

  setOpenFilesOnly(only: boolean): void {
    if (only === this.#openFilesOnly) return;
    this.#openFilesOnly = only;
    this.changed();
  }

  reported(): readonly string[] {
    const uris = this.texts.uris();
    return this.#openFilesOnly ? uris.filter((uri) => this.texts.isOpen(uri)) : uris;
  }

  /** Something else is wrong with the logos that these settings name; the client cannot know it. */
  #logosChanged(settings: ReadonlySet<string>): void {
    this.reports.outdate(settings);
    this.changed();
    this.#refreshDiagnostics();
  }

  #progressed(read: number, waiting: number): void {
    this.#progress.report(read, waiting);
    this.changed();
  }

  /** All files are read; what they say may be new, and the client cannot know it. */
  #settled(): void {
    this.texts.setComplete(true);
    watchElsewhere(this, this.disk.takeOuter(), (uri) => {
      this.texts.tryAgain(uri);
      this.disk.changed([uri]);
    });
    this.#progress.end();
    this.changed();
    this.linksChanged();
    this.#notify(changedNotification);
    this.#refreshDiagnostics();
  }

  #refreshDiagnostics(): void {
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
