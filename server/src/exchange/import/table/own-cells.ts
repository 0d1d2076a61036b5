import type { Field } from '../../../schema/field.ts';
import { folded } from '../../../text/folded.ts';
import { itemNames } from '../../table-fields.ts';
import type { LooseFields } from '../importer.ts';
import { amountOf, valueCalled } from './cells.ts';

/** The id of the role that is called so; nothing where none is. */
export type RoleNamed = (name: string) => string | undefined;

/** A cell as a value of its field; as it stands where it is none, so that it is told. */
export function plainValue(cell: string, field: Field): unknown {
  if (field.type === 'yes or no') return answers.get(folded(cell)) ?? cell;
  if (field.type === 'number' || field.type === 'whole number') return amountOf(cell) ?? cell;
  return valueCalled(cell, field.values) ?? cell;
}

/** As we write them, and as spreadsheets do. */
const answers: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'vrai', 'yes', 'oui'].map((word) => [word, true] as const),
  ...['false', 'faux', 'no', 'non'].map((word) => [word, false] as const),
]);

/** An item by what it is called: another role, one of the kinds that there are, or words. */
export function namedItem(entry: string, { fields }: Field, roleNamed: RoleNamed): LooseFields {
  const role = fields.has('role') ? roleNamed(entry) : undefined;
  if (role !== undefined) return { role };
  const kinds = fields.get('type')?.values ?? [];
  const type = valueCalled(entry, kinds);
  if (type !== undefined) return { type };
  const name = itemNames.find((one) => fields.has(one)) ?? 'label';
  return kinds.some(({ value }) => value === 'other') ? { type: 'other', [name]: entry } : { [name]: entry };
}

/**
 * An item that is called nothing, by its words, which come in the order of the fields: each is that of the next field that
 * has such words, else of the next that may hold any.
 */
export function codedItem(entry: string, { fields }: Field): LooseFields {
  const item: Record<string, unknown> = {};
  let left = [...fields].filter(([name, { type }]) => type === 'text' && name !== 'label');
  for (const word of entry.split(' ')) {
    const own = left.findIndex(([, field]) => field.values.some(({ value }) => value === word) || isOf(field, word));
    const any = left.findIndex(([, { values, pattern }]) => values.length === 0 && pattern === undefined);
    const at = own >= 0 ? own : any;
    const name = left[at]?.[0];
    // What cannot be taken apart stays together, and is told.
    if (name === undefined) return { label: entry };
    item[name] = word;
    left = left.slice(at + 1);
  }
  return item;
}

function isOf({ values, pattern }: Field, word: string): boolean {
  return values.length === 0 && pattern !== undefined && new RegExp(pattern, 'u').test(word);
}
