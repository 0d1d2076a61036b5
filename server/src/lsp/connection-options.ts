import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver';
import type { Replies } from './replies.ts';

/**
 * How the connection treats messages before any handler sees them.
 *
 * @param replies are told of each request that has been dealt with.
 */
export function connectionOptions(replies: Replies): ConnectionOptions {
  return {
    connectionStrategy: {
      // A request that is called off before its turn is answered without being worked on.
      cancelUndispatched: () => ({
        jsonrpc: '2.0',
        id: null,
        error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
      }),
    },
    messageStrategy: {
      async handleMessage(message, next) {
        if (!Message.isRequest(message)) return next(message);
        try {
          // Left out, parameters that are missing are refused by the connection; as null they would reach its own handlers.
          await next(withoutNull(message));
        } finally {
          replies.sent(message.method);
        }
      },
    },
  };
}

function withoutNull(message: Message & { params?: unknown }): Message {
  const { params, ...rest } = message;
  return params === null ? rest : message;
}
