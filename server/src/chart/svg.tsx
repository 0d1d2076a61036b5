import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { caveatNames } from '../model/caveat.ts';
import { directionOf } from '../text/direction.ts';
import { pickLanguage, type Language, type LocalizedText } from '../text/language.ts';
import { fitForXml, linesOf, linesWithEnd, widthOf } from './box-text.ts';
import type { Chart, ChartRole } from './chart.ts';
import { described, functionalTitles } from './described.ts';
import { layOut, type PlacedLine, type PlacedRole } from './layout.ts';
import { legend, legendHeight } from './legend.tsx';
import { box, gap } from './measures.ts';
import { chartStyle, colours } from './style.ts';

/** How a chart is drawn; each part may be left out. */
export interface SvgOptions {
  /** Of what the chart says itself, any tag of it. English by default, and where we do not speak it. */
  readonly language?: Language | undefined;
  /** Where a role leads to, relative to where the chart stands; nothing where it leads nowhere. */
  readonly hrefOf?: ((role: ChartRole) => string | undefined) | undefined;
}

/**
 * The chart as one SVG element, to be put into a page or to stand alone: no script, nothing from elsewhere, one style
 * element. Each role has its id in `data-id`.
 */
export function chartSvg(chart: Chart, options: SvgOptions = {}): string {
  // The renderer writes for HTML, where this is text like any other.
  return renderToString(chartDrawing(chart, options)).replaceAll(']]>', ']]&gt;');
}

/**
 * The same for who puts it into a page of their own.
 *
 * @internal
 */
