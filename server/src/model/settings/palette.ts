import type { PageColors } from '../../../../schemas/types.ts';
import { contrast, mix } from './color.ts';

/** The colours of a page in one theme. */
export interface Palette {
  readonly paper: string;
  /** Behind the head of the page. */
  readonly head: string;
  /** Behind what stands apart from the text. */
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly notice: string;
  readonly noticeLine: string;
}

export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** Of text and what is behind it, WCAG 2.2 AA. */
export const enoughContrast = 4.5;

const own: Palettes = {
  light: {
    paper: '#ffffff',
    head: '#f2f6f7',
    band: '#f2f6f7',
    ink: '#17212b',
    muted: '#53606d',
    line: '#d5dde3',
    accent: '#0a5a66',
    accentSoft: '#e2f0f2',
    notice: '#fff5d9',
    noticeLine: '#b98900',
  },
  dark: {
    paper: '#11171c',
    head: '#182026',
    band: '#182026',
    ink: '#e6ebef',
    muted: '#a5b0ba',
    line: '#313c46',
    accent: '#82d2dc',
    accentSoft: '#15343b',
    notice: '#2e2610',
    noticeLine: '#d3a536',
  },
};

/** The colours of pages in the house that wants `colors`; what cannot be read there is left out. */
export function palettesOf(colors: PageColors): Palettes {
  const wrong = new Set(faintColors(colors).map(({ name }) => name));
  const wanted = (name: keyof PageColors): string | undefined => (wrong.has(name) ? undefined : colors[name]);
  const accent = wanted('accent');
  const light = withHouse(own.light, wanted('band'), accent, 0.12);
  const head = wanted('bandDark') ?? own.dark.head;
  const accentDark = wanted('accentDark') ?? (accent && lightened(accent, [own.dark.paper, head]));
  return { light, dark: withHouse(own.dark, head, accentDark, 0.22) };
}

/** A colour in which text, or on which text, cannot be read well. */
export interface FaintColor {
  readonly name: keyof PageColors;
  readonly color: string;
  /** The colour that is too near, and how far the two are apart. */
  readonly other: string;
  readonly contrast: number;
}

/** The colours of a house that would give pages which are hard to read, each with the worst of its neighbours. */
export function faintColors(colors: PageColors): readonly FaintColor[] {
  return [
    ...faintIn(own.light, ['band', colors.band], ['accent', colors.accent]),
    ...faintIn(own.dark, ['bandDark', colors.bandDark], ['accentDark', colors.accentDark]),
  ];
}

type Wanted = readonly [name: keyof PageColors, color: string | undefined];

function faintIn(theme: Palette, band: Wanted, accent: Wanted): readonly FaintColor[] {
  const faintText = faint(band, [theme.ink, theme.muted]);
  const head = faintText ? theme.head : (band[1] ?? theme.head);
  const faintAccent = faint(accent, [theme.paper, theme.band, head]);
  // Where the house has no accent that can be used, that of the theme has to be seen on its band.
  const isOwnAccent = accent[1] === undefined || faintAccent !== undefined;
  const faintBand = faintText ?? (isOwnAccent ? faint(band, [theme.accent]) : undefined);
  return [faintBand, faintAccent].filter((one) => one !== undefined);
}

function faint([name, color]: Wanted, others: readonly string[]): FaintColor | undefined {
  if (color === undefined) return undefined;
  const [worst] = others
    .map((other) => ({ name, color, other, contrast: contrast(color, other) }))
    .toSorted((a, b) => a.contrast - b.contrast);
  return worst && worst.contrast < enoughContrast ? worst : undefined;
}

function withHouse(theme: Palette, head: string | undefined, accent: string | undefined, share: number): Palette {
  const { paper, accentSoft } = theme;
  const soft = accent === undefined ? accentSoft : softened(accent, paper, share);
  return { ...theme, head: head ?? theme.head, accent: accent ?? theme.accent, accentSoft: soft };
}

/** A tint of the accent on which the accent can be read. */
function softened(accent: string, paper: string, share: number): string {
  for (let part = share; part > 0.01; part -= 0.02) {
    const tint = mix(accent, paper, part);
    if (contrast(accent, tint) >= enoughContrast) return tint;
  }
  return paper;
}

/** The accent of a light page so much lighter that it can be read well on dark ones. */
function lightened(accent: string, grounds: readonly string[]): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const shade = mix(accent, '#ffffff', share);
    if (grounds.every((ground) => contrast(shade, ground) >= 7)) return shade;
  }
  return '#ffffff';
}
