import type { CodeLens, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { behindLens, codeLenses } from '../features/code-lenses.ts';
import { inlayHintCard, inlayHints } from '../features/inlay-hints.ts';
import * as convert from './convert.ts';
import { rangeIn } from './hierarchy-convert.ts';
import { field, isDocument, isHint, isLens, isSection, type LensParams } from './params.ts';
import { type PageParams, showReferencesCommand } from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';

/** What is shown between the lines and behind the words of a file. */
export const lenses: readonly RequestHandler[] = [
  documentRequest<PageParams, CodeLens[]>(
    'textDocument/codeLens',
    isDocument,
    [],
    (session, document, { textDocument }) => {
      const positions = session.texts.positions(document);
      return codeLenses(document, session.texts.index).map(({ range, title, about, id }): LensParams => {
        const data = { uri: textDocument.uri, about, id, title: title[session.client.language] };
        return { range: positions.range(range), data };
      });
    },
  ),

  // The list may be long, and is wanted only of what is in sight.
  request<LensParams, CodeLens | null>('codeLens/resolve', isLens, null, (session, { range, data }) => {
    const { uri, about, id, title } = data;
    // There is no list behind it; it is only to be read.
    if (about === 'completeness') return { range, data, command: { title, command: '' } };
    const locations = behindLens(id, about, session.texts.index).flatMap((place) => {
      const at = rangeIn(session, place.uri, place.range);
      return at ? [{ uri: session.texts.clientUri(place.uri), range: at }] : [];
    });
    return {
      range,
      data,
      command: { title, command: showReferencesCommand, arguments: [uri, range.start, locations] },
    };
  }),

  documentRequest<InlayHintParams, InlayHint[]>(
    'textDocument/inlayHint',
    isSection,
    [],
    (session, document, { range }) => {
      const positions = session.texts.positions(document);
      return inlayHints(document, positions.textRange(range), session.texts.index).map(({ offset, label, role }) => ({
        position: positions.position(offset),
        label,
        paddingLeft: true,
        ...(role !== undefined && { data: { role } }),
      }));
    },
  ),

  request<InlayHint, InlayHint | null>('inlayHint/resolve', isHint, null, ({ texts, client }, hint) => {
    const role = field(hint.data, 'role');
    const card = typeof role === 'string' ? inlayHintCard(role, texts.index) : undefined;
    return card ? { ...hint, tooltip: convert.markup(card, client.language, client.hoverMarkdown) } : hint;
  }),
];
