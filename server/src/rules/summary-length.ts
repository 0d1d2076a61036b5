import { nodeAt } from '../syntax/navigate.ts';
import type { Rule } from './rule.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nsummary: ';

export const summaryLength: Rule = {
  id: 'summary-length',
  severity: 'hint',
  scope: 'file',
  asksForMore: true,
  options: [
    {
      name: 'minimum',
      type: 'number',
      default: 80,
      minimum: 0,
      maximum: 2000,
      summary: { en: 'How many signs a summary has at least.', fr: 'Le nombre de signes minimal d’un résumé.' },
    },
    {
      name: 'maximum',
      type: 'number',
      default: 600,
      minimum: 50,
      maximum: 20000,
      summary: { en: 'How many signs a summary has at most.', fr: 'Le nombre de signes maximal d’un résumé.' },
    },
  ],
  summary: {
    en: 'A summary is too short to tell the role, or too long to be one.',
    fr: 'Un résumé est trop court pour dire le rôle, ou trop long pour en être un.',
  },
  why: {
    en: 'It stands on top of the page, in lists, in search results and in job boards: two or three sentences fit everywhere.',
    fr: 'Il figure en tête de page, dans les listes, les recherches et les sites d’emploi : deux ou trois phrases tiennent partout.',
  },
  bad: `${nurse}Nurse on a ward.\n`,
  good: `${nurse}Cares for the patients of a ward by day and by night, gives what doctors prescribe and tells the next shift.\n`,

  *check({ tree: { root } }, _index, { options }) {
    const node = nodeAt(root, ['summary']);
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
    const [least, most] = [options.number('minimum'), options.number('maximum')];
    const { length } = node.value.trim();
    // One that is still to be written is told elsewhere.
    if (length === 0 || (length >= least && length <= most)) return;
    const isShort = length < least;
    yield {
      range: node.range,
      message: isShort
        ? {
            en: `this summary has ${length} signs; under about ${least} it does not tell what the role is for`,
            fr: `ce résumé compte ${length} signes ; en dessous de ${least} environ, il ne dit pas à quoi sert le rôle`,
          }
        : {
            en: `this summary has ${length} signs; more than about ${most} are cut off where it is shown`,
            fr: `ce résumé compte ${length} signes ; au-delà de ${most} environ, il est coupé là où il s’affiche`,
          },
    };
  },
};
