import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start, type RolespecApi } from './extension.ts';

/** In a browser: the server is a web worker, a new one after each restart. */
export function activate(context: ExtensionContext): Promise<RolespecApi> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  let worker: Worker | undefined;
  // The client would take a worker as well, but does not recognise the one that VS Code makes.
  const startWorker = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(address, { name: 'rolespec' });
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('rolespec', 'Role Specs', startWorker, options));
}
