import type { PartialRole } from '../model/document.ts';
import { rootField, type Field } from '../schema/field.ts';
import { entryOf, isGroup, isList } from './csv-entry.ts';
import { csvLeftOut } from './csv-left-out.ts';
import { csvText } from './csv-text.ts';
import type { FolderExporter } from './exporter.ts';
import { publicRoles } from './public-roles.ts';
import { joinedEntries, tableHeadings } from './table-fields.ts';

/**
 * One row for each role, one column for each field that one of them has: its name in the file, with dots
 * (`team.reportsTo`), in the order of the schema. A list is one cell, items by what they are called.
 */
export const csv: FolderExporter = {
  name: 'csv',
  of: 'roles',
  extension: 'csv',
  summary: { en: 'a table, one row for each role', fr: 'un tableau, une ligne par rôle' },
  leftOut: (documents, index) => csvLeftOut(publicRoles(documents, index)),
  export(documents, index) {
    const roles = publicRoles(documents, index).map(cellsOf);
    const columns = tableHeadings().filter((name) => roles.some((cells) => cells.has(name)));
    return csvText([columns, ...roles.map((cells) => columns.map((name) => cells.get(name) ?? ''))]);
  },
};

function cellsOf(role: PartialRole): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  fill(role, rootField('role'), '', cells);
  return cells;
}

function fill(group: object, field: Field, prefix: string, cells: Map<string, string>): void {
  for (const [name, value] of Object.entries(group)) {
    const inner = field.fields.get(name);
    if (!inner) continue;
    const own = `${prefix}${name}`;
    if (isList(value)) fillList(value, inner, own, cells);
    else if (isGroup(value)) fill(value, inner, `${own}.`, cells);
    else cells.set(own, String(value));
  }
}

function fillList(list: readonly unknown[], field: Field, name: string, cells: Map<string, string>): void {
  if (list.length > 0) cells.set(name, joined(list, field));
  for (const [inner, innerField] of field.items?.fields ?? []) {
    const all = list.flatMap((item) => (isGroup(item) && isList(item[inner]) ? item[inner] : []));
    if (innerField.items?.type === 'group' && all.length > 0) cells.set(`${name}.${inner}`, joined(all, innerField));
  }
}

function joined(list: readonly unknown[], { items }: Field): string {
  return joinedEntries(list.map((item) => entryOf(item, items)));
}
