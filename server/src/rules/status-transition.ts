import { nodeAt } from '../syntax/navigate.ts';
import type { Rule } from './rule.ts';

const published = (status: string): string => `id: nurse\nlang: en\ntitle: Nurse\nmeta: { status: ${status} }\n`;

export const statusTransition: Rule = {
  id: 'status-transition',
  severity: 'error',
  scope: 'file',
  compares: published('draft'),
  summary: {
    en: 'A role was published that had not been approved.',
    fr: 'Une fiche a été publiée sans avoir été approuvée.',
  },
  why: {
    en: "Who approves a role answers for it; compared with the text of '--base', its status went from draft or review to published at once.",
    fr: 'Qui approuve une fiche en répond ; par rapport au texte de « --base », elle est passée d’un coup de l’état « brouillon » ou « en relecture » à « publiée ».',
  },
  bad: published('published'),
  good: published('approved'),

  *check({ role, tree }, _index, { older }) {
    const before = older?.role.meta?.status ?? 'draft';
    const node = nodeAt(tree.root, ['meta', 'status']);
    if (!older || !node || role.meta?.status !== 'published' || (before !== 'draft' && before !== 'in-review')) return;
    yield {
      range: node.range,
      message: {
        en: `this role was ${before === 'draft' ? 'a draft' : 'under review'} and is published now; let it be approved first`,
        fr: `cette fiche était ${before === 'draft' ? 'à l’état de brouillon' : 'en relecture'} et est publiée ; la faire approuver d’abord`,
      },
    };
  },
};
