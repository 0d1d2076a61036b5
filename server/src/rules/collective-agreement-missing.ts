import { lawOf } from '../model/applicable-law.ts';
import { entryOf } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import { payTransparency } from './grounds.ts';
import type { Rule } from './rule.ts';

export const collectiveAgreementMissing: Rule = {
  id: 'collective-agreement-missing',
  severity: 'info',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'A position in France does not name its collective agreement.',
    fr: 'Un poste en France ne nomme pas sa convention collective.',
  },
  why: {
    en: 'The agreement decides on grades, minimum pay, trial period and leave; the directive on pay transparency wants applicants to know what it says of pay. Its IDCC number is on every pay slip.',
    fr: 'La convention fixe la classification, les minima, la période d’essai et les congés ; la directive sur la transparence des rémunérations veut que les candidats sachent ce qu’elle prévoit. Son numéro IDCC figure sur chaque bulletin de paie.',
  },
  bad: 'id: libraire\nlang: fr\ntitle: Libraire\nscope: position\n',
  good: 'id: libraire\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { collectiveAgreement: { idcc: "3013" } }\n',

  *check(document) {
    const { role, tree } = document;
    if ((role.scope !== 'position' && !role.posting) || lawOf(document) !== 'fr') return;
    const entry = entryOf(tree.root, 'employment') ?? entryOf(tree.root, 'posting') ?? entryOf(tree.root, 'scope');
    if (!entry || isWritten(tree.root, ['employment', 'collectiveAgreement'])) return;
    yield {
      range: entry.key.range,
      message: {
        en: `this position names no collective agreement (${payTransparency.en}); write its IDCC number in 'employment.collectiveAgreement'`,
        fr: `ce poste ne nomme pas de convention collective (${payTransparency.fr}) ; écrire son numéro IDCC dans « employment.collectiveAgreement »`,
      },
    };
  },
};
