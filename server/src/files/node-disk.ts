/**
 * What Node asks of the disk, as promises. Those of `node:fs/promises` bring along what reads lines and streams of files,
 * and so take three milliseconds of each start.
 */
import * as fs from 'node:fs';
import { promisify } from 'node:util';

export const lstat = promisify(fs.lstat);
export const open = promisify(fs.open);
export const read = promisify(fs.read);
export const readdir = promisify(fs.readdir);
export const readFile = promisify(fs.readFile);
export const realpath = promisify(fs.realpath.native);
export const stat = promisify(fs.stat);
