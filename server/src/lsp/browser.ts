/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-files.ts';
import { connectionOptions } from './connection-options.ts';
import { Replies } from './replies.ts';
import { startServer } from './server.ts';

const replies = new Replies();
const connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  connectionOptions(replies),
);

startServer(connection, replies, clientFiles(connection));