export function chartDrawing(chart: Chart, options: SvgOptions = {}): VNode {
  const { hrefOf = () => undefined } = options;
  const language = pickLanguage(options.language);
  const { width, height, roles, lines } = layOut(chart);
  const notes = legend(chart, language, { x: gap.margin, y: height });
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const functional = functionalTitles(chart, titles);
  const alike = beginningsOf(roles);
  const leads = new Set(roles.map(({ parent }) => parent));
  const size = { width: Math.ceil(width), height: Math.ceil(height + (notes ? legendHeight : 0)) };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`chart chart-${chart.view}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      {...size}
      role="group"
      aria-label={names[chart.view][language]}
      font-family="system-ui, Segoe UI, Roboto, Arial, sans-serif"
      font-size="13"
    >
      <style>{chartStyle}</style>
      <rect class="chart-paper" {...size} fill={colours.paper} />
      <g class="chart-lines" fill="none" stroke={colours.line} stroke-width="1.25" aria-hidden="true">
        {lines.map(lineShape)}
      </g>
      <g role="list">
        {roles.map((role) => {
          const above = role.parent === undefined ? undefined : titles.get(role.parent);
          const ties = { above, functional: functional.get(role.id) ?? [] };
          const shown = {
            isLead: leads.has(role.id) || role.hidden > 0,
            isAlike: alike.has(beginning(role)),
            href: safeHref(hrefOf(role)),
          };
          return roleShape(role, described(role, ties, { view: chart.view, language }), shown, language);
        })}
      </g>
      {notes}
    </svg>
  );
}

const names: Readonly<Record<Chart['view'], LocalizedText>> = {
  reporting: { en: 'Organisation chart', fr: 'Organigramme' },
  career: { en: 'Career paths', fr: 'Parcours professionnels' },
};

function lineShape({ kind, path }: PlacedLine): VNode {
  return kind === 'tree' ? (
    <path d={path} />
  ) : kind === 'other' ? (
    <path d={path} class="chart-other" />
  ) : (
    <path
      d={path}
      class="chart-functional"
      stroke={colours.accent}
      stroke-width="1.5"
      stroke-dasharray="1.5 4.5"
      stroke-linecap="round"
    />
  );
}

/** What of a title surely stands in its box. */
function beginning({ title }: ChartRole): string {
  return title.slice(0, 20);
}

/** The beginnings that several titles share. */
function beginningsOf(roles: readonly ChartRole[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(
    roles.map(beginning).filter((one) => {
      const isMet = met.has(one);
      met.add(one);
      return isMet;
    }),
  );
}

interface Shown {
  readonly isLead: boolean;
  /** Whether another title begins as this one does. */
  readonly isAlike: boolean;
  readonly href: string | undefined;
}

function roleShape(role: PlacedRole, name: string, shown: Shown, language: Language): VNode {
  const { isLead, href } = shown;
  const kinds = [
    'chart-role',
    isLead && 'chart-lead',
    role.level === 0 && isLead && 'chart-root',
    role.uri === undefined && 'chart-ghost',
    role.caveat && 'chart-caveat',
  ];
  const body = (
    <>
      {boxShape(role, name, shown)}
      {role.caveat && caveatShape(caveatNames[role.caveat][language])}
    </>
  );
  return (
    <g
      class={kinds.filter(Boolean).join(' ')}
      role="listitem"
      data-id={fitForXml(role.id) || undefined}
      transform={`translate(${role.x} ${role.y})`}
    >
      {href === undefined ? (
        body
      ) : (
        <a class="chart-link" href={href}>
          {body}
        </a>
      )}
    </g>
  );
}

const PADDING = 12;
const LINE = 16;

function boxShape(
  { title, lang, uri, hidden, level, caveat }: PlacedRole,
  name: string,
  { isLead, isAlike }: Shown,
): VNode {
  const isGhost = uri === undefined;
  const note = hidden > 0 ? `+${hidden}` : undefined;
  const room = box.width - 2 * PADDING - (note === undefined ? 0 : NOTE);
  const width = isLead ? room / BOLD : room;
  const lines = isAlike ? linesWithEnd(title, width) : linesOf(title, width, 2);
  // Where it is read from the right, that is where it begins, and where what is left out is not.
  const direction = directionOf(lang);
  const start = direction === 'rtl' ? PADDING + room : PADDING;
  const first = (box.height - (lines.length - 1) * LINE) / 2 + 4.5;
  const fill = isLead ? (level === 0 ? colours.lead : colours.box) : colours.paper;
  return (
    <>
      <title>{name}</title>
      <rect
        class="chart-box"
        width={box.width}
        height={box.height}
        rx="4"
        fill={fill}
        stroke={isLead && level === 0 ? colours.accent : colours.line}
        stroke-dasharray={isGhost ? '4 3' : undefined}
      />
      {isLead && (
        <path
          class="chart-mark"
          d={`M4 0H4V${box.height}H4A4 4 0 0 1 0 ${box.height - 4}V4A4 4 0 0 1 4 0Z`}
          fill={colours.accent}
        />
      )}
      <text
        class="chart-text"
        lang={lang}
        direction={direction}
        fill={isGhost || caveat ? colours.muted : colours.ink}
        font-weight={isLead ? '600' : undefined}
        font-style={isGhost ? 'italic' : undefined}
      >
        {lines.map((line, position) => (
          <tspan x={start} y={first + position * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      {note !== undefined && (
        <text
          class="chart-note"
          x={box.width - 8}
          y={box.height / 2 + 4}
          text-anchor="end"
          font-size="11"
          fill={colours.muted}
        >
          {note}
        </text>
      )}
    </>
  );
}

/** A word on the upper edge of the box. */
function caveatShape(word: string): VNode {
  const width = widthOf(word) * SMALL + 12;
  const x = box.width - width - 8;
  return (
    <>
      <rect
        class="chart-tag"
        x={x}
        y="-7"
        width={width}
        height="14"
        rx="7"
        fill={colours.paper}
        stroke={colours.line}
      />
      <text class="chart-note" x={x + width / 2} y="3.5" text-anchor="middle" font-size="10" fill={colours.muted}>
        {word}
      </text>
    </>
  );
}

/** What text of that size takes less. */
const SMALL = 10 / 13;

/** What bold text takes more, and what a note takes. */
const BOLD = 1.17;
const NOTE = 34;

/** Only an address within the site that the chart stands in. */
function safeHref(href: string | undefined): string | undefined {
  return href !== undefined && /^(?!\/\/)[\w./#%?=&~-]+$/.test(href) ? href : undefined;
}
