import type { VNode } from 'preact';
import { chart, type Chart } from '../chart/chart.ts';
import { chartDrawing } from '../chart/svg.tsx';
import type { Language, LocalizedText } from '../text/language.ts';
import type { SitePlan } from './plan.ts';
import { pageOf, textFor } from './roles.ts';

/** More roles nobody takes in at one look, and the list beside the drawing has them all. */
const MOST = 500;

/**
 * The organisation or the careers as a drawing, each role a link to its page; of a large organisation its upper levels,
 * and nothing where even the first level is too many.
 */
export function drawing(view: Chart['view'], { ties, roles }: SitePlan, language: Language): VNode | undefined {
  const drawn = withFewRoles((depth) => chart(ties, { view, lang: language, depth }));
  if (!drawn) return undefined;
  const hrefOf = (id: string): string | undefined => {
    const role = roles.get(id);
    return role && pageOf(textFor(role, language));
  };
  const part = drawn.roles.some(({ hidden }) => hidden > 0);
  return (
    <div class="drawing">
      <h2 id="drawing-title">{words[view][language]}</h2>
      {part && <p class="aside">{words.part[language]}</p>}
      <div class="drawing-frame" tabIndex={0} role="region" aria-labelledby="drawing-title">
        {chartDrawing(drawn, { language, hrefOf: ({ id }) => hrefOf(id) })}
      </div>
    </div>
  );
}

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
