import { wantClass } from '../text/wanted.ts';
import type { RoleDocument } from './document.ts';
import type { RoleIndex } from './role-index.ts';

/**
 * What a page is made of, said once more to who calls the library from JavaScript. An index is never made up: settings are
 * in it, and without them more would be shown than is meant.
 *
 * @throws TypeError where one of them is something else.
 */
export function wantDocumentAndIndex(document: RoleDocument, index: RoleIndex): void {
  const { kind }: Partial<RoleDocument> = document ?? {};
  wantClass('document', document, kind !== undefined, "a document: 'parseRole' makes one");
  const { roleDefinitions }: Partial<RoleIndex> = index ?? {};
  wantClass(
    'index',
    index,
    roleDefinitions !== undefined,
    "a RoleIndex: 'new RoleIndex([document])', or that of a Workspace",
  );
}
