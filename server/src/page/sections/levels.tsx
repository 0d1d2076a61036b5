import { ItemName, listOf } from '../parts.tsx';
import { Level } from '../rated-items.tsx';
import { Prose } from '../raw-html.tsx';
import type { Section } from '../section.ts';

export const levels: Section = {
  id: 'levels',
  title: { en: 'Levels', fr: 'Niveaux' },
  render(context) {
    const { role, lang, text, foreign, placeOf, isInternal } = context;
    if (!role.levels?.length) return undefined;
    const grades = role.levels.map((level) => (
      <article class="grade" {...placeOf(level)}>
        <h3>{text(level.title)}</h3>
        {level.summary !== undefined && <Prose markdown={level.summary} lang={lang} foreign={foreign(level.summary)} />}
        {listOf(
          level.skills?.filter(({ skill }) => !isInternal('skill', skill)),
          'items',
          ({ skill, level: mastery }) => (
            <li>
              <span class="name">
                <ItemName kind="skill" id={skill} context={context} />
              </span>
              <Level of={mastery} context={context} />
            </li>
          ),
        )}
      </article>
    ));
    return <>{grades}</>;
  },
};
