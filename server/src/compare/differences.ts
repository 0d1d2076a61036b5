import { pointerOf } from '../schema/data.ts';
import { isExtension, rootField, type Field } from '../schema/field.ts';
import { folded } from '../text/folded.ts';
import { isGroup, isList, type Difference, type Group, type Surrounding } from './change.ts';
import { canonical, identityOf, nameOf, partnersOf, roundsFor } from './item-keys.ts';
import { extension, isPlainValue, refersToItems } from './field-shapes.ts';
import { added, identityKey, inside, lone, moved, removed, type Lone, type Side } from './lone-items.ts';
import { entryDifferences } from './plain-lists.ts';
import { isSameButForTypography } from './same-text.ts';

/** Lists whose order says something: the main one first, or the first step first. */
const ordered: ReadonlySet<string> = new Set(['dimensions', 'levels']);

/** What differs between two files of one kind, in the order of the schema; what moved or came or went comes last. */
export function differencesOf(
  kind: 'role' | 'translation',
  before: Side,
  after: Side,
  renamedRoles: ReadonlyMap<string, string> = new Map(),
): readonly Difference[] {
  const finder = new DifferenceFinder(before, after, renamedRoles);
  return finder.find(rootField(kind));
}

/** A place of both states. */
interface Spot {
  readonly field: Field;
  readonly names: readonly string[];
  readonly around: readonly Surrounding[];
  /** Of the part itself, on the side where it is. */
  readonly before: string;
  readonly after: string;
}

class DifferenceFinder {
  readonly #before: Side;
  readonly #after: Side;
  readonly #found: Difference[] = [];
  readonly #renamed = new Map<string, string>();
  #gone: Lone[] = [];
  #come: Lone[] = [];
  /** What refers to items of the file, looked at when it is known which of those have a new id. */
  #later: (() => void)[] = [];

  constructor(before: Side, after: Side, renamedRoles: ReadonlyMap<string, string>) {
    this.#before = before;
    this.#after = after;
    for (const [id, next] of renamedRoles) this.#renamed.set(`role ${id}`, next);
  }

