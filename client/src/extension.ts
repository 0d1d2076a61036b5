import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { changedNotification } from '../../server/src/lsp/protocol.ts';
import type { ShownChart } from './chart/chart-panel.ts';
import { Charts } from './chart/charts.ts';
import { clientOptions } from './client-options.ts';
import { addSection } from './commands/add-section.ts';
import type { Extension } from './commands/command.ts';
import { compareCareer, compareWith, compareWithHead } from './commands/compare.ts';
import { explain } from './commands/explain.ts';
import { exportHtml, exportMarkdown, printRole } from './commands/export-page.ts';
import { exportRoles } from './commands/export-roles.ts';
import { importRoles } from './commands/import-roles.ts';
import { importVocabulary } from './commands/import-vocabulary.ts';
import { newRole } from './commands/new-role.ts';
import { openLockedPreviewToSide, openPreview, openPreviewToSide } from './commands/open-preview.ts';
import { lockPreview, unlockPreview } from './commands/preview-lock.ts';
import { showPreviewSource } from './commands/preview-source.ts';
import { restartServer } from './commands/restart-server.ts';
import { showChart } from './commands/show-chart.ts';
import { showLog } from './commands/show-log.ts';
import { showReferences } from './commands/show-references.ts';
import { Comparisons, type ShownComparison } from './comparison/comparisons.ts';
import { CrashGuard } from './crash-guard.ts';
import { provideExplanations } from './explanations.ts';
import { FileRenames } from './file-renames.ts';
import { serveFiles } from './files.ts';
import { openListsAtStops } from './lists-at-stops.ts';
import { offerForPastedText } from './pasted-text.ts';
import { Places } from './places.ts';
import type { ShownPage } from './preview/preview.ts';
import { Previews } from './preview/previews.ts';
import { Reports } from './reports.ts';
import { showStatus } from './status.ts';

/** What a host has to bring: how a client of the server is made there. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** For other extensions. */
export interface RolespecApi {
  /** A preview shows another page, or another state of it. */
  readonly onDidShowPage: vscode.Event<ShownPage>;
  /** The panel of the chart shows another chart, or another state of it. */
  readonly onDidShowChart: vscode.Event<ShownChart>;
  /** The panel of comparisons shows another one, or another state of it. */
  readonly onDidShowComparison: vscode.Event<ShownComparison>;
}

const commands = [
  addSection,
  compareCareer,
  compareWith,
  compareWithHead,
  explain,
  exportHtml,
  exportMarkdown,
  importRoles,
  exportRoles,
  lockPreview,
  newRole,
  importVocabulary,
  openLockedPreviewToSide,
  openPreview,
  openPreviewToSide,
  printRole,
  restartServer,
  showChart,
  showLog,
  showPreviewSource,
  showReferences,
  unlockPreview,
];

/** The same in every host. Ends with what it has pushed to `context.subscriptions`. */
export async function start(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
  home?: vscode.Uri,
): Promise<RolespecApi> {
  const log = vscode.window.createOutputChannel('Role Specs', { log: true });
  const guard = new CrashGuard();
  const renames = new FileRenames();
  const client = createClient(clientOptions({ log, guard, renames }));
  // A client keeps one listener for each notification, the last one.
  const changed = new vscode.EventEmitter<void>();
  const previews = new Previews(context.extensionUri, client, changed.event);
  const places = new Places(home);
  const charts = new Charts(context.extensionUri, client, places, changed.event);
  const comparisons = new Comparisons(context.extensionUri, client);
  const reports = new Reports();
  const storage = context.globalStorageUri;
  const extension: Extension = { charts, client, comparisons, guard, log, places, previews, reports, storage };
  context.subscriptions.push(
    log,
    changed,
    client.onNotification(changedNotification, () => changed.fire()),
    previews,
    charts,
    comparisons,
    serveFiles(client),
    provideExplanations(client),
    reports.provide(),
    offerForPastedText(),
    openListsAtStops(),
    guard.listen(client),
    renames.listen(client),
    places.listen(),
    showStatus(client, context.extension.packageJSON.version),
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (...values: readonly unknown[]) => run(extension, ...values)),
    ),
    { dispose: () => void client.dispose() },
  );
  // A server that does not start says so itself, and the command to restart it must be there.
  await client.start().catch((error: unknown) => log.error(String(error)));
  return {
    onDidShowPage: previews.onDidShowPage,
    onDidShowChart: charts.onDidShowChart,
    onDidShowComparison: comparisons.onDidShowComparison,
  };
}
