/**
 * The one stylesheet of role pages. No outside font or picture; colours are in variables, set for light and dark by the
 * reader's system or, inside VS Code, by its classes on the body. Colour never says what a word does not say.
 */
import type { PageVariables } from '../../../schemas/types.ts';
import type { PageSettings } from '../model/settings/page-settings.ts';
import { palettesOf, type Palette } from '../model/settings/palette.ts';
import { frame } from './styles/frame.ts';
import { head } from './styles/head.ts';
import { print } from './styles/print.ts';
import { sections } from './styles/sections.ts';
import { side } from './styles/side.ts';
import { themes } from './styles/themes.ts';

/** The stylesheet in the colours and measures of a house. */
export function stylesheet({ colors, variables }: Pick<PageSettings, 'colors' | 'variables'>): string {
  const palettes = palettesOf(colors);
  const light = `color-scheme: light; ${declarationsOf(palettes.light)}`;
  const dark = `color-scheme: dark; ${declarationsOf(palettes.dark)}`;
  const own = measures(variables);
  return [
    `body { ${light} }`,
    `@media (prefers-color-scheme: dark) { body { ${dark} } }`,
    `body.vscode-light, body.vscode-high-contrast-light { ${light} }`,
    `body.vscode-dark, body.vscode-high-contrast:where(:not(.vscode-high-contrast-light)) { ${dark} }`,
    frame,
    head,
    side,
    sections,
    themes,
    print,
    `@media print { body, body.vscode-dark, body.vscode-high-contrast { ${light} } }`,
    own,
  ].join('\n');
}

function declarationsOf(palette: Palette): string {
  const { paper, head: ground, band, ink, muted, line, accent, accentSoft, notice, noticeLine } = palette;
  const variables = { paper, head: ground, band, ink, muted, line, accent, 'accent-soft': accentSoft, notice };
  return declared({ ...variables, 'notice-line': noticeLine });
}

/** What a house sets of our measures; the stylesheet has its own for all others. */
function measures({ font, headingFont, textSize, measure, radius }: PageVariables): string {
  const all = declared({ font: familiesOf(font), 'heading-font': familiesOf(headingFont), measure, radius });
  const size = textSize === undefined || !isPlain(textSize) ? '' : `@media screen { html { font-size: ${textSize}; } }`;
  return [all && `body { ${all} }`, size].filter(Boolean).join('\n');
}

function declared(variables: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(variables)
    .flatMap(([name, value]) => (value === undefined || !isPlain(value) ? [] : [`--${name}: ${value};`]))
    .join(' ');
}

const generic =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-serif|ui-sans-serif|ui-monospace|ui-rounded)$/;

function familiesOf(names: readonly string[] | undefined): string | undefined {
  const known = names?.filter((name) => /^[A-Za-z][A-Za-z0-9 -]*$/.test(name));
  return known?.length ? known.map((name) => (generic.test(name) ? name : `"${name}"`)).join(', ') : undefined;
}

/** Nothing in it can end a declaration or load anything, whoever made the settings. */
function isPlain(value: string): boolean {
  return /^[A-Za-z0-9 ",.#-]*$/.test(value);
}
