/**
 * The look of a chart. On a page it takes the colours of the page, alone it has the same ones, for light and dark. What a
 * program shows that knows no variables stands in attributes (svg.tsx).
 */
export const colours = {
  paper: '#ffffff',
  box: '#f2f6f7',
  ink: '#17212b',
  muted: '#53606d',
  line: '#8796a3',
  accent: '#0a5a66',
  lead: '#e2f0f2',
} as const;

const dark: typeof colours | Readonly<Record<keyof typeof colours, string>> = {
  paper: '#11171c',
  box: '#182026',
  ink: '#e6ebef',
  muted: '#a5b0ba',
  line: '#6d7d8b',
  accent: '#82d2dc',
  lead: '#15343b',
};

/** The names that pages give to the same colours. */
const names: Readonly<Record<keyof typeof colours, string>> = {
  paper: 'paper',
  box: 'band',
  ink: 'ink',
  muted: 'muted',
  line: 'chart-rule',
  accent: 'accent',
  lead: 'accent-soft',
};

function variables(values: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([colour, name]) => `--chart-${colour}: var(--${name}, ${values[colour] ?? ''});`)
    .join(' ');
}

/** Without quotes and signs that would have to be escaped in XML. */
export const chartStyle = `
.chart { ${variables(colours)} color-scheme: light dark; font: 13px/1.3 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif; }
@media (prefers-color-scheme: dark) { .chart { ${variables(dark)} } }
.chart-paper { fill: var(--chart-paper); }
.chart-lines { stroke: var(--chart-line); }
.chart-functional { stroke: var(--chart-accent); }
.chart-box { fill: var(--chart-paper); stroke: var(--chart-line); }
.chart-tag { fill: var(--chart-paper); stroke: var(--chart-line); }
.chart-lead .chart-box { fill: var(--chart-box); }
.chart-root .chart-box { fill: var(--chart-lead); stroke: var(--chart-accent); }
.chart-mark { fill: var(--chart-accent); }
.chart-text { fill: var(--chart-ink); }
.chart-ghost .chart-text, .chart-caveat .chart-text, .chart-note { fill: var(--chart-muted); }
a.chart-link { cursor: pointer; text-decoration: none; }
a.chart-link:hover .chart-box { stroke: var(--chart-accent); stroke-width: 2; }
a.chart-link:hover .chart-text { text-decoration: underline; }
a.chart-link:focus { outline: none; }
a.chart-link:focus-visible .chart-box { stroke: var(--chart-accent); stroke-width: 3; }
@media (forced-colors: active) {
  .chart { --chart-paper: Canvas; --chart-box: Canvas; --chart-lead: Canvas; --chart-ink: CanvasText; --chart-muted: CanvasText; --chart-line: CanvasText; --chart-accent: LinkText; forced-color-adjust: none; }
}
`;
