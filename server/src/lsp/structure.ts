import {
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { selectionRanges } from '../features/selection-ranges.ts';
import { semanticTokens, tokenTypes } from '../features/semantic-tokens.ts';
import type { RoleDocument } from '../model/document.ts';
import type { TextRange } from '../text/range.ts';
import { isDocument, isPlaces, isSection } from './params.ts';
import type { PageParams } from './protocol.ts';
import { documentRequest, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';

export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] };

/** What the words of a file are, and what belongs together. */
export const structure: readonly RequestHandler[] = [
  documentRequest<SelectionRangeParams, SelectionRange[]>(
    'textDocument/selectionRange',
    isPlaces,
    [],
    (session, document, { positions: places }) => {
      const positions = session.texts.positions(document);
      return places.map((place) => {
        // From the whole file in, as each range names the one around it.
        const around = selectionRanges(document, positions.offset(place)).toReversed();
        return (
          around.reduce<SelectionRange | undefined>(
            (parent, range) => ({ range: positions.range(range), ...(parent && { parent }) }),
            undefined,
          ) ?? { range: { start: place, end: place } }
        );
      });
    },
  ),

  documentRequest<PageParams, SemanticTokens | null>(
    'textDocument/semanticTokens/full',
    isDocument,
    null,
    (session, document) => encoded(session, document, { start: 0, end: document.text.length }),
  ),

  documentRequest<SemanticTokensRangeParams, SemanticTokens | null>(
    'textDocument/semanticTokens/range',
    isSection,
    null,
    (session, document, { range }) => encoded(session, document, session.texts.positions(document).textRange(range)),
  ),
];

function encoded(session: Session, document: RoleDocument, within: TextRange): SemanticTokens {
  const positions = session.texts.positions(document);
  const builder = new SemanticTokensBuilder();
  for (const { range, type, isDeclaration } of semanticTokens(document, within)) {
    const { line, character } = positions.position(range.start);
    builder.push(line, character, range.end - range.start, tokenTypes.indexOf(type), isDeclaration ? 1 : 0);
  }
  return builder.build();
}
