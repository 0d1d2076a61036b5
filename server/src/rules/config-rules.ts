import type { RoleDocument } from '../model/document.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import { allRules } from './all.ts';

/** The settings of a file that name a rule which does not exist: they would silently do nothing. */
export function unknownRules({ uri, text, tree }: RoleDocument): Diagnostic[] {
  const rules = nodeAt(tree.root, ['rules']);
  if (rules?.kind !== 'map') return [];
  const known = allRules.map(({ id }) => id);
  return rules.entries
    .filter(({ name }) => !known.includes(name) && !name.startsWith('x-'))
    .map(({ name, key }) => {
      const meant = nearest(name, known);
      return {
        code: 'unknown-field',
        severity: 'error',
        message: {
          en: `no rule is called '${shown(name)}'${didYouMean(meant).en}`,
          fr: `aucune règle ne s’appelle « ${shown(name)} »${didYouMean(meant).fr}`,
        },
        range: key.range,
        fixes: changeTo(uri, text, key.range, meant),
      };
    });
}
