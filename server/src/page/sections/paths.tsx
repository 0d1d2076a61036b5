import type { VNode } from 'preact';
import type { LocalizedText } from '../../text/language.ts';
import type { PageContext } from '../context.tsx';
import { roleLinks, together } from '../parts.tsx';
import { bothWays } from '../role-pages.ts';
import type { Section } from '../section.ts';

/** Where people come from, where they go, and what is near; told by this role or by the others. */
export const paths: Section = {
  id: 'paths',
  title: { en: 'Career paths', fr: 'Parcours' },
  render(context) {
    const before = step(context, 'evolvesFrom', 'evolvesTo', { en: 'Before', fr: 'Avant' });
    const after = step(context, 'evolvesTo', 'evolvesFrom', { en: 'After', fr: 'Après' });
    const related = step(context, 'related', 'related', { en: 'Close roles', fr: 'Rôles proches' });
    const steps = together(before, before || after ? here(context) : undefined, after, related);
    return steps && <div class="paths">{steps}</div>;
  },
};

type List = 'evolvesFrom' | 'evolvesTo' | 'related';

function here({ title, label, text }: PageContext): VNode {
  return (
    <div class="path path-here">
      <h3>{label({ en: 'This role', fr: 'Ce rôle' })}</h3>
      <p>{text(title)}</p>
    </div>
  );
}

/** @param inverse the list in which the other side says the same. */
function step(context: PageContext, list: List, inverse: List, title: LocalizedText): VNode | undefined {
  const { role, label, pointerTo } = context;
  const links = roleLinks(context, bothWays(role.progression?.[list], context.linksNaming(inverse)));
  if (!links) return undefined;
  return (
    <div class={`path path-${list}`} data-pointer={pointerTo('progression', list)}>
      <h3>{label(title)}</h3>
      {links}
    </div>
  );
}
