import type { Path } from '../../../syntax/tree.ts';
import type { PlainData } from '../../../syntax/write/value.ts';
import type { RoleData } from '../importer.ts';
import { isList, isMap } from './item-keys.ts';
import type { Change } from './merge.ts';

/** What the data says after a change at `path`; groups and lists that it leaves empty go. */
export function changed(data: RoleData, path: Path, change: Change): RoleData {
  const after = changedAt(data, path, change);
  return isMap(after) ? after : {};
}

function changedAt(here: PlainData | undefined, path: Path, change: Change): PlainData | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return changedValue(here, change);
  const inner = isMap(here) ? here[step] : isList(here) && typeof step === 'number' ? here[step] : undefined;
  const after = changedAt(inner, rest, change);
  if (isList(here)) {
    const items = here.map((item, position) => (position === step ? after : item)).filter(isSome);
    return items.length === 0 ? undefined : items;
  }
  const others = isMap(here) ? here : {};
  if (after !== undefined) return { ...others, [step]: after };
  const { [step]: _gone, ...left } = others;
  return Object.keys(left).length === 0 ? undefined : left;
}

function changedValue(here: PlainData | undefined, change: Change): PlainData | undefined {
  switch (change.kind) {
    case 'remove':
      return undefined;
    case 'set':
      return change.value;
    case 'field':
      return { ...(isMap(here) ? here : {}), [change.name]: change.value };
    case 'item':
      return [...(isList(here) ? here : []), change.value];
  }
}

function isSome(value: PlainData | undefined): value is PlainData {
  return value !== undefined;
}
