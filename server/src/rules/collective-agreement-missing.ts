import { lawOf } from '../model/applicable-law.ts';
import { entryOf } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import type { Rule } from './rule.ts';
import { isAboutPerson } from './sentences/person-sought.ts';
import { isWithoutEmployees } from './shared/employment-status.ts';
import { payTransparency } from './shared/grounds.ts';

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
    en: "The agreement decides on grades, minimum pay, trial period and leave; the directive on pay transparency wants applicants to know what it says of pay. Its IDCC number is on every pay slip. Volunteers, trainees, the self-employed and the public service have none: the status in 'employment.types', or the pay scale in 'compensation.basis', says so.",
    fr: 'La convention fixe la classification, les minima, la période d’essai et les congés ; la directive sur la transparence des rémunérations veut que les candidats sachent ce qu’elle prévoit. Son numéro IDCC figure sur chaque bulletin de paie. Bénévoles, stagiaires, indépendants et agents publics n’en ont pas : le statut dans « employment.types », ou la grille dans « compensation.basis », le dit.',
  },
  bad: 'id: libraire\nlang: fr\ntitle: Libraire\nscope: position\n',
  good: 'id: libraire\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { collectiveAgreement: { idcc: "3013" } }\n',

  *check(document, _index, { texts }) {
    const { role, tree } = document;
    if ((role.scope !== 'position' && !role.posting) || lawOf(document) !== 'fr') return;
    const entry = entryOf(tree.root, 'employment') ?? entryOf(tree.root, 'posting') ?? entryOf(tree.root, 'scope');
    if (!entry || isWritten(tree.root, ['employment', 'collectiveAgreement'])) return;
    if (isWithoutEmployees(role) || texts.some((text) => isAboutPerson(text) && ofNoAgreement.test(text.value))) return;
    yield {
      range: entry.key.range,
      message: {
        en: `this position names no collective agreement (${payTransparency.en}); where one applies, write its IDCC number in 'employment.collectiveAgreement'`,
        fr: `ce poste ne nomme pas de convention collective (${payTransparency.fr}) ; s’il relève d’une convention, écrire son numéro IDCC dans « employment.collectiveAgreement »`,
      },
    };
  },
};

/** Civil servants and other agents of the public service, and those who share the fees of a firm. */
const ofNoAgreement =
  /fonction publique|fonctionnaire|agents? publics?|droit public|grille indiciaire|cadre d['’]emplois|RIFSEEP|(?:par|sur) (?:la voie du )?concours|rétrocession d['’]honoraires|collaboration libérale/i;
