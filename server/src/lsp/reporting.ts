import type { Context } from './context.ts';
import type { Reports } from './diagnostics.ts';
import type { PageWatch } from './page-watch.ts';

/** What it takes to tell a client of its files: their reports, and which of them it wants to hear of. */
export interface Reporting extends Context {
  readonly reports: Reports;
  readonly pageWatch: PageWatch;
  /** The user wants to hear only of the files that are open. */
  readonly openFilesOnly: boolean;
  /** The files whose diagnostics the client wants to hear of. */
  reported(): readonly string[];
}
