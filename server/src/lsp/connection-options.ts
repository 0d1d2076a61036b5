import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver';

/** How the connection treats messages before any handler sees them. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    // A request that is called off before its turn is answered without being worked on.
    cancelUndispatched: () => ({
      jsonrpc: '2.0',
      id: null,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
    }),
  },
  messageStrategy: {
    // Left out, parameters that are missing are refused by the connection; as null they would reach its own handlers.
    handleMessage: (message, next) => next(Message.isRequest(message) ? withoutNull(message) : message),
  },
};

function withoutNull(message: Message & { params?: unknown }): Message {
  const { params, ...rest } = message;
  return params === null ? rest : message;
}
