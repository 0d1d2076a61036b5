/** A cursor that goes through texts, and everything that an editor asks where it stands. */
import { completion, type CompletionItem } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { refactorings } from '../../server/src/features/refactorings/refactorings.ts';
import { prepareRename } from '../../server/src/features/rename.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { check } from '../../server/src/rules/check.ts';
import { randomNumbers } from '../features/sweep.ts';
import {
  checkCompletion,
  checkEnter,
  checkFixes,
  checkRefactorings,
  checkRename,
  checkSections,
  today,
} from './checked-edits.ts';
import { Latencies } from './latencies.ts';
import type { Among } from './texts.ts';

/**
 * Offsets of a text, and the share of them where every edit is made and checked; elsewhere it is only asked for. Where
 * the share is 0, completion is asked for everywhere, and of the other requests one at each place.
 */
export interface Stops {
  readonly among: Among;
  readonly offsets: readonly number[];
  readonly share: number;
}

/** Asks and checks at all stops. @returns what went wrong, each with its place. */
export function cursorSweep(stops: Iterable<Stops>, seed: number, latencies = new Latencies()): readonly string[] {
  const random = randomNumbers(seed);
  const failures: string[] = [];
  for (const { among, offsets, share } of stops) {
    const { document, index, where } = among;
    const ask = (kind: string, place: string, act: () => unknown): void => {
      const start = performance.now();
      try {
        act();
      } catch (error) {
        failures.push(
          `${kind}, ${where} ${place}: ${error instanceof Error ? error.message || error.stack : String(error)}`,
        );
      }
      latencies.add(kind, performance.now() - start, `${where} ${place}`);
    };
    const checked = (kind: string, place: string, act: () => void): void => ask(`checked ${kind}`, place, act);
    ask('diagnostics', '', () => check(document, index, { today }));
    if (share > 0) {
      checked('fixes', '', () => checkFixes(document, index));
      checked('sections', '', () => checkSections(document, index));
    }
    for (const offset of offsets) {
      const place = placeOf(document.text, offset);
      const range = { start: offset, end: offset };
      const others: readonly (readonly [string, () => unknown])[] = [
        ['hover', () => hover(document, offset, index)],
        ['refactorings', () => refactorings(document, range, index)],
        ['selection ranges', () => selectionRanges(document, offset)],
        ['prepare rename', () => prepareRename(document, offset, index)],
      ];
      ask('completion', place, () => completion(document, offset, index, today));
      for (const [position, [kind, act]] of others.entries()) {
        if (share > 0 || position === offset % others.length) ask(kind, place, act);
      }
      if (random() >= share) continue;
      const some = (items: readonly CompletionItem[]) => few(items, random);
      checked('completion', place, () => checkCompletion(document, offset, index, some));
      checked('refactorings', place, () => checkRefactorings(document, offset, index));
      checked('rename', place, () => checkRename(document, offset, index));
      if (/[\r\n]/.test(document.text.charAt(offset)) || offset === document.text.length)
        checked('enter', place, () => checkEnter(document, offset));
    }
  }
  return failures;
}

/** The first item, which most people take, and two of the others. */
function few<T>(items: readonly T[], random: () => number): readonly T[] {
  if (items.length < 4) return items;
  return [0, 1, 2].flatMap((position) => items[position && 1 + Math.floor(random() * (items.length - 1))] ?? []);
}

/** As people count, with what stands around it. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const around = `${text.slice(Math.max(0, offset - 30), offset)}|${text.slice(offset, offset + 20)}`;
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${JSON.stringify(around)}`;
}

/** At every offset, or at every so many; the edits of some places are made. */
export function everywhere(among: Among, every: number): Stops {
  const count = Math.ceil((among.document.text.length + 1) / every);
  return { among, offsets: Array.from({ length: count }, (_, number) => number * every), share: 0.03 };
}
