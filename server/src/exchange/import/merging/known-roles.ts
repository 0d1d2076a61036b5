/** Which role of an earlier import each one is, also where a source has no more than titles to tell its roles apart. */
import type { PlainData } from '../../../syntax/write/value.ts';
import { folded } from '../../../text/folded.ts';
import type { ReadRole, RoleData } from '../importer.ts';
import { freeName } from './free-name.ts';
import { isList, isMap } from './item-keys.ts';
import type { Memory, Remembered } from './memory.ts';
import { lastSource } from './role-sources.ts';

/** A role that was read, by the key that it is or will be remembered by. */
export interface KnownRole {
  readonly read: ReadRole;
  /** Several are called so, and nothing tells which of them this is. */
  readonly isInDoubt: boolean;
}

type Entry = readonly [key: string, remembered: Remembered];

/**
 * The same roles in the same order. What its source knows by a code or an id is found by it; what only has a title, among
 * the roles of the same kind of source that had this title, whatever their number or the file's name is by now.
 */
export function knownRoles(roles: readonly ReadRole[], memory: Memory): readonly KnownRole[] {
  const titled = roles.filter(({ isKnownByTitle }) => isKnownByTitle);
  const before = groupsOf(memory, ([key, { role }]) => groupOf(key, role['title']));
  const found = new Map<ReadRole, string>();
  const doubtful = new Set<ReadRole>();
  for (const [group, some] of groupsOf(titled, ({ key, title }) => groupOf(key, title))) {
    for (const [read, key] of pairs(some, before.get(group) ?? [])) {
      if (key === undefined) doubtful.add(read);
      else found.set(read, key);
    }
  }
  const keys = new Set(memory.keys());
  const fresh = roles.filter((read) => !found.has(read));
  const ids = new Set([...[...memory.values()].map(({ role }) => idOf(role) ?? ''), ...fresh.map(({ id }) => id)]);
  const owners = new Map([...memory.values()].map(({ role }) => [idOf(role), role]));
  const known = roles.map((read) => {
    if (!read.isKnownByTitle || doubtful.has(read)) return read;
    const key = found.get(read);
    if (key !== undefined) return { ...read, key, id: idOf(memory.get(key)?.role) ?? read.id };
    const isTaken = isOfOther(read, owners.get(read.id));
    return { ...read, key: freeName(read.key, ' ', keys), id: isTaken ? freeName(read.id, '-', ids) : read.id };
  });
  const moved = new Map(roles.map((read, at) => [placeOf(read.role, read.id), known[at]?.id ?? read.id]));
  return known.map((read) => {
    return { read: { ...read, role: withIds({ ...read.role, id: read.id }, moved) }, isInDoubt: doubtful.has(read) };
  });
}

function idOf(role: RoleData | undefined): string | undefined {
  const id = role?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Who may be taken for each other: rows of tables with one title, texts with one name of their file and one title. */
function groupOf(key: string, title: PlainData | undefined): string {
  const [format = '', name = ''] = key.split(' ');
  return [format, format === 'table' ? '' : name, folded(typeof title === 'string' ? title : '')].join('\n');
}

/** Each role with the key it had; without one where that is not sure. New ones are left out. */
function pairs(roles: readonly ReadRole[], before: readonly Entry[]): ReadonlyMap<ReadRole, string | undefined> {
  const found = new Map<ReadRole, string | undefined>();
  let [left, open] = [roles, before];
  for (const { by, isSure } of signs) {
    const candidates = groupsOf(open, ([, { role }]) => by(role));
    for (const [sign, some] of groupsOf(left, ({ role }) => by(role))) {
      const entries = candidates.get(sign) ?? [];
      if (!isSure(some.length, entries.length)) continue;
      for (const [at, [key]] of entries.slice(0, some.length).entries()) {
        const read = some[at];
        if (read) found.set(read, key);
      }
    }
    const keys = new Set(found.values());
    left = left.filter((read) => !found.has(read));
    open = open.filter(([key]) => !keys.has(key));
  }
  if (open.length > 0) for (const read of left) found.set(read, undefined);
  return found;
}

interface Sign {
  readonly by: (role: RoleData) => string;
  /** Whether so many can be so many of before, in their order. */
  readonly isSure: (now: number, before: number) => boolean;
}

const equal = (now: number, before: number): boolean => now === before;

/** What tells roles with one title apart, the surest first. */
const signs: readonly Sign[] = [
  { by: (role) => JSON.stringify({ ...role, id: '' }), isSure: () => true },
  { by: (role) => `${lastSource(role)}\n${JSON.stringify(role['title'])}`, isSure: equal },
  { by: lastSource, isSure: equal },
  { by: () => '', isSure: equal },
];

/** Whether the id of a row that is new in its table is that of another row, so that it needs a number. */
function isOfOther({ key, title, role }: ReadRole, owner: RoleData | undefined): boolean {
  const other = owner?.['title'];
  if (!key.startsWith('table ') || !owner || typeof other !== 'string') return false;
  return folded(other) !== folded(title) || lastSource(role) === lastSource(owner);
}

/** Links between the roles of one source follow their ids. */
function withIds(role: RoleData, moved: ReadonlyMap<string, string>): RoleData {
  const follow = (value: PlainData): PlainData => {
    if (isList(value)) return value.map(follow);
    if (!isMap(value)) return value;
    const fields = Object.entries(value).map(([name, inner]) => {
      const id = name === 'role' && typeof inner === 'string' ? moved.get(placeOf(role, inner)) : undefined;
      return [name, id ?? follow(inner)] as const;
    });
    return Object.fromEntries(fields);
  };
  const after = follow(role);
  return isMap(after) ? after : role;
}

function placeOf(role: RoleData, id: string): string {
  return `${lastSource(role)}\n${id}`;
}

function groupsOf<Item>(items: Iterable<Item>, by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = by(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
