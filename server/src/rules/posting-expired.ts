import { lawOf } from '../model/applicable-law.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { cited, labourCode } from './shared/grounds.ts';

const head =
  'id: comptable\nlang: fr\ntitle: Comptable\nsummary: Tient les comptes.\nlocations: [{ city: Lyon }]\ncompensation: { currency: EUR, unit: month, min: 2000, max: 2400 }\n';

export const postingExpired: Rule = {
  id: 'posting-expired',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'An offer is over, or ends before it begins.',
    fr: 'Une offre est close, ou se termine avant d’avoir commencé.',
  },
  why: {
    en: 'An offer is dated and may not mislead on whether the job is to be had; job boards take those that are over for abuse.',
    fr: 'Une offre est datée et ne doit pas tromper sur la disponibilité de l’emploi ; les sites d’emploi tiennent celles qui sont closes pour abusives.',
  },
  bad: `${head}posting: { employer: Cabinet Martin, datePosted: "2026-09-01", validThrough: "2026-10-31" }\n`,
  good: `${head}posting: { employer: Cabinet Martin, datePosted: "2026-11-01", validThrough: "2027-01-31" }\n`,

  *check(document, _index, { today }) {
    const { role, tree } = document;
    const { posting, meta } = role;
    const node = nodeAt(tree.root, ['posting', 'validThrough']);
    const { validThrough: end, datePosted: start } = posting ?? {};
    if (!node || end === undefined || start === undefined || meta?.status === 'deprecated') return;
    if (end < start) {
      yield {
        range: node.range,
        message: {
          en: `this offer ends on ${shown(end)}, before the day it is posted, ${shown(start)}`,
          fr: `cette offre se termine le ${shown(end)}, avant le jour de sa publication, le ${shown(start)}`,
        },
      };
    } else if (end < today) {
      const article = cited(labourCode(lawOf(document), 'L5331-3', 'L5332-1'));
      yield {
        range: node.range,
        message: {
          en: `this offer was open until ${shown(end)}${article.en}; take 'posting' out, or set another day`,
          fr: `cette offre était ouverte jusqu’au ${shown(end)}${article.fr} ; retirer « posting », ou fixer un autre jour`,
        },
      };
    }
  },
};
