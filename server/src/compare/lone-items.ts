/** Items that only one side has in a list: they came, went, moved to another list or have a new id. */
import type { Field } from '../schema/field.ts';
import { isGroup, isList, type Difference, type Group, type Surrounding } from './change.ts';
import { identityOf } from './item-keys.ts';

/** A role, or a translation of one, as data with the places of its parts. */
export interface Side {
  readonly root: Group;
  /** Where a map or a list of it stands in the text. */
  readonly pointerOf: (part: object) => string | undefined;
}

/** An item that only one side has in that list. */
export interface Lone {
  readonly item: Group;
  readonly field: Field;
  readonly names: readonly string[];
  readonly around: readonly Surrounding[];
  readonly pointer: string;
  /** The list of both sides that it is in; the items inside of a lone one are in none. */
  readonly list: object | undefined;
}

export function lone(
  item: Group,
  { field, names, around }: Pick<Lone, 'field' | 'names' | 'around'>,
  side: Side,
  list: object,
): Lone {
  return { item, field, names, around, pointer: side.pointerOf(item) ?? '', list };
}

/** Its kind and its id; nothing where it has none. */
export function identityKey({ item, field }: Lone): string | undefined {
  const identity = identityOf(item, field);
  return identity && `${identity.kind} ${identity.id}`;
}

/** The items with ids in an item that only one side has. */
export function inside(one: Lone, side: Side, isOlder: boolean): readonly Lone[] {
  const [before, after] = isOlder ? [one.item, undefined] : [undefined, one.item];
  const around = [...one.around, { field: one.field, isItem: true, before, after }];
  return [...one.field.fields].flatMap(([name, { items }]) => {
    const list = one.item[name];
    if (items?.type !== 'group' || !isList(list)) return [];
    return list.filter(isGroup).flatMap((item) => {
      const pointer = side.pointerOf(item) ?? '';
      const inner: Lone = { item, field: items, names: [...one.names, name], around, pointer, list: undefined };
      return [inner, ...inside(inner, side, isOlder)];
    });
  });
}

export function removed({ field, names, around, item, pointer }: Lone): Difference {
  return { kind: 'removed', isItem: true, field, names, around, before: { pointer, value: item }, after: undefined };
}

export function added({ field, names, around, item, pointer }: Lone): Difference {
  return { kind: 'added', isItem: true, field, names, around, before: undefined, after: { pointer, value: item } };
}

export function moved(gone: Lone, come: Lone): Difference {
  return {
    kind: 'moved',
    isItem: true,
    field: come.field,
    names: come.names,
    around: come.around,
    from: { names: gone.names, around: gone.around },
    before: { pointer: gone.pointer, value: gone.item },
    after: { pointer: come.pointer, value: come.item },
  };
}
