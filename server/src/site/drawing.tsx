import type { VNode } from 'preact';
import { chart, type Chart } from '../chart/chart.ts';
import { layOut } from '../chart/layout.ts';
import { chartDrawing } from '../chart/svg.tsx';
import type { Caveat } from '../model/caveat.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import type { SitePlan } from './plan.ts';
import { caveatOf, pageOf, textFor } from './roles.ts';

/** More roles nobody takes in at one look, and the list beside the drawing has them all. */
const MOST = 500;

/**
 * The organisation or the careers as a drawing, each role a link to its page; of a large organisation its upper levels,
 * and nothing where even the first level is too many.
 */
export function drawing(view: Chart['view'], { ties, roles }: SitePlan, language: Language): VNode | undefined {
  const caveat = (id: string | undefined): Caveat | undefined => {
    const role = id === undefined ? undefined : roles.get(id);
    return role && caveatOf(textFor(role, language));
  };
  // No other ties are among these.
  const isPublic = (): boolean => true;
  const drawn = withFewRoles((depth) =>
    chart(ties, { view, lang: language, depth, isPublic, caveatOf: ({ head }) => caveat(head.id) }),
  );
  if (!drawn) return undefined;
  const hrefOf = (id: string): string | undefined => {
    const role = roles.get(id);
    return role && pageOf(textFor(role, language));
  };
  const part = drawn.roles.some(({ hidden }) => hidden > 0);
  const drawing = chartDrawing(drawn, { language, hrefOf: ({ id }) => hrefOf(id) });
  return (
    <div class={isWide(drawn) ? 'drawing wide' : 'drawing'}>
      <h2 id="drawing-title">{words[view][language]}</h2>
      {part && <p class="aside">{words.part[language]}</p>}
      <div class="drawing-frame" tabIndex={0} role="region" aria-labelledby="drawing-title">
        {drawing}
      </div>
    </div>
  );
}

/** Whether it takes more than the width of an upright sheet, at a size that can be read. */
function isWide(drawn: Chart): boolean {
  return layOut(drawn).width > UPRIGHT;
}

/** Pixels. */
const UPRIGHT = 900;

function withFewRoles(draw: (depth: number) => Chart): Chart | undefined {
  const whole = draw(Infinity);
  if (whole.roles.length <= MOST) return whole;
  // The first level that does not fit any more is where that many roles are reached.
  const levels = whole.roles.map(({ level }) => level).toSorted((one, other) => one - other);
  const depth = (levels[MOST] ?? 0) - 1;
  return depth < 0 ? undefined : draw(depth);
}

const words = {
  reporting: { en: 'The chart', fr: 'L’organigramme' },
  career: { en: 'The paths', fr: 'Les parcours' },
  part: {
    en: 'The upper levels; the list below has all roles.',
    fr: 'Les premiers niveaux ; la liste plus bas donne tous les rôles.',
  },
} as const satisfies Record<string, LocalizedText>;
