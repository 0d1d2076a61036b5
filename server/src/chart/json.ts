import type { Chart } from './chart.ts';

/**
 * The chart as JSON for other programs; its form stays.
 *
 * @param pathOf how the file of a role is called; left out, files are not named.
 */
export function chartJson({ view, roles, lines }: Chart, pathOf?: (uri: string) => string): string {
  const shown = {
    view,
    roles: roles.map(({ id, title, uri, parent, hidden }) => ({
      id,
      title,
      ...(uri === undefined ? { missing: true } : pathOf && { path: pathOf(uri) }),
      ...(parent !== undefined && { parent }),
      ...(hidden > 0 && { hidden }),
    })),
    lines: lines.map(({ from, to, kind }) => ({ from, to, kind })),
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}
