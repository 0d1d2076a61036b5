import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { RoleDocument } from '../model/document.ts';
import { type Accepts, field } from './params.ts';
import type { Session } from './session.ts';

/** One method of the protocol and how it is answered. */
export interface RequestHandler {
  readonly method: string;
  /** Never throws for what is in a document; only `InvalidParams` and cancellation come back as errors. */
  readonly respond: (session: Session, params: unknown, token: CancellationToken) => Promise<unknown>;
}

/**
 * @param empty the answer where there is none, and where the work fails; the failure goes into the log.
 */
export function request<Params, Result>(
  method: string,
  accepts: Accepts<Params>,
  empty: Result,
  answer: (session: Session, params: Params, token: CancellationToken) => Result | Promise<Result>,
): RequestHandler {
  return {
    method,
    async respond(session, params, token) {
      if (!accepts(params)) throw new ResponseError(ErrorCodes.InvalidParams, `${method}: unexpected parameters`);
      try {
        return await answer(session, params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        const uri = field(field(params, 'textDocument'), 'uri');
        session.failures.report(typeof uri === 'string' ? `${method} ${uri}` : method, error);
        return empty;
      }
    },
  };
}

/** A request about one document, with an empty answer where that is unknown. */
export function documentRequest<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  method: string,
  accepts: Accepts<Params>,
  empty: Result,
  answer: (session: Session, document: RoleDocument, params: Params) => Result,
): RequestHandler {
  return request(method, accepts, empty, (session, params) => {
    const { texts, working } = session;
    const document = texts.document(params.textDocument.uri);
    if (!document) return empty;
    try {
      return working.during(document.uri, () => answer(session, document, params));
    } finally {
      texts.lookedAt(document);
    }
  });
}
