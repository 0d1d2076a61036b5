import type { Ended } from '../run.ts';

/** A command that checks the YAML files of a folder. */
export interface Tool {
  readonly name: string;
  /** Of Node. */
  readonly args: (folder: string) => readonly string[];
  /** It works in the folder that it checks, and not beside it. */
  readonly inFolder?: boolean;
  /** Whose faults it can see. */
  readonly sees: 'everything' | 'schema' | 'nothing';
  /** Runs a few times, and not at all where that would take minutes. */
  readonly isSlow: boolean;
  /** The names of the files that it calls wrong. */
  readonly wrongFiles: (ended: Ended) => ReadonlySet<string>;
}
