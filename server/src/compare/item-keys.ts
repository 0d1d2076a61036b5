/** What the items of a list are known by, from one state to the other; never their position. */
import type { Field } from '../schema/field.ts';
import { folded } from '../text/folded.ts';
import { isGroup, type Group } from './change.ts';

/** The kind and the id of an item that has one of its own, in a role or in a translation. */
export function identityOf(item: unknown, field: Field): { readonly kind: string; readonly id: string } | undefined {
  const known = field.fields.get('id');
  const kind = known?.names ?? known?.refersTo;
  const id = isGroup(item) ? item['id'] : undefined;
  return kind === undefined || typeof id !== 'string' ? undefined : { kind, id };
}

/**
 * By what two items of a list are the same, the surest first. A round looks only at what the rounds before left over.
 *
 * @param renamed what an id of the older state is called in the newer one.
 */
export function roundsFor(field: Field, renamed: (kind: string, id: string) => string): readonly Round[] {
  const text = (item: Group, name: string): string | undefined => {
    const value = item[name];
    return typeof value === 'string' ? value : undefined;
  };
  const reference = [...field.fields].find(([name, { refersTo }]) => name !== 'id' && refersTo !== undefined);
  const own = (item: Group, isOlder: boolean): string | undefined => {
    const identity = identityOf(item, field);
    if (identity) return identity.id;
    if (reference) {
      const [name, { refersTo = '' }] = reference;
      const value = text(item, name);
      if (value !== undefined) return isOlder ? renamed(refersTo, value) : value;
    }
    const scheme = text(item, 'scheme');
    if (scheme !== undefined) return `${scheme} ${text(item, 'code') ?? text(item, 'uri') ?? ''}`;
    return text(item, 'type') ?? text(item, 'code');
  };
  const called = (item: Group): string | undefined => {
    const name = nameFields.find((one) => text(item, one) !== undefined);
    return name === undefined || identityOf(item, field) ? undefined : folded(text(item, name) ?? '');
  };
  // Two links to different roles stay two, whatever they are called.
  const calledOnly = (item: Group): string | undefined =>
    reference && text(item, reference[0]) !== undefined ? undefined : called(item);
  return [
    { before: (item) => sameAs(own(item, true), item), after: (item) => sameAs(own(item, false), item) },
    { before: (item) => own(item, true), after: (item) => own(item, false) },
    { before: calledOnly, after: called },
    { before: called, after: calledOnly },
  ];
}

/** How the items of both sides say who they are; two that say the same are one. */
export interface Round {
  before(item: Group): string | undefined;
  after(item: Group): string | undefined;
}

/** Which item of the newer list is which of the older one, and those that are left over. */
export interface Partners {
  readonly partners: ReadonlyMap<Group, Group>;
  readonly older: ReadonlySet<Group>;
  readonly newer: ReadonlySet<Group>;
}

export function partnersOf(before: readonly Group[], after: readonly Group[], rounds: readonly Round[]): Partners {
  const [older, newer] = [new Set(before), new Set(after)];
  const partners = new Map<Group, Group>();
  for (const round of rounds) {
    const byKey = new Map<string, Group[]>();
    for (const item of newer) {
      const key = round.after(item);
      if (key === undefined) continue;
      const known = byKey.get(key);
      if (known) known.push(item);
      else byKey.set(key, [item]);
    }
    for (const item of older) {
      const key = round.before(item);
      const partner = key === undefined ? undefined : byKey.get(key)?.shift();
      if (!partner) continue;
      older.delete(item);
      newer.delete(partner);
      partners.set(item, partner);
    }
  }
  return { partners, older, newer };
}

/** Where several say the same, those that are alike in all go together. */
function sameAs(key: string | undefined, item: Group): string {
  return `${key ?? ''} ${canonical(item)}`;
}

/** A value as text, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    isGroup(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

const nameFields = ['label', 'title', 'statement', 'text'] as const;

/** What a reader calls an item; nothing where it has no such text. */
export function nameOf(item: Group): string | undefined {
  return nameFields.map((name) => item[name]).find((value) => typeof value === 'string');
}
