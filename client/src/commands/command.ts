import type { Extension } from '../extension.ts';

/** A command of the palette, whose title and place are in the manifest, or one that the server asks for. */
export interface Command {
  readonly id: string;
  readonly run: (extension: Extension, ...values: readonly unknown[]) => unknown;
}
