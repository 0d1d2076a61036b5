import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { Context } from './context.ts';

/** Another file has changed, and what is shown beside a text may depend on it: the client asks again for what it shows. */
export function refreshViews({ client, connection, failures }: Context): void {
  const ask = (method: string): void => {
    connection.sendRequest(method).catch((error: unknown) => failures.report(method, error));
  };
  if (client.refreshesCodeLenses && client.own.commands) ask(CodeLensRefreshRequest.method);
  if (client.refreshesInlayHints) ask(InlayHintRefreshRequest.method);
}
