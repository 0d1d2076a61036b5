/** Words of a sheet that are crossed out: whole cells by their style, and parts of a text. */
import { decodeXML } from 'entities/decode';
import type { Entry } from './sheet-reach.ts';
import { attributeOf, tagsIn, type Tag } from './xml-tags.ts';

/** A part of the text of a cell. */
export interface Run {
  readonly text: string;
  readonly isStruck: boolean;
}

/** What is known of a cell: that it is crossed out, or which of its words are. */
export type Struck = 'all' | readonly Run[];

/** Of a part of a text, whether it is crossed out; nothing where the style of the cell says. */
interface OwnRun {
  text: string;
  isStruck: boolean | undefined;
}

/** The cells of a sheet in which something is crossed out, by their names such as `B2`. */
export async function struckCells(
  bytes: Uint8Array,
  entries: readonly Entry[],
  path: string,
): Promise<ReadonlyMap<string, Struck>> {
  const partOf = (name: string): Entry | undefined => entries.find((one) => one.name.toLowerCase() === name);
  const [sheet, strings] = [entries.find(({ name }) => name === path), partOf('xl/sharedstrings.xml')];
  const found = new Map<string, Struck>();
  if (!sheet) return found;
  const styles = await struckStyles(bytes, partOf('xl/styles.xml'));
  const shared = await richStrings(bytes, strings);
  // Most workbooks have nothing of it, and a large sheet takes its time.
  const isPossible = styles.size > 0 || [...shared.values()].some((runs) => runs.some(({ isStruck }) => isStruck));
  if (!isPossible && strings) return found;
  let cell = { name: '', style: 0, isShared: false };
  let index = '';
  const inline = new Runs();
  for await (const tag of tagsIn(bytes, sheet)) {
    if (tag.name === 'c' && tag.isStart) {
      const style = Number(attributeOf(tag, 's'));
      cell = { name: attributeOf(tag, 'r'), style, isShared: attributeOf(tag, 't') === 's' };
      index = '';
      inline.start();
    }
    if (tag.name === 'v' && tag.isEnd) index = tag.text;
    inline.read(tag);
    if (tag.name !== 'c' || !tag.isEnd || cell.name === '') continue;
    const isStruck = styles.has(cell.style);
    const runs = (cell.isShared ? shared.get(Number(index)) : undefined) ?? inline.runs;
    const all = runs.map((run) => ({ text: run.text, isStruck: run.isStruck ?? isStruck }));
    if (all.some((run) => run.isStruck)) found.set(cell.name, all);
    else if (isStruck && all.length === 0) found.set(cell.name, 'all');
  }
  return found;
}

/** The texts that many cells may hold and that have parts, by their places among all of them. */
async function richStrings(
  bytes: Uint8Array,
  entry: Entry | undefined,
): Promise<ReadonlyMap<number, readonly OwnRun[]>> {
  const found = new Map<number, readonly OwnRun[]>();
  if (!entry) return found;
  let index = -1;
  const one = new Runs();
  for await (const tag of tagsIn(bytes, entry)) {
    if (tag.name === 'si' && tag.isStart) {
      index += 1;
      one.start();
    }
    one.read(tag);
    if (tag.name === 'si' && tag.isEnd && one.runs.length > 0) found.set(index, one.runs);
  }
  return found;
}

/** Gathers the parts of a text. */
class Runs {
  runs: OwnRun[] = [];
  #isInRun = false;

  start(): void {
    this.runs = [];
    this.#isInRun = false;
  }

  read({ name, isStart, isEnd, text, attributes }: Tag): void {
    if (name === 'r') {
      this.#isInRun = isStart && !isEnd;
      if (isStart) this.runs.push({ text: '', isStruck: undefined });
    }
    const last = this.runs.at(-1);
    if (!this.#isInRun || !last) return;
    if (name === 'rPr' && isStart) last.isStruck ??= false;
    else if (name === 'strike' && isStart) last.isStruck = isOn(attributes);
    else if (name === 't' && isEnd && !isStart) last.text += unescaped(text);
  }
}

/** The numbers of the styles of cells whose letters are crossed out. */
async function struckStyles(bytes: Uint8Array, entry: Entry | undefined): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  if (!entry) return found;
  const fonts = new Set<number>();
  let part = '';
  let [font, style] = [-1, -1];
  for await (const tag of tagsIn(bytes, entry)) {
    if (tag.name === 'fonts' || tag.name === 'cellXfs') part = tag.isEnd ? '' : tag.name;
    if (!tag.isStart) continue;
    if (part === 'fonts' && tag.name === 'font') font += 1;
    if (part === 'fonts' && tag.name === 'strike' && isOn(tag.attributes)) fonts.add(font);
    if (part !== 'cellXfs' || tag.name !== 'xf') continue;
    style += 1;
    if (fonts.has(Number(attributeOf(tag, 'fontId')))) found.add(style);
  }
  return found;
}

function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf({ attributes }, 'val'));
}

/** Signs that XML cannot hold are written as `_x000D_`. */
function unescaped(text: string): string {
  return decodeXML(text).replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** What is left of a text, without the gaps that the words have left, and those words. */
export function apart(runs: readonly Run[]): { readonly kept: string; readonly struck: string } {
  const struck = runs.map(({ text, isStruck }) => (isStruck ? text : ''));
  const kept = runs
    .map(({ text, isStruck }) => (isStruck ? GAP : text))
    .join('')
    .replaceAll('\r', '')
    .replace(/\0+/g, GAP)
    .replace(/(?:^|\n) ?\0(?=\n|$)/g, '')
    .replace(/ ?\0(?=[\s,.;:!?)]|$)/g, '')
    .replaceAll(GAP, '');
  return { kept: kept.trim(), struck: struck.join(' ').replace(/\s+/g, ' ').trim() };
}

const GAP = '\0';
