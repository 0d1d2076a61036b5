/** The language server as a process of its own, over stdio or over the channel of a Node parent, as its arguments say. */
import * as nodeModule from 'node:module';

// What was compiled once need not be again; of Node 22 and later. It has to be said before the rest is loaded.
const newer: object = nodeModule;
if ('enableCompileCache' in newer && typeof newer.enableCompileCache === 'function') newer.enableCompileCache();

await import('./node-server.ts');
