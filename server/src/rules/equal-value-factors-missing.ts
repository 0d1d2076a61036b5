import { isInUnion, lawOf } from '../model/applicable-law.ts';
import { entryOf } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import { listed } from '../text/listed.ts';
import type { Rule } from './rule.ts';
import { isWithoutWorkers } from './shared/employment-status.ts';

const factors = ['skills', 'effort', 'responsibility', 'workingConditions'] as const;

export const equalValueFactorsMissing: Rule = {
  id: 'equal-value-factors-missing',
  severity: 'hint',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'A position does not say by what its work is weighed.',
    fr: 'Un poste ne dit pas ce qui fait la valeur de son travail.',
  },
  why: {
    en: 'Equal pay is for work of equal value, which the directive on pay transparency weighs by skills, effort, responsibility and working conditions. Four sentences per position make positions comparable.',
    fr: 'L’égalité de rémunération vaut pour un travail de même valeur, que la directive sur la transparence des rémunérations apprécie par les compétences, les efforts, les responsabilités et les conditions de travail. Quatre phrases par poste rendent les postes comparables.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\nevaluation: { skills: Diploma of nursing, effort: Lifts patients, responsibility: A ward at night, workingConditions: Shifts }\n',

  *check(document) {
    const { role, tree } = document;
    const evaluation = entryOf(tree.root, 'evaluation');
    const entry = evaluation ?? entryOf(tree.root, 'scope');
    if (role.scope !== 'position' || !entry || !isInUnion(lawOf(document))) return;
    if (isWithoutWorkers(role)) return;
    const missing = factors.filter((factor) => !isWritten(tree.root, ['evaluation', factor]));
    if (missing.length === 0) return;
    const names = listed(missing, { en: 'factors', fr: 'facteurs' });
    yield {
      range: entry.key.range,
      message: {
        en: `'evaluation' lacks ${names.en} (Directive (EU) 2023/970, article 4)`,
        fr: `${evaluation ? '« evaluation » est sans' : '« evaluation » manque :'} ${names.fr} (directive (UE) 2023/970, article 4)`,
      },
    };
  },
};
