import type { Node } from './messages.ts';

/** The ids of the nodes that have all words of a query in their title or their id; case and accents do not count. */
export function find(query: string, nodes: readonly Node[]): readonly string[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return nodes
    .filter(({ id, title }) => {
      const text = plain(`${title} ${id}`);
      return words.every((word) => text.includes(word));
    })
    .map(({ id }) => id);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
}
