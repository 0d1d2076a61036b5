import { nodeAt } from '../syntax/navigate.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'The day by which the role was to be reviewed has passed.',
    fr: 'Le jour avant lequel la fiche devait être relue est passé.',
  },
  why: {
    en: 'Work changes, and a role that nobody looks at any more misleads whoever is hired or paid by it.',
    fr: 'Le travail évolue, et une fiche que personne ne relit plus trompe qui recrute ou rémunère d’après elle.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nmeta: { reviewBy: "2026-01-31" }\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nmeta: { reviewBy: "2027-01-31" }\n',

  *check({ role, tree }, _index, { today }) {
    const day = role.meta?.reviewBy;
    const node = nodeAt(tree.root, ['meta', 'reviewBy']);
    // Withdrawn roles are kept as they were.
    if (day === undefined || !node || day >= today || role.meta?.status === 'deprecated') return;
    yield {
      range: node.range,
      message: {
        en: `this role was to be reviewed by ${shown(day)}; read it again and set the next day`,
        fr: `cette fiche devait être relue avant le ${shown(day)} ; la relire et fixer le prochain jour`,
      },
    };
  },
};
