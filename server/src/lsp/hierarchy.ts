import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  TextDocumentPositionParams,
  TypeHierarchyItem,
} from 'vscode-languageserver';
import { formerRoles, nextRoles } from '../features/career-paths.ts';
import { hierarchyRoleAt } from '../features/hierarchy-role.ts';
import { reports, superiors } from '../features/reporting-line.ts';
import { hierarchyItem, rangesIn } from './hierarchy-convert.ts';
import { type HierarchyParams, isHierarchy, isPlace } from './params.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';

/** The reporting line as a hierarchy of calls, and career paths as a hierarchy of types. */
export const hierarchies: readonly RequestHandler[] = [
  prepare('textDocument/prepareCallHierarchy'),

  request<HierarchyParams, CallHierarchyIncomingCall[]>(
    'callHierarchy/incomingCalls',
    isHierarchy,
    [],
    (session, { item }) =>
      superiors(item.data.id, session.texts.index).flatMap(({ role, places }) =>
        hierarchyItem(session, role).map((from) => ({ from, fromRanges: rangesIn(session, from, places) })),
      ),
  ),

  request<HierarchyParams, CallHierarchyOutgoingCall[]>(
    'callHierarchy/outgoingCalls',
    isHierarchy,
    [],
    (session, { item }) =>
      reports(item.data.id, session.texts.index).flatMap(({ role, places }) =>
        hierarchyItem(session, role).map((to) => ({ to, fromRanges: rangesIn(session, item, places) })),
      ),
  ),

  prepare('textDocument/prepareTypeHierarchy'),

  request<HierarchyParams, TypeHierarchyItem[]>('typeHierarchy/supertypes', isHierarchy, [], (session, { item }) =>
    nextRoles(item.data.id, session.texts.index).flatMap((role) => hierarchyItem(session, role)),
  ),

  request<HierarchyParams, TypeHierarchyItem[]>('typeHierarchy/subtypes', isHierarchy, [], (session, { item }) =>
    formerRoles(item.data.id, session.texts.index).flatMap((role) => hierarchyItem(session, role)),
  ),
];

/** The same role begins both: its id, the reference under the cursor, or else what the file is about. */
function prepare(method: string): RequestHandler {
  return documentRequest<TextDocumentPositionParams, CallHierarchyItem[] | null>(
    method,
    isPlace,
    null,
    (session, document, { position }) => {
      const { texts } = session;
      const role = hierarchyRoleAt(document, texts.positions(document).offset(position), texts.index);
      return role ? hierarchyItem(session, role) : null;
    },
  );
}
