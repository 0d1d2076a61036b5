import { homedir } from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type RolespecApi } from './extension.ts';

/** On the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<RolespecApi> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  return start(
    context,
    (options) => new LanguageClient('rolespec', 'Role Specs', { module, transport: TransportKind.ipc }, options),
    Uri.file(homedir()),
  );
}
