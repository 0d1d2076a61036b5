/**
 * How a table of ours holds roles, for those who write it and for those who read it: one column for each field, and the
 * items of a list in one cell, by what they are called.
 */
import { rootField, type Field } from '../schema/field.ts';

/** Between the entries of a list in one cell; a bar in an entry has a backslash in front. */
const BETWEEN = ' | ';

/** The headings of all columns that there can be, in the order of the schema: names in the file, with dots. */
export function tableHeadings(): readonly string[] {
  return headingsOf(rootField('role'), '');
}

function headingsOf(field: Field, prefix: string): readonly string[] {
  return [...field.fields].flatMap(([name, inner]) => {
    const own = `${prefix}${name}`;
    if (inner.type === 'group') return headingsOf(inner, `${own}.`);
    return inner.items?.type === 'group' ? [own, ...listsIn(inner.items, own)] : [own];
  });
}

/** The items within items, such as the tasks of the functions, have columns of their own. */
function listsIn({ fields }: Field, prefix: string): readonly string[] {
  return [...fields].flatMap(([name, { items }]) => (items?.type === 'group' ? [`${prefix}.${name}`] : []));
}

export function joinedEntries(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(BETWEEN);
}

/** The entries of a cell; people who add some may write them below each other. */
export function entriesIn(cell: string): readonly string[] {
  const entries = cell.split(/ \| |\n/).map((entry) => entry.replaceAll('\\|', '|').trim());
  return entries.filter((entry) => entry !== '');
}

/** What items are called by. */
export const itemNames = ['label', 'title', 'statement', 'text', 'role', 'type', 'skill'] as const;

/** Whether items are called by one of their fields. A counterpart in a classification is its code, whatever its words. */
export function haveNames(item: Field): boolean {
  return !item.fields.has('scheme') && itemNames.some((name) => item.fields.has(name));
}
