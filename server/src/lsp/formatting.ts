import type { InlayHintParams, Range, TextDocumentPositionParams, TextEdit } from 'vscode-languageserver';
import { onDash, onEnter } from '../features/on-enter.ts';
import type { Formatted } from '../format/format.ts';
import { languageOfName } from '../schema/kinds.ts';
import { isDocument, isPlace, isSection } from './params.ts';
import type { PageParams } from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';
import { warn } from './warn.ts';

/** Requests to lay a text out. What would change more than the layout is left as it is, and the user is told why. */
export const formatting: readonly RequestHandler[] = [
  request<PageParams, TextEdit[]>('textDocument/formatting', isDocument, [], (session, params, token) =>
    laidOut(session, params.textDocument.uri, undefined, () => token.isCancellationRequested),
  ),

  request<InlayHintParams, TextEdit[]>(
    'textDocument/rangeFormatting',
    isSection,
    [],
    (session, { textDocument, range }, token) =>
      laidOut(session, textDocument.uri, range, () => token.isCancellationRequested),
  ),

  documentRequest<OnTypeParams, TextEdit[]>(
    'textDocument/onTypeFormatting',
    isPlace,
    [],
    (session, document, { position, ch }) => {
      const positions = session.texts.positions(document);
      const edits = (ch === '-' ? onDash : onEnter)(document, positions.offset(position));
      return edits.map(({ range, newText }) => ({ range: positions.range(range), newText }));
    },
  ),
];

interface OnTypeParams extends TextDocumentPositionParams {
  readonly ch?: unknown;
}

async function laidOut(
  session: Session,
  uri: string,
  part: Range | undefined,
  isCancelled: () => boolean,
): Promise<TextEdit[]> {
  const document = session.texts.document(uri);
  if (!document) return [];
  const { text } = document;
  const language = languageOfName(document.uri);
  // Loaded with the first wish: most sessions have none.
  const [{ formatted }, { hunks, hunksIn }] = await Promise.all([
    import('../format/format.ts'),
    import('../format/hunks.ts'),
  ]);
  const result: Formatted = await formatted(text, language);
  // While we waited, the text may have become another one.
  if (isCancelled() || session.texts.document(uri) !== document) return [];
  if ('refused' in result) {
    // What is wrong with the text is underlined, and told at each key.
    if (!result.isBroken) warn(session, result.refused);
    return [];
  }
  const positions = session.texts.positions(document);
  const all = hunks(text, result.text);
  const wanted = part ? hunksIn(text, all, positions.textRange(part), language) : all;
  return wanted.map(({ range, newText }) => ({ range: positions.range(range), newText }));
}
