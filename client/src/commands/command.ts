import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Charts } from '../chart/charts.ts';
import type { Comparisons } from '../comparison/comparisons.ts';
import type { CrashGuard } from '../crash-guard.ts';
import type { Places } from '../places.ts';
import type { Previews } from '../preview/previews.ts';
import type { Reports } from '../reports.ts';

/** A command of the palette, whose title and place are in the manifest, or one that the server asks for. */
export interface Command {
  readonly id: string;
  readonly run: (extension: Extension, ...values: readonly unknown[]) => unknown;
}

/** What commands work with. */
export interface Extension {
  readonly charts: Charts;
  readonly client: BaseLanguageClient;
  readonly comparisons: Comparisons;
  readonly guard: CrashGuard;
  readonly log: vscode.LogOutputChannel;
  readonly places: Places;
  readonly previews: Previews;
  readonly reports: Reports;
  /** A folder for files of our own. */
  readonly storage: vscode.Uri;
}
