import type { VNode } from 'preact';
import type { Language, LocalizedText } from '../text/language.ts';
import type { Chart } from './chart.ts';
import type { Point } from './route.ts';
import { colours } from './style.ts';

/** What a legend adds to the height of a chart. */
export const legendHeight = 30;

/** What the signs mean that do not speak for themselves; nothing where the chart has none of them. */
export function legend({ view, roles, lines }: Chart, language: Language, { x, y }: Point): VNode | undefined {
  const entries: readonly (readonly [sign: VNode, text: LocalizedText, isThere: boolean])[] = [
    [
      <path
        class="chart-functional"
        d="M0 -4H30"
        stroke={colours.accent}
        stroke-width="1.5"
        stroke-dasharray="1.5 4.5"
        stroke-linecap="round"
      />,
      { en: 'functional link', fr: 'lien fonctionnel' },
      lines.some(({ kind }) => kind === 'functional'),
    ],
    [
      <path
        class="chart-other chart-lines"
        d="M0 0C15 0 15 -8 30 -8"
        fill="none"
        stroke={colours.line}
        stroke-width="1.25"
      />,
      { en: 'another superior', fr: 'autre rattachement' },
      view === 'reporting' && lines.some(({ kind }) => kind === 'other'),
    ],
    [
      <rect
        class="chart-box"
        y="-10"
        width="30"
        height="12"
        rx="2"
        fill={colours.paper}
        stroke={colours.line}
        stroke-dasharray="4 3"
      />,
      { en: 'no role file', fr: 'sans fiche' },
      roles.some(({ uri }) => uri === undefined),
    ],
    [
      <text class="chart-note" x="30" font-size="11" text-anchor="end" fill={colours.muted}>
        +3
      </text>,
      { en: 'roles that are not shown', fr: 'rôles non affichés' },
      roles.some(({ hidden }) => hidden > 0),
    ],
  ];
  const shown = entries.filter(([, , isThere]) => isThere);
  if (shown.length === 0) return undefined;
  return (
    <g class="chart-legend">
      {shown.map(([sign, text], position) => (
        <g transform={`translate(${x + position * STEP} ${y})`}>
          <g aria-hidden="true">{sign}</g>
          <text class="chart-note" x="38" fill={colours.muted} font-size="12">
            {text[language]}
          </text>
        </g>
      ))}
    </g>
  );
}

const STEP = 200;
