/** The language server as a process of its own, over stdio or over the channel of a Node parent, as its arguments say. */
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

// The room for what was just made stays as small as it begins. It would grow with the first file, and again with each wave
// of work, and never be given back; yet a megabyte is swept in a moment, and what lives on moves out of it. It grows while
// the program is loaded as well, so this comes before.
setFlagsFromString('--semi-space-growth-factor=1');
// To wake threads for so little takes longer than to sweep it.
setFlagsFromString('--no-parallel-scavenge');

// What was compiled once need not be again; of Node 22 and later.
const newer: object = nodeModule;
if ('enableCompileCache' in newer && typeof newer.enableCompileCache === 'function') newer.enableCompileCache();

await import('./node-server.ts');
