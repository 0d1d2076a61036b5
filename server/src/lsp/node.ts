/** The language server as a process of its own, over stdio or over the channel of a Node parent, as its arguments say. */
import { createConnection } from 'vscode-languageserver/node';
import { nodeFileSystem } from '../files/node.ts';
import { NodeReader } from '../reading/node-reader.ts';
import { connectionOptions } from './connection-options.ts';
import { Replies } from './replies.ts';
import { startServer } from './server.ts';

const replies = new Replies();
const connection = createConnection(connectionOptions(replies));

// The client is gone. stdin ends by itself; a channel and a broken pipe have to be watched.
process.on('disconnect', () => process.exit(1));
process.stdout.on('error', () => process.exit(1));

// Every request is guarded; whatever still gets here is no reason to leave an author without an editor.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => connection.console.error(`${event}: ${error instanceof Error ? error.stack : error}`));
}

startServer(connection, replies, nodeFileSystem, new NodeReader());
