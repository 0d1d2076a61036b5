import { statSync } from 'node:fs';
import { pathOf } from '../../files/node.ts';

/** What a disk knows of a file without opening it. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  /** Of what the disk knows of it: nobody can set that back. */
  readonly changed: number;
  readonly id: number;
}

/** In milliseconds: no disk tells the time of a change less exactly. */
const COARSEST = 2_000;

/** @returns nothing where there is no such file. */
export function stampOf(uri: string): FileStamp | undefined {
  const path = pathOf(uri);
  const found = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return found && { size: found.size, modified: found.mtimeMs, changed: found.ctimeMs, id: found.ino };
}

export function isSameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.size === other.size && one.modified === other.modified && one.changed === other.changed && one.id === other.id
  );
}

/** Whether a change made after `time` would have made another stamp, however coarse the clock of the disk is. */
export function isSettled({ modified, changed }: FileStamp, time: number): boolean {
  return Math.max(modified, changed) < time - COARSEST;
}
