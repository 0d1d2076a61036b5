/** How far the sheets of a workbook reach, found before one is unfolded into rows of equal length. */

/** Where a file lies in an archive, by the directory of it. */
export interface Entry {
  readonly name: string;
  /** What it says that it takes up, in bytes. */
  readonly size: number;
  /** What it takes up in the archive, in bytes. */
  readonly packed: number;
  /** Nothing of it is packed. */
  readonly isStored: boolean;
  /** Where its own head starts. */
  readonly at: number;
}

/** The last corner of a sheet that holds little and is far too wide or long to be unfolded: `XFD3000`. */
export async function farCorner(bytes: Uint8Array, entries: readonly Entry[]): Promise<string | undefined> {
  for (const entry of entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))) {
    const { cells, column, columns, rows } = await reachOf(bytes, entry);
    if (columns * rows > MOST_UNFOLDED && columns * rows > cells * MOST_GAPS) return `${column}${rows}`;
  }
  return undefined;
}

/** As many fields unfold in a moment. */
const MOST_UNFOLDED = 1_000_000;

/** Of so many fields of a table, one is filled. */
const MOST_GAPS = 20;

interface Reach {
  /** How many cells hold something. */
  readonly cells: number;
  /** The letters of the last column, and its number. */
  readonly column: string;
  readonly columns: number;
  readonly rows: number;
}

async function reachOf(bytes: Uint8Array, entry: Entry): Promise<Reach> {
  let [cells, column, columns, rows] = [0, '', 0, 0];
  let rest = '';
  try {
    for await (const text of textsOf(bytes, entry)) {
      const known = rest + text;
      const end = Math.max(known.lastIndexOf('<'), 0);
      rest = known.slice(end).slice(0, LONGEST_TAG);
      for (const [, letters = '', row = ''] of known.slice(0, end).matchAll(filledCell)) {
        cells += 1;
        rows = Math.max(rows, Number(row));
        const number = columnNumber(letters);
        if (number > columns) [column, columns] = [letters, number];
      }
    }
  } catch {
    // What reads the workbook says what is wrong with it.
  }
  return { cells, column, columns, rows };
}

/** The tag of a cell that ends elsewhere; others hold a style at most. */
const filledCell = /<(?:\w{1,9}:)?c\s(?:[^<>]{0,100}?\s)?r="([A-Z]{1,3})(\d{1,7})"(?:[^<>]{0,200}[^<>/])?>/g;

const LONGEST_TAG = 1000;

export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Its text in pieces, and no more than it has said that there is. */
export async function* textsOf(bytes: Uint8Array, { at, size, packed, isStored }: Entry): AsyncGenerator<string> {
  const head = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  const start = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const stored = new Blob([Uint8Array.from(bytes.subarray(start, start + packed))]).stream();
  const reader = (isStored ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  const decoder = new TextDecoder();
  let left = size;
  for (let next = await reader.read(); !next.done && left > 0; next = await reader.read()) {
    left -= next.value.length;
    yield decoder.decode(next.value, { stream: true });
  }
  await reader.cancel();
}
