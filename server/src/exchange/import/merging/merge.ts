/**
 * What a later import brings into a file that its author has changed since: three versions of the data, and edits of the
 * text. What the author wrote wins; what the author left as it was imported follows the source.
 */
import type { PlainData } from '../../../syntax/write/value.ts';
import type { LocalizedText } from '../../../text/language.ts';
import { shown } from '../../../text/shown.ts';
import type { RoleData } from '../importer.ts';
import { isList, isMap, keysOf, same } from './item-keys.ts';

/** A step to a place: the name of a field, or an item of a list by what it is known by. */
export type Step = string | { readonly key: string };

/** One change of a file. */
export type Change =
  | { readonly kind: 'set'; readonly at: readonly Step[]; readonly value: PlainData }
  | { readonly kind: 'field'; readonly at: readonly Step[]; readonly name: string; readonly value: PlainData }
  | { readonly kind: 'item'; readonly at: readonly Step[]; readonly value: PlainData }
  | { readonly kind: 'remove'; readonly at: readonly Step[] };

/** Something that the source says otherwise and that stays as its author has it. */
export interface Note {
  readonly at: string;
  readonly message: LocalizedText;
}

export interface Merge {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/**
 * @param base what the last import said.
 * @param mine what the file says now.
 * @param theirs what the source says now.
 */
export function merge(base: RoleData, mine: RoleData, theirs: RoleData): Merge {
  const merging = new Merging();
  merging.group([], base, mine, theirs);
  return merging;
}

class Merging implements Merge {
  readonly changes: Change[] = [];
  readonly notes: Note[] = [];

  group(at: readonly Step[], base: RoleData, mine: RoleData, theirs: RoleData): void {
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(base)])) {
      const [before, own, next] = [base[name], mine[name], theirs[name]];
      if (same(before, next) || same(own, next)) continue;
      const here = [...at, name];
      if (next === undefined) this.#dropped(here, before, own);
      else if (own !== undefined) this.#both(here, before, own, next);
      else if (before === undefined) this.changes.push({ kind: 'field', at, name, value: next });
      else this.notes.push({ at: placeOf(here), message: removedByAuthor });
    }
  }

  /** The source no longer has it. */
  #dropped(at: readonly Step[], before: PlainData | undefined, own: PlainData | undefined): void {
    if (own === undefined || before === undefined) return;
    if (same(own, before)) this.changes.push({ kind: 'remove', at });
    else if (isMap(own) && isMap(before)) this.group(at, before, own, {});
    else if (isList(own) && isList(before)) this.#list(at, before, own, []);
    else this.notes.push({ at: placeOf(at), message: goneFromSource });
  }

  #both(at: readonly Step[], before: PlainData | undefined, own: PlainData, next: PlainData): void {
    if (isMap(own) && isMap(next)) this.group(at, isMap(before) ? before : {}, own, next);
    else if (isList(own) && isList(next)) this.#list(at, isList(before) ? before : [], own, next);
    else if (same(own, before)) this.changes.push({ kind: 'set', at, value: next });
    else this.notes.push({ at: placeOf(at), message: otherInSource(next) });
  }

  #list(
    at: readonly Step[],
    base: readonly PlainData[],
    mine: readonly PlainData[],
    theirs: readonly PlainData[],
  ): void {
    const [before, own, next] = [keysOf(base), keysOf(mine), keysOf(theirs)];
    for (const [key, item] of next) {
      const [known, written] = [before.get(key), own.get(key)];
      const here = [...at, { key }];
      if (written !== undefined) {
        if (!same(written, item) && !same(known, item)) this.#item(here, known, written, item);
      } else if (known === undefined) this.changes.push({ kind: 'item', at, value: item });
    }
    for (const [key, item] of before) {
      const written = next.has(key) ? undefined : own.get(key);
      if (written === undefined) continue;
      // An item that its author touched stays whole: without the words of the source, the author's mean nothing.
      if (same(written, item)) this.changes.push({ kind: 'remove', at: [...at, { key }] });
      else this.notes.push({ at: placeOf([...at, { key }]), message: goneFromSource });
    }
  }

  #item(at: readonly Step[], known: PlainData | undefined, written: PlainData, item: PlainData): void {
    if (isMap(written) && isMap(item)) this.group(at, isMap(known) ? known : {}, written, item);
    else this.notes.push({ at: placeOf(at), message: otherInSource(item) });
  }
}

/** `skills.technical[sell-online].label` */
export function placeOf(at: readonly Step[]): string {
  return at
    .map((step, index) => (typeof step === 'string' ? `${index > 0 ? '.' : ''}${step}` : `[${shown(step.key)}]`))
    .join('');
}

const removedByAuthor: LocalizedText = {
  en: 'was removed by the author, and stays so; the source has changed it since',
  fr: 'a été retiré par l’auteur, et le reste ; la source l’a modifié depuis',
};

const goneFromSource: LocalizedText = {
  en: 'is no longer in the source, and stays as its author wrote it',
  fr: 'n’est plus dans la source, et reste tel que son auteur l’a écrit',
};

function otherInSource(value: PlainData): LocalizedText {
  const words = shown(typeof value === 'string' ? value : JSON.stringify(value));
  return {
    en: `stays as its author wrote it; the source now says '${words}'`,
    fr: `reste tel que son auteur l’a écrit ; la source dit maintenant « ${words} »`,
  };
}
