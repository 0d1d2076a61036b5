/** Tables that `rolespec export --format csv` made, whose headings are the names of fields. */
import { fieldAt, rootField, type Field } from '../../../schema/field.ts';
import type { LocalizedText } from '../../../text/language.ts';
import { entriesIn, haveNames, tableHeadings } from '../../table-fields.ts';
import type { LooseFields } from '../importer.ts';
import { isGroup, withField } from '../loose-fields.ts';
import type { Losses } from '../losses.ts';
import type { RowId } from './ids.ts';
import { codedItem, namedItem, plainValue, type RoleNamed } from './own-cells.ts';

/** A column that holds a field, called as the field is. */
export interface OwnColumn {
  readonly index: number;
  readonly heading: string;
  readonly path: readonly string[];
  readonly field: Field;
  /** The list whose items hold the field, so that the cell has those of all items. */
  readonly list: Field | undefined;
}

/**
 * The columns that are called as fields are; none where the table is none of ours: people call their columns `title` and
 * `tools` as well, and write into them what they like.
 */
export function ownColumns(headings: readonly string[]): readonly OwnColumn[] {
  const known = new Set(tableHeadings());
  const columns = headings.flatMap((heading, index) => (known.has(heading) ? (columnOf(heading, index) ?? []) : []));
  const isWhole =
    columns.length === headings.length && ['id', 'lang', 'title'].every((name) => headings.includes(name));
  return isWhole || columns.some(({ path }) => path.length > 1) ? columns : [];
}

function columnOf(heading: string, index: number): OwnColumn | undefined {
  const path = heading.split('.');
  const around = fieldAt(rootField('role'), path.slice(0, -1));
  const list = around?.type === 'list' ? around : undefined;
  const field = fieldAt(list ? list.items : around, path.slice(-1));
  return field && { index, heading, path, field, list };
}

interface OwnRole {
  readonly role: LooseFields;
  /** Nothing told which function each task is of, so they are in one of their own. */
  readonly hasLooseTasks: boolean;
}

/** @param roleNamed the id of the role of the table that is called so, by its id or its title. */
export function ownRole(
  { row, id }: RowId,
  columns: readonly OwnColumn[],
  roleNamed: RoleNamed,
  losses: Losses,
): OwnRole {
  let role: LooseFields = {};
  let hasLooseTasks = false;
  const other: RoleNamed = (name) => (roleNamed(name) === id ? undefined : roleNamed(name));
  for (const { index, heading, path, field, list } of columns) {
    const cell = withoutGuard(row.cells[index] ?? '');
    if (cell === '') continue;
    const value = valueOf(cell, field, other);
    if (!list) {
      role = withField(role, path, value);
      continue;
    }
    const [outer, inner = ''] = [path.slice(0, -1), path.at(-1)];
    const items = listAt(role, outer);
    const [only] = items;
    if (items.length === 1 && isGroup(only)) role = withField(role, outer, [{ ...only, [inner]: value }]);
    else if (heading === TASKS) {
      const lang = row.cells[columns.find((column) => column.heading === 'lang')?.index ?? -1];
      const title = field.title[lang?.startsWith('fr') === true ? 'fr' : 'en'];
      role = withField(role, outer, [...items, { title, tasks: value }]);
      hasLooseTasks ||= items.length > 0;
    } else for (const entry of entriesIn(cell)) losses.add(heading, entry, notParted);
  }
  return { role, hasLooseTasks };
}

const TASKS = 'functions.tasks';

/** A text that would be a formula has an apostrophe in front in the table. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function valueOf(cell: string, field: Field, roleNamed: RoleNamed): unknown {
  const { items } = field;
  if (field.type !== 'list' || !items) return plainValue(cell, field);
  const entries = entriesIn(cell);
  if (items.type !== 'group') return entries.map((entry) => plainValue(entry, items));
  return entries.map((entry) => (haveNames(items) ? namedItem(entry, items, roleNamed) : codedItem(entry, items)));
}

function listAt(role: LooseFields, path: readonly string[]): readonly unknown[] {
  const value = path.reduce<unknown>((group, name) => (isGroup(group) ? group[name] : undefined), role);
  return Array.isArray(value) ? value : [];
}

/** What is said of a table whose tasks are of several functions. */
export const looseTasks: LocalizedText = {
  en: 'the table does not say which function each task belongs to; they stand in one of their own',
  fr: 'le tableau ne dit pas à quelle fonction appartient chaque tâche ; elles sont réunies dans une fonction à part',
};

const notParted: LocalizedText = {
  en: 'the table does not say to which entry of the list each of these belongs',
  fr: 'le tableau ne dit pas à quel élément de la liste chacun appartient',
};
