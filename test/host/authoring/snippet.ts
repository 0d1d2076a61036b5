/** The snippets of the LSP as parts: what is written, and where the author writes. */
export type Part = { readonly text: string } | Stop;

export interface Stop {
  readonly number: number;
  /** What stands there at first, or the choices. */
  readonly proposed: readonly string[];
}

export function partsOf(snippet: string): readonly Part[] {
  const parts: Part[] = [];
  const pattern = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)?\}/g;
  let done = 0;
  for (const match of snippet.matchAll(pattern)) {
    const [whole, escaped, plain, braced, byDefault, choices] = match;
    parts.push({ text: snippet.slice(done, match.index) + (escaped ?? '') });
    done = match.index + whole.length;
    const number = plain ?? braced;
    if (number === undefined) continue;
    const proposed = choices?.split(/(?<!\\),/) ?? (byDefault === undefined ? [] : [byDefault]);
    parts.push({ number: Number(number), proposed: proposed.map((text) => text.replace(/\\(.)/g, '$1')) });
  }
  return [...parts, { text: snippet.slice(done) }];
}

/** A stop and what the author writes there. */
export interface Filled extends Stop {
  readonly value: string;
  /** Where the value begins, counted from the start of the snippet. */
  readonly offset: number;
}

/**
 * How a snippet becomes the beginning of `wanted`: what goes where. A stop at its very end is where the author goes on,
 * unless others come behind it.
 *
 * @returns nothing where it cannot become that.
 */
export function filledAs(
  parts: readonly Part[],
  wanted: string,
): { text: string; stops: readonly Filled[] } | undefined {
  const written = parts.filter((part) => !('text' in part) || part.text !== '');
  const last = written.at(-1);
  const isOpenEnd =
    last !== undefined &&
    'number' in last &&
    last.proposed.length === 0 &&
    written.every((part) => 'text' in part || rank(part) <= rank(last));
  const inner = isOpenEnd ? written.slice(0, -1) : written;
  const escaped = inner.map((part) =>
    'text' in part ? part.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '([^\\r\\n]+)',
  );
  const match = new RegExp(`^${escaped.join('')}`).exec(wanted);
  if (!match) return undefined;
  const stops: Filled[] = [];
  let [offset, group] = [0, 1];
  for (const part of inner) {
    if ('text' in part) {
      offset += part.text.length;
      continue;
    }
    const value = match[group++] ?? '';
    stops.push({ ...part, value, offset });
    offset += value.length;
  }
  return { text: match[0], stops: stops.toSorted((a, b) => rank(a) - rank(b)) };
}

/** Zero is the last one. */
function rank({ number }: Stop): number {
  return number === 0 ? Infinity : number;
}
