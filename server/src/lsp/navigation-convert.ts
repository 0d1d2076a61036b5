import {
  type DocumentHighlight as LspDocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink as LspDocumentLink,
  type Location,
  type LocationLink,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
} from 'vscode-languageserver';
import type { DefinitionLink } from '../features/definition.ts';
import type { DocumentHighlight } from '../features/document-highlights.ts';
import type { DocumentLink } from '../features/document-links.ts';
import type { WorkspaceSymbol } from '../features/workspace-symbols.ts';
import type { SourceLocation } from '../text/range.ts';
import { rangeIn } from './hierarchy-convert.ts';
import { Positions } from './positions.ts';
import type { Session } from './session.ts';

/** Each with where it leads from; for clients that know such links. */
export function definitionLinks(
  session: Session,
  { origin, targets }: DefinitionLink,
  positions: Positions,
): LocationLink[] {
  return targets.flatMap(({ uri, range, around }) => {
    const targetRange = rangeIn(session, uri, around);
    const targetSelectionRange = rangeIn(session, uri, range);
    if (!targetRange || !targetSelectionRange) return [];
    const targetUri = session.texts.clientUri(uri);
    return [{ originSelectionRange: positions.range(origin), targetUri, targetRange, targetSelectionRange }];
  });
}

/** Places in files of which there may be thousands; those in a file that is gone meanwhile are left out. */
export function locations({ texts }: Session, places: readonly SourceLocation[]): Location[] {
  let last: { readonly uri: string; readonly positions: Positions } | undefined;
  return places.flatMap(({ uri, range }) => {
    if (last?.uri !== uri) {
      const text = texts.document(uri)?.text;
      if (text === undefined) return [];
      // Not by `texts.positions`, which keeps the lines of every file it is asked for.
      last = { uri, positions: new Positions(text) };
    }
    return [{ uri: texts.clientUri(uri), range: last.positions.range(range) }];
  });
}

const highlightKinds: Readonly<Record<DocumentHighlight['kind'], DocumentHighlightKind>> = {
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
};

export function documentHighlight({ range, kind }: DocumentHighlight, positions: Positions): LspDocumentHighlight {
  return { range: positions.range(range), kind: highlightKinds[kind] };
}

export function documentLink({ client, texts }: Session, link: DocumentLink, positions: Positions): LspDocumentLink {
  const { range, target, tooltip } = link;
  return {
    range: positions.range(range),
    target: 'uri' in target ? texts.clientUri(target.uri) : target.address[client.language],
    ...(client.linkTooltips && { tooltip: tooltip[client.language] }),
  };
}

const symbolKinds: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  role: SymbolKind.Class,
  'alternative-title': SymbolKind.Key,
};

/** Nothing where the file is gone meanwhile. */
export function workspaceSymbol(session: Session, symbol: WorkspaceSymbol): SymbolInformation[] {
  const { name, container, kind, deprecated, location } = symbol;
  const range = rangeIn(session, location.uri, location.range);
  if (!range) return [];
  return [
    {
      name,
      kind: symbolKinds[kind],
      location: { uri: session.texts.clientUri(location.uri), range },
      ...(container !== undefined && { containerName: container }),
      ...(deprecated && session.client.symbolTags && { tags: [SymbolTag.Deprecated] }),
    },
  ];
}
