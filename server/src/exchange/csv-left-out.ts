import { rootField, type Field } from '../schema/field.ts';
import type { PartialRole } from '../model/document.ts';
import { entryNames, isGroup, isList } from './csv-entry.ts';

/** The fields of entries that a table of these roles has no place for, with dots, in the order of the schema. */
export function csvLeftOut(roles: readonly PartialRole[]): readonly string[] {
  const found = new Set<string>();
  for (const role of roles) inGroup(role, rootField('role'), '', found);
  return fieldNames(rootField('role'), '').filter((name) => found.has(name));
}

function inGroup(group: object, field: Field, prefix: string, found: Set<string>): void {
  for (const [name, value] of Object.entries(group)) {
    const inner = field.fields.get(name);
    if (!inner) continue;
    if (isGroup(value)) inGroup(value, inner, `${prefix}${name}.`, found);
    else if (isList(value) && inner.items) inItems(value, inner.items, `${prefix}${name}.`, found, true);
  }
}

/** @param isOuter whether the items within these items have a column. */
function inItems(list: readonly unknown[], field: Field, prefix: string, found: Set<string>, isOuter: boolean): void {
  for (const item of list) {
    if (!isGroup(item)) continue;
    const names = entryNames(item, field);
    for (const [name, value] of Object.entries(item)) {
      const inner = field.fields.get(name);
      // An id is made of the name once more.
      if (!inner || name === 'id' || names.includes(name)) continue;
      const hasColumn = isOuter && isList(value) && inner.items?.type === 'group';
      if (hasColumn && inner.items) inItems(value, inner.items, `${prefix}${name}.`, found, false);
      else if (!isList(value) || value.length > 0) found.add(`${prefix}${name}`);
    }
  }
}

function fieldNames({ fields }: Field, prefix: string): readonly string[] {
  return [...fields].flatMap(([name, inner]) => {
    const own = `${prefix}${name}`;
    const inside = inner.type === 'group' ? inner : inner.items?.type === 'group' ? inner.items : undefined;
    return [own, ...(inside ? fieldNames(inside, `${own}.`) : [])];
  });
}