  find(field: Field): readonly Difference[] {
    this.#group(this.#before.root, this.#after.root, { field, names: [], around: [], before: '', after: '' });
    this.#settle();
    while (this.#later.length > 0) {
      const later = this.#later;
      this.#later = [];
      for (const look of later) look();
      this.#settle();
    }
    for (const lone of this.#gone) this.#found.push(removed(lone));
    for (const lone of this.#come) this.#found.push(added(lone));
    return this.#found;
  }

  #group(before: Group, after: Group, spot: Spot): void {
    const { field, names, around } = spot;
    for (const [name, child] of field.fields) {
      if (before[name] === undefined && after[name] === undefined) continue;
      const at: Spot = {
        field: child,
        names: [...names, name],
        around,
        before: `${spot.before}${pointerOf([name])}`,
        after: `${spot.after}${pointerOf([name])}`,
      };
      const look = (): void => this.#value(before[name], after[name], at);
      if (refersToItems(child)) this.#later.push(look);
      else look();
    }
    const own = [...Object.keys(before), ...Object.keys(after)].filter(isExtension);
    for (const name of new Set(own)) {
      if (canonical(before[name]) === canonical(after[name])) continue;
      this.#leaf(before[name], after[name], {
        field: extension(name),
        names: [...names, name],
        around,
        before: `${spot.before}${pointerOf([name])}`,
        after: `${spot.after}${pointerOf([name])}`,
      });
    }
  }

  #value(before: unknown, after: unknown, spot: Spot): void {
    const { field } = spot;
    if (field.type === 'group') {
      const isWhole = before === undefined || after === undefined;
      if (isWhole && isPlainValue(field)) return this.#leaf(before, after, spot);
      const [older, newer] = [isGroup(before) ? before : undefined, isGroup(after) ? after : undefined];
      const around = [...spot.around, { field, isItem: false, before: older, after: newer }];
      this.#group(older ?? {}, newer ?? {}, { ...spot, around });
    } else if (field.type === 'list') {
      const [older, newer] = [isList(before) ? before : [], isList(after) ? after : []];
      if (field.items?.type === 'group') this.#items(older, newer, { ...spot, field: field.items });
      else this.#plainList(older, newer, spot);
    } else this.#leaf(before, after, spot);
  }

  #leaf(before: unknown, after: unknown, spot: Spot): void {
    if (before === after) return;
    const { field, names, around } = spot;
    if (this.#isRenamed(before, after, field)) return;
    const areTexts = typeof before === 'string' && typeof after === 'string';
    const isTypography = areTexts && isSameButForTypography(before, after);
    this.#found.push({
      kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      isItem: false,
      field,
      names,
      around,
      before: before === undefined ? undefined : { pointer: spot.before, value: before },
      after: after === undefined ? undefined : { pointer: spot.after, value: after },
      ...(isTypography && { isTypography }),
    });
  }

  /** Sentences, words of a list, tags and references: each entry is a value of its own. */
  #plainList(before: readonly unknown[], after: readonly unknown[], spot: Spot): void {
    const { field, names } = spot;
    const items = field.items ?? field;
    const key = (value: unknown): unknown =>
      typeof value === 'string' && items.refersTo !== undefined ? this.#nameNow(items.refersTo, value) : value;
    for (const difference of entryDifferences(before.map(key), after, field.translatable)) {
      const older = difference.before === undefined ? undefined : before[difference.before];
      const newer = difference.after === undefined ? undefined : after[difference.after];
      this.#leaf(older, newer, {
        ...spot,
        field: items.titled(field.title),
        before: `${spot.before}/${difference.before ?? ''}`,
        after: `${spot.after}/${difference.after ?? ''}`,
      });
    }
    if (ordered.has(names.join('.'))) this.#order(before.map(key), after, { before, after }, spot);
  }

  #items(before: readonly unknown[], after: readonly unknown[], spot: Spot): void {
    const { field } = spot;
    const rounds = roundsFor(field, (kind, id) => this.#nameNow(kind, id));
    const { partners, older, newer } = partnersOf(before.filter(isGroup), after.filter(isGroup), rounds);
    for (const [item, partner] of partners) this.#pair(item, partner, spot);
    const list = {};
    for (const item of older) this.#gone.push(lone(item, spot, this.#before, list));
    for (const item of newer) this.#come.push(lone(item, spot, this.#after, list));
    if (ordered.has(spot.names.join('.'))) {
      const now = before.map((item) => (isGroup(item) ? partners.get(item) : undefined));
      this.#order(now, after, { before, after }, spot);
    }
  }

  #pair(before: Group, after: Group, { field, names, around }: Spot | Lone): void {
    this.#group(before, after, {
      field,
      names,
      around: [...around, { field, isItem: true, before, after }],
      before: this.#before.pointerOf(before) ?? '',
      after: this.#after.pointerOf(after) ?? '',
    });
  }

  /** Where what both lists have stands in another order. */
  #order(older: readonly unknown[], newer: readonly unknown[], lists: Lists, spot: Spot): void {
    const shared = older.filter((one) => one !== undefined && newer.includes(one));
    const isSame = newer.filter((one) => shared.includes(one)).every((one, at) => one === shared[at]);
    if (isSame) return;
    const { names, field, around } = spot;
    this.#found.push({
      kind: 'moved',
      isItem: false,
      field,
      names,
      around,
      before: { pointer: spot.before, value: lists.before },
      after: { pointer: spot.after, value: lists.after },
    });
  }

  /** Finds what left one list for another, and what only has a new id. */
  #settle(): void {
    for (;;) {
      const pair = this.#movedPair(false) ?? this.#renamedPair() ?? this.#movedPair(true);
      if (!pair) return;
      const { gone, come } = pair;
      this.#gone = this.#gone.filter((one) => one !== gone);
      this.#come = this.#come.filter((one) => one !== come);
      if (pair.isMoved) this.#found.push(moved(gone, come));
      else this.#rename(gone, come);
      this.#pair(gone.item, come.item, come);
    }
  }

  #rename(gone: Lone, come: Lone): void {
    const [older, newer] = [identityOf(gone.item, gone.field), identityOf(come.item, come.field)];
    if (older && newer) this.#renamed.set(`${older.kind} ${older.id}`, newer.id);
  }

  #movedPair(isDeep: boolean): Pair | undefined {
    const all = (lones: readonly Lone[], side: Side): readonly Lone[] =>
      isDeep ? lones.flatMap((one) => [one, ...inside(one, side, side === this.#before)]) : lones;
    const byIdentity = new Map(all(this.#come, this.#after).map((one) => [identityKey(one), one]));
    for (const gone of all(this.#gone, this.#before)) {
      const key = identityKey(gone);
      const come = key === undefined ? undefined : byIdentity.get(key);
      if (come && !this.#seen.has(gone.item)) {
        this.#seen.add(gone.item).add(come.item);
        return { gone, come, isMoved: true };
      }
    }
    return undefined;
  }

  readonly #seen = new Set<object>();

  #renamedPair(): Pair | undefined {
    for (const gone of this.#gone) {
      const name = nameOf(gone.item);
      if (name === undefined || !identityOf(gone.item, gone.field)) continue;
      const come = this.#come.find(
        (one) => one.list === gone.list && folded(nameOf(one.item) ?? '') === folded(name) && !this.#seen.has(one.item),
      );
      if (come) return { gone, come, isMoved: false };
    }
    return undefined;
  }

  #nameNow(kind: string, id: string): string {
    return this.#renamed.get(`${kind} ${id}`) ?? id;
  }

  #isRenamed(before: unknown, after: unknown, { refersTo }: Field): boolean {
    return refersTo !== undefined && typeof before === 'string' && this.#nameNow(refersTo, before) === after;
  }
}

interface Lists {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

interface Pair {
  readonly gone: Lone;
  readonly come: Lone;
  readonly isMoved: boolean;
}
