import { rootField } from '../schema/field.ts';
import { pointersOf } from '../model/pointers.ts';
import type { RoleDocument } from '../model/document.ts';
import { wantOurs } from '../text/wanted.ts';
import { changeClasses, type RoleChange } from './change.ts';
import { classOf } from './classes.ts';
import { differencesOf } from './differences.ts';
import { namesIn } from './item-names.ts';
import type { Side } from './lone-items.ts';
import { messageOf } from './message.ts';

/** What is known of other roles, to name them. */
export interface CompareOptions {
  /** How to call a role in each of the two states; its id where nobody knows. */
  readonly titleBefore?: ((id: string) => string | undefined) | undefined;
  readonly titleAfter?: ((id: string) => string | undefined) | undefined;
  /** Roles that have a new id: who refers to them by it says nothing new. */
  readonly renamedRoles?: ReadonlyMap<string, string> | undefined;
  /** Whether these are two roles: then nothing has changed, and what tells them apart is told. */
  readonly areTwo?: boolean | undefined;
}

/**
 * What changed between two states of a role or of a translation, or between two roles: the gravest first, and in the order
 * of the schema. Items are the same by their id, else by what they refer to or are called, never by their position.
 *
 * Where a file has mistakes, what fits the schema is compared. A role and a translation have nothing in common to compare.
 */
export function compareRoles(
  before: RoleDocument,
  after: RoleDocument,
  { titleBefore, titleAfter, renamedRoles, areTwo = false }: CompareOptions = {},
): readonly RoleChange[] {
  wantOurs('before', before, 'RoleDocument');
  wantOurs('after', after, 'RoleDocument');
  const kind = after.kind === 'translation' ? 'translation' : 'role';
  const differences = differencesOf(kind, sideOf(before), sideOf(after), renamedRoles);
  const names = { before: namesIn(before, titleBefore), after: namesIn(after, titleAfter) };
  const fields = [...rootField(kind).fields.keys()];
  const place = ({ field }: RoleChange): number => fields.indexOf(field.split('.')[0] ?? '');
  const rank = (change: RoleChange): number => changeClasses.indexOf(change.class);
  return differences
    .map((difference): RoleChange => ({
      kind: difference.kind,
      class: classOf(difference),
      field: difference.names.join('.'),
      ...(difference.before && { before: difference.before }),
      ...(difference.after && { after: difference.after }),
      message: messageOf(difference, names, areTwo),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

function sideOf(document: RoleDocument): Side {
  const root = document.translation ?? document.role;
  const pointers = pointersOf(root, document.tree.root);
  return { root: { ...root }, pointerOf: (part) => pointers.get(part) };
}
