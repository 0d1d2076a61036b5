import type { RoleDocument } from '../model/document.ts';
import { rootField, type Field } from '../schema/field.ts';
import { isGroup, isList } from './change.ts';
import { identityOf, nameOf } from './item-keys.ts';
import type { NameOfId } from './words.ts';

/** What the ids of a file stand for. @param titleOf what other roles are called. */
export function namesIn(
  document: RoleDocument,
  titleOf: (id: string) => string | undefined = () => undefined,
): NameOfId {
  const names = new Map<string, string>();
  gather(document.translation ?? document.role, rootField(document.translation ? 'translation' : 'role'), names);
  return (kind, id) => (kind === 'role' ? titleOf(id) : names.get(`${kind} ${id}`));
}

function gather(value: unknown, field: Field | undefined, names: Map<string, string>): void {
  if (!field) return;
  if (isList(value)) {
    for (const item of value) gather(item, field.items, names);
  } else if (isGroup(value)) {
    const identity = identityOf(value, field);
    const name = nameOf(value);
    if (identity && name !== undefined) names.set(`${identity.kind} ${identity.id}`, name);
    for (const [key, inner] of Object.entries(value)) gather(inner, field.fields.get(key), names);
  }
}
