import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  ReferenceParams,
  SymbolInformation,
  TextDocumentPositionParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { documentHighlights } from '../features/document-highlights.ts';
import { documentLinks } from '../features/document-links.ts';
import { references } from '../features/references.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import * as convert from './navigation-convert.ts';
import { isDocument, isPlace, isReferences, isSearch } from './params.ts';
import type { PageParams } from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';

/** From an id to all that it is about. */
export const navigation: readonly RequestHandler[] = [
  documentRequest<TextDocumentPositionParams, Location[] | LocationLink[]>(
    'textDocument/definition',
    isPlace,
    [],
    (session, document, { position }) => {
      const { texts, client } = session;
      const positions = texts.positions(document);
      const found = definition(document, positions.offset(position), texts.index);
      if (!found) return [];
      return client.definitionLinks
        ? convert.definitionLinks(session, found, positions)
        : convert.locations(session, found.targets);
    },
  ),

  documentRequest<ReferenceParams, Location[]>(
    'textDocument/references',
    isReferences,
    [],
    (session, document, { position, context }) => {
      const { texts } = session;
      const uses = references(document, texts.positions(document).offset(position), texts.index);
      if (!uses) return [];
      const wanted = [...(context.includeDeclaration ? uses.definitions : []), ...uses.references];
      return convert.locations(
        session,
        wanted.map(({ location }) => location),
      );
    },
  ),

  documentRequest<TextDocumentPositionParams, DocumentHighlight[]>(
    'textDocument/documentHighlight',
    isPlace,
    [],
    ({ texts }, document, { position }) => {
      const positions = texts.positions(document);
      return documentHighlights(document, positions.offset(position)).map((found) =>
        convert.documentHighlight(found, positions),
      );
    },
  ),

  documentRequest<PageParams, DocumentLink[]>('textDocument/documentLink', isDocument, [], (session, document) => {
    const positions = session.texts.positions(document);
    return documentLinks(document, session.texts.index).map((link) => convert.documentLink(session, link, positions));
  }),

  request<WorkspaceSymbolParams, SymbolInformation[]>('workspace/symbol', isSearch, [], (session, { query }) =>
    workspaceSymbols(query, session.texts.index).flatMap((found) => convert.workspaceSymbol(session, found)),
  ),
];
