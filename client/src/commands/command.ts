import type { Extension } from '../extension.ts';

/** A command of the palette; its title and where it shows are in the manifest. */
export interface Command {
  readonly id: string;
  readonly run: (extension: Extension) => unknown;
}
