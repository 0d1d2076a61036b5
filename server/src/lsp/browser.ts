/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-files.ts';
import { connectionOptions } from './connection-options.ts';
import { startServer } from './server.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), connectionOptions);

startServer(connection, clientFiles(connection));
