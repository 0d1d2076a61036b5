/**
 * What of a role is for everybody. This is decided here and nowhere else: pages, charts, sites and exports of texts are
 * made of what these functions leave.
 */
import type { RoleTranslation } from '../../../schemas/types.ts';
import { rootField, type Field } from '../schema/field.ts';
import type { PartialRole } from './document.ts';
import type { PageSettings } from './settings/page-settings.ts';

/** The settings that say what is internal. */
export type Publicity = Pick<PageSettings, 'internal' | 'publish'>;

/**
 * The role without its internal fields; where it is posted, its `compensation` is for everybody. What names the role, its
 * `id`, `lang` and `title`, always stays. A part of a group that is published brings along what the group cannot do
 * without; an item that would lack a required field goes as a whole.
 *
 * @param isLeftOut says of the id of another role whether nothing is told of that; its ties go.
 * @returns the same objects where nothing is left out of them.
 */
export function publicRole(
  role: PartialRole,
  publicity: Publicity,
  isLeftOut: (id: string) => boolean = nobody,
): PartialRole {
  const root = rootField('role');
  return withoutTies(publicPart(role, root, publicityOf(role, publicity)), root, isLeftOut);
}

/** @param source the role that is translated; without it nobody knows of a posting. */
export function publicTranslation(
  translation: Partial<RoleTranslation>,
  source: PartialRole | undefined,
  publicity: Publicity,
  isLeftOut: (id: string) => boolean = nobody,
): Partial<RoleTranslation> {
  const root = rootField('translation');
  return withoutTies(publicPart(translation, root, publicityOf(source, publicity)), root, isLeftOut);
}

const nobody = (): boolean => false;

/**
 * Whether everybody may know what stands in a field.
 *
 * @param name with dots, without positions: `team.manages`.
 */
export function isPublic(role: PartialRole, name: string, publicity: Publicity): boolean {
  return !isHidden(name, publicityOf(role, publicity));
}

/** A posting tells what is paid. It releases nothing else, and no part of the pay that is named by itself. */
function publicityOf(role: PartialRole | undefined, written: Publicity): Publicity {
  const publicity = {
    ...written,
    publish: [...written.publish, ...written.publish.flatMap((name) => needed(name, written))],
  };
  if (role?.posting === undefined || isHidden('posting', publicity)) return publicity;
  return { ...publicity, internal: publicity.internal.filter((name) => name !== 'compensation') };
}

/**
 * The names of what the groups around a field cannot do without, as pay its currency, but for what is kept by its own name.
 * What an item cannot do without are its words: these are published by name alone.
 */
function needed(name: string, { internal }: Publicity): readonly string[] {
  const names: string[] = [];
  let group: Field | undefined = rootField('role');
  let prefix = '';
  for (const step of name.split('.').slice(0, -1)) {
    group = group?.fields.get(step);
    prefix += `${step}.`;
    for (const required of group?.required ?? []) names.push(`${prefix}${required}`);
  }
  return names.filter((one) => !internal.includes(one));
}

/** The most particular setting counts, and of two that are alike the one that publishes. */
function isHidden(name: string, { internal, publish }: Publicity): boolean {
  for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (publish.includes(at)) return false;
    if (internal.includes(at)) return true;
  }
  return false;
}

function publicPart<T extends object>(root: T, field: Field, publicity: Publicity): T {
  const { internal, publish } = publicity;
  const named = [...internal, ...publish];
  const isSplit = (name: string): boolean => named.some((other) => other.startsWith(`${name}.`));
  const left = partWith(root, field, (value, _place, path) => {
    if (isSplit(path) && typeof value === 'object' && value !== null) return 'in part';
    return isHidden(path, publicity) ? 'no' : 'yes';
  });
  return left === root ? left : withoutDangling(left, namesIn(root, field), field);
}

/** A tie goes with all that is said of it: its label, who the role is there. */
function withoutTies<T extends object>(left: T, field: Field, isLeftOut: (id: string) => boolean): T {
  if (isLeftOut === nobody) return left;
  const isHidden = (value: unknown, place: Field | undefined): boolean =>
    place?.refersTo === 'role' && typeof value === 'string' && isLeftOut(value);
  return partWith(left, field, (value, place) => {
    if (typeof value !== 'object' || value === null) return isHidden(value, place) ? 'no' : 'yes';
    return 'role' in value && isHidden(value.role, fieldIn(place, 'role')) ? 'no' : 'in part';
  });
}

/** What was left out is not told by what refers to it either: ids are made of labels. */
function withoutDangling<T extends object>(left: T, namesBefore: ReadonlySet<string>, field: Field): T {
  const kept = namesIn(left, field);
  if (kept.size === namesBefore.size) return left;
  return partWith(left, field, (value, place) => {
    if (typeof value === 'object' && value !== null) return 'in part';
    const name = `${place?.refersTo} ${String(value)}`;
    return namesBefore.has(name) && !kept.has(name) ? 'no' : 'yes';
  });
}

/** The kinds and ids of all items that the schema gives an id. */
function namesIn(value: unknown, place: Field | undefined, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, place?.items, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) namesIn(child, fieldIn(place, name), found);
  else if (place?.names !== undefined) found.add(`${place.names} ${String(value)}`);
  return found;
}

/** @param path with dots, without positions. */
type Stays = (value: unknown, place: Field | undefined, path: string) => 'yes' | 'no' | 'in part';

function partWith<T extends object>(root: T, field: Field, stays: Stays): T {
  const group = <G extends object>(value: G, place: Field | undefined, prefix: string): G | undefined => {
    const entries = Object.entries(value);
    const kept = entries.flatMap(([name, child]) => {
      const path = `${prefix}${name}`;
      const part = prefix === '' && field.required.includes(name) ? child : partOf(child, fieldIn(place, name), path);
      return part === undefined ? [] : [[name, part] as const];
    });
    if (kept.length === entries.length && kept.every(([, part], at) => part === entries[at]?.[1])) return value;
    const isWhole = place?.required.every((name) => kept.some(([other]) => other === name)) !== false;
    const left = Object.fromEntries(kept);
    return (prefix === '' || (isWhole && kept.length > 0)) && isLike(left, value) ? left : undefined;
  };

  const partOf = (value: unknown, place: Field | undefined, path: string): unknown => {
    const answer = stays(value, place, path);
    if (answer !== 'in part') return answer === 'yes' ? value : undefined;
    if (Array.isArray(value)) {
      const kept = value.map((item) => partOf(item, place?.items, path)).filter((item) => item !== undefined);
      const isSame = kept.length === value.length && kept.every((item, at) => item === value[at]);
      return isSame ? value : kept.length > 0 ? kept : undefined;
    }
    return typeof value === 'object' && value !== null ? group(value, place, `${path}.`) : value;
  };

  const left = group(root, field, '');
  if (!left) throw new Error('the root of a file always stays');
  return left;
}

function fieldIn(group: Field | undefined, name: string): Field | undefined {
  return group?.fields.get(name) ?? group?.others;
}

/** What is left of a group has the type of the group: only what it can do without was left out. */
function isLike<T>(value: unknown, like: T): value is T {
  return typeof value === typeof like && Array.isArray(value) === Array.isArray(like);
}
