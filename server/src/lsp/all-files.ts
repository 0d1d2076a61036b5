import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session.ts';

/**
 * Until every file is read, so that nothing is missed by a look at half of them.
 *
 * @throws {ResponseError} where nobody waits for the answer any more.
 */
export async function allFiles({ disk }: Session, token: CancellationToken): Promise<void> {
  await disk.atRest();
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
