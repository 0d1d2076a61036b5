import type { Chart } from './chart.ts';

/**
 * The chart as the text of a Mermaid flowchart. Roles are numbered, so that no id meets a word of the language; in
 * titles, everything but letters, digits and a few harmless signs is written as an entity, which Mermaid turns into text
 * and never into markup.
 */
export function chartMermaid({ view, roles, lines }: Chart): string {
  const numbers = new Map(roles.map(({ id }, position) => [id, `r${position}`]));
  const ghosts = roles.filter(({ uri }) => uri === undefined).map(({ id }) => numbers.get(id));
  return [
    `flowchart ${view === 'reporting' ? 'TB' : 'LR'}`,
    ...roles.map(({ id, title, hidden }) => `  ${numbers.get(id)}["${escaped(title, hidden)}"]`),
    ...lines.map((line) => {
      const [from, to] = [numbers.get(line.from), numbers.get(line.to)];
      return view === 'career'
        ? `  ${from} --> ${to}`
        : `  ${to} ${line.kind === 'functional' ? '-.-' : '---'} ${from}`;
    }),
    ...(ghosts.length === 0 ? [] : ['  classDef ghost stroke-dasharray:4', `  class ${ghosts.join(',')} ghost`]),
    '',
  ].join('\n');
}

function escaped(title: string, hidden: number): string {
  const line = title
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Bidi_Control}|\p{Cs}/gu, '')
    .trim();
  const text = hidden > 0 ? `${line} (+${hidden})` : line;
  return (text || '…').replace(/[^\p{L}\p{M}\p{N} ,'’()/·…–—-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0xfffd};`);
}
