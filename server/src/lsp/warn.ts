import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { LocalizedText } from '../text/language.ts';
import type { Session } from './session.ts';

/** Tells the user why something that was asked for is not done. */
export function warn({ client, connection }: Session, reason: LocalizedText): void {
  const params = { type: MessageType.Warning, message: reason[client.language] };
  // Sending fails when the client is gone, and then so are we.
  connection.sendNotification(ShowMessageNotification.method, params).catch(() => undefined);
}
