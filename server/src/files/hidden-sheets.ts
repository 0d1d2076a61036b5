/** The sheets of a workbook that nobody sees, by their names. */
import { textsOf, type Entry } from './sheet-reach.ts';

/** Empty where the workbook does not say how its sheets are called. */
export async function hiddenNames(bytes: Uint8Array, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const entry = entries.find(({ name }) => /^xl\/workbook\.xml$/i.test(name));
  if (!entry) return new Set();
  let text = '';
  for await (const piece of textsOf(bytes, entry)) text = (text + piece).slice(0, MOST_TEXT);
  const tags = [...text.matchAll(/<(?:\w{1,9}:)?sheet\s([^<>]{1,1000})>/g)].map(([, attributes = '']) => attributes);
  const hidden = tags.filter((attributes) => /(?:^|\s)state\s?=\s?["'](?:hidden|veryHidden)["']/.test(attributes));
  return new Set(hidden.map((attributes) => unescaped(/(?:^|\s)name\s?=\s?(["'])(.*?)\1/.exec(attributes)?.[2] ?? '')));
}

/** Far more than the list of the sheets. */
const MOST_TEXT = 1_000_000;

function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
