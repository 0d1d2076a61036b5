import { safeText } from '../../text/safe-text.ts';
import { Refused, type CommandInput, type CommandOption } from '../command.ts';

/** The option of the commands that may do a part of the work. */
export const shardOptions = {
  shard: {
    type: 'string',
    placeholder: '1/4',
    summary: {
      en: 'the first of four parts of the files, which several machines check at once; all of them are read',
      fr: 'la première de quatre parties des fichiers, pour vérifier sur plusieurs machines ; tous sont lus',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** One of several parts. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** @returns nothing where all is wanted. */
export function shardOf({ options: { shard } }: CommandInput): Shard | undefined {
  if (typeof shard !== 'string') return undefined;
  const [, number, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard) ?? [];
  if (number !== undefined && Number(number) <= Number(count)) return { number: Number(number), count: Number(count) };
  const shown = safeText(shard);
  throw new Refused({
    en: `'--shard' wants a part and how many there are, such as 1/4 to 4/4, not '${shown}'`,
    fr: `« --shard » attend une partie et leur nombre, de 1/4 à 4/4 par exemple, et non « ${shown} »`,
  });
}

/**
 * A part of the items: one stretch, so that the parts one after the other are the whole in its order. Each item is in one
 * part, and the parts differ by one item at most.
 */
export function partOf<Item>(items: readonly Item[], { number, count }: Shard): readonly Item[] {
  const bound = (at: number): number => Math.floor((items.length * at) / count);
  return items.slice(bound(number - 1), bound(number));
}
