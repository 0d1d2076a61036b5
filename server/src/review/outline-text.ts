import type { ChangeKind } from '../compare/change.ts';
import { safeText } from '../text/safe-text.ts';
import type { Outline } from './outline.ts';

/** The outline for a terminal: one line for each change, with the sign of `diff` in front. */
export function outlineText({ roles, summary }: Outline): string {
  const lines = roles.flatMap(({ title, groups }) => [
    safeText(title),
    ...groups.flatMap((group) => [
      `  ${safeText(group.title)}`,
      ...group.lines.map(({ kind, text }) => `    ${signs[kind]} ${safeText(text)}`),
      ...(group.note === undefined ? [] : [`    ${safeText(group.note)}`]),
    ]),
    '',
  ]);
  return `${[...lines, summary].join('\n')}\n`;
}

const signs: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '-', changed: '~', moved: '>' };
