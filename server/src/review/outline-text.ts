import { safeText } from '../text/safe-text.ts';
import type { LineKind, Outline } from './outline.ts';

/** The outline for a terminal: one line for each change, with the sign of `diff` in front. */
export function outlineText({ roles, summary }: Outline): string {
  const lines = roles.flatMap(({ title, groups }) => [
    safeText(title),
    ...groups.flatMap((group) => [
      `  ${safeText(group.title)}`,
      ...group.lines.map(({ kind, text }) => `    ${signs[kind]} ${safeText(text)}`),
    ]),
    '',
  ]);
  return `${[...lines, summary].join('\n')}\n`;
}

const signs: Readonly<Record<LineKind, string>> = { added: '+', removed: '-', changed: '~', moved: '>', same: '=' };
