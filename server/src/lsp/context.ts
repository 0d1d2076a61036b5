import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import type { ClientTraits } from './client-traits.ts';
import type { Failures } from './failures.ts';
import type { Traffic } from './soon.ts';
import type { ServerWorkspace } from './workspace.ts';
import type { Working } from './working.ts';

/** What every part of a session stands on: who asks, what is known of the files, and where failures go. */
export interface Context {
  readonly connection: Connection;
  readonly client: ClientTraits;
  readonly failures: Failures;
  readonly working: Working;
  readonly traffic: Traffic;
  readonly texts: ServerWorkspace;
  /** The disk of this machine, and through the client what only the client reaches. */
  readonly files: FileSystem;
}
