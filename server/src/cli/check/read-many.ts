import { readNow } from '../../files/node.ts';
import { type BulkReader, understood, type Understood } from '../../reading/understood.ts';

/** Files that a thread reads before it answers. */
const BATCH = 40;

/**
 * Reads and understands the files in threads and here at once.
 *
 * @param keep what is to be kept of each, asked as soon as it is read: all of it is too much for very many.
 * @returns what is kept, in the order of the files.
 */
export async function readMany<T>(
  uris: readonly string[],
  day: string,
  reader: BulkReader,
  keep: (file: Understood) => T,
): Promise<readonly T[]> {
  const kept = new Map<string, T>();
  const take = (batch: readonly Understood[]): void => {
    for (const file of batch) kept.set(file.uri, keep(file));
  };
  let next = 0;
  const nextBatch = (): readonly string[] => uris.slice(next, (next += BATCH));
  const readElsewhere = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      // Where a thread fails, this one finds out why.
      take(await reader.read(batch, day).catch(() => readHere(batch, day)));
    }
  };
  const readBetween = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      take(readHere(batch, day));
      // The threads get a word in.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  try {
    // While a thread waits to be heard, its next batch is there already.
    await Promise.all([...Array.from({ length: 2 * reader.threads }, readElsewhere), readBetween()]);
  } finally {
    reader.rest();
  }
  return uris.flatMap((uri) => kept.get(uri) ?? []);
}

function readHere(uris: readonly string[], day: string): readonly Understood[] {
  return uris.map((uri) => {
    const { result, bytes } = readNow(uri);
    return understood(uri, result, bytes, day);
  });
}
