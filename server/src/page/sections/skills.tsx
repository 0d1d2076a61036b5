import { sentences, subsection, together } from '../parts.tsx';
import { ratedItems } from '../rated-items.tsx';
import type { Section } from '../section.ts';

export const skills: Section = {
  id: 'skills',
  title: { en: 'Skills', fr: 'Compétences' },
  render(context) {
    const { technical, knowledge, soft, notes } = context.role.skills ?? {};
    return together(
      subsection(context, { en: 'Know-how', fr: 'Savoir-faire' }, ratedItems(context, technical)),
      subsection(context, { en: 'Knowledge', fr: 'Savoirs' }, ratedItems(context, knowledge)),
      subsection(context, { en: 'Personal qualities', fr: 'Savoir-être' }, ratedItems(context, soft)),
      sentences(context, notes, 'remarks'),
    );
  },
};
