import { facts, listOf, Tag } from '../parts.tsx';
import type { Section } from '../section.ts';

export const objectives: Section = {
  id: 'objectives',
  title: { en: 'Objectives', fr: 'Objectifs' },
  render(context) {
    const { role, label, text, placeOf } = context;
    return listOf(role.objectives, 'objectives', (objective) => {
      const { statement, indicator, target, horizon, final } = objective;
      const measures = facts(
        context,
        [
          [{ en: 'Indicator', fr: 'Indicateur' }, indicator && text(indicator)],
          [{ en: 'Target', fr: 'Cible' }, target && text(target)],
          [{ en: 'Horizon', fr: 'Échéance' }, horizon && text(horizon)],
        ],
        'measures',
      );
      return (
        <li class={final ? 'final' : undefined} {...placeOf(objective)}>
          <p class="statement">
            {text(statement)} {final && <Tag kind="key">{label({ en: 'Ultimate aim', fr: 'Finalité' })}</Tag>}
          </p>
          {measures}
        </li>
      );
    });
  },
};
