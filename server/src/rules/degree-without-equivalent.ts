import type { RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import { addField } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn } from './shared/items.ts';

const accountant =
  'id: accountant\nlang: en\ntitle: Accountant\nrequirements:\n  education:\n    minimum: { eqf: 6 }\n';

export const degreeWithoutEquivalent: Rule = {
  id: 'degree-without-equivalent',
  severity: 'info',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'A degree is asked for, and nothing says whether experience can stand in for it.',
    fr: 'Un diplôme est demandé, et rien ne dit si l’expérience peut en tenir lieu.',
  },
  why: {
    en: 'People who learned the work by doing it do not apply where only a degree seems to count. Where the law asks for it, say so with false, or with regulated.',
    fr: 'Qui a appris le travail en l’exerçant ne postule pas là où seul un diplôme semble compter. Si la loi l’exige, le dire par « false » ou par « regulated ».',
  },
  bad: accountant,
  good: `${accountant}    alternativeToDegree: true\n`,

  *check(document) {
    const { kind, tree } = document;
    const requirements = nodeAt(tree.root, ['requirements']);
    const education = entryOf(requirements, 'education')?.value;
    const minimum = entryOf(education, 'minimum');
    if (kind !== 'role' || !minimum || !asksForDegree(document) || entryOf(education, 'alternativeToDegree')) return;
    const regulated = entryOf(requirements, 'regulated')?.value;
    if (regulated?.kind === 'scalar' && regulated.value === true) return;
    // Another way in is told already.
    const routes = itemsAt(tree, 'requirements', 'experience', 'routes');
    if (routes.some(({ node }) => otherWays.has(textIn(node, 'kind')?.value ?? ''))) return;
    yield {
      range: minimum.key.range,
      message: {
        en: "a degree is asked for, and nothing says whether experience can stand in for it: write 'alternativeToDegree'",
        fr: 'un diplôme est demandé, et rien ne dit si l’expérience peut en tenir lieu : écrire « alternativeToDegree »',
      },
      fixes: [...addition(document, true), ...addition(document, false)],
    };
  },
};

const otherWays: ReadonlySet<string> = new Set(['internal-promotion', 'prior-role', 'retraining']);

/** School-leaving certificates and below keep few away. */
const SCHOOL = 4;

function asksForDegree({ tree: { root } }: RoleDocument): boolean {
  const minimum = nodeAt(root, ['requirements', 'education', 'minimum']);
  if (minimum?.kind !== 'map') return false;
  const levels = ['eqf', 'rncp'].flatMap((name) => {
    const level = entryOf(minimum, name)?.value;
    return level?.kind === 'scalar' && typeof level.value === 'number' ? [level.value] : [];
  });
  return levels.length > 0 ? Math.max(...levels) > SCHOOL : textIn(minimum, 'credential') !== undefined;
}

function addition({ text, tree, uri }: RoleDocument, value: boolean): Fix[] {
  const edits = addField(text, tree, ['requirements', 'education'], 'alternativeToDegree', value, languageOfName(uri));
  const written = String(value);
  const title = {
    en: `Add 'alternativeToDegree' (${written})`,
    fr: `Ajouter « alternativeToDegree » (${written})`,
  };
  return edits ? [{ title, safe: false, byHand: true, edit: editOf(uri, ...edits) }] : [];
}
