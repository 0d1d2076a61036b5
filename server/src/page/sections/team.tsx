import type { PageContext } from '../context.tsx';
import type { LocalizedText } from '../../text/language.ts';
import { facts, openEnd, roleLinks, sentences, subsection, together } from '../parts.tsx';
import { bothWays } from '../role-pages.ts';
import type { Section } from '../section.ts';

/** What this role says of its team, and what other roles say of their place beside it. */
export const team: Section = {
  id: 'team',
  title: { en: 'Team', fr: 'Équipe' },
  render(context) {
    const { role } = context;
    return together(
      relations(context, 'reportsTo', 'manages', { en: 'Reports to', fr: 'Est sous la responsabilité de' }),
      relations(context, 'manages', 'reportsTo', { en: 'Manages', fr: 'Encadre' }),
      relations(context, 'collaboratesWith', 'collaboratesWith', { en: 'Works with', fr: 'Travaille avec' }),
      facts(context, [
        [{ en: 'Size of the team', fr: 'Taille de l’équipe' }, role.team?.size, context.pointerTo('team', 'size')],
      ]),
      sentences(context, role.team?.notes, 'remarks'),
    );
  },
};

type List = 'reportsTo' | 'manages' | 'collaboratesWith';

/** @param inverse the list in which the other side says the same. */
function relations(context: PageContext, list: List, inverse: List, title: LocalizedText) {
  const { role, pointerTo } = context;
  const links = roleLinks(context, bothWays(role.team?.[list], context.linksNaming(inverse)));
  const end = list === 'manages' && links ? openEnd(context, role.team?.managesExhaustive) : undefined;
  return subsection(context, title, together(links, end), pointerTo('team', list));
}
