import type { RoleDocument } from '../model/document.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import type { TextRange } from '../text/range.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn } from './shared/items.ts';

const matron = 'id: matron\nlang: en\ntitle: Matron\ndimensions: [managerial]\n';

export const managerWithoutTeam: Rule = {
  id: 'manager-without-team',
  severity: 'info',
  scope: 'workspace',
  summary: {
    en: 'A role leads people, and nothing says whom.',
    fr: 'Un rôle encadre, et rien ne dit qui.',
  },
  why: {
    en: 'How many people, and which ones, decides on the level and the pay of the role; and nobody finds it in the chart.',
    fr: 'Combien de personnes, et lesquelles : cela décide du niveau et de la rémunération du rôle, et lui donne sa place dans l’organigramme.',
  },
  bad: matron,
  good: `${matron}team: { manages: [{ label: Ward managers }] }\n`,

  concerns(document) {
    const saysWhom = ['manages', 'size'].some((name) => isWritten(document.tree.root, ['team', name]));
    return document.kind === 'role' && !saysWhom && managerial(document) !== undefined;
  },

  *check(document, index) {
    const { head } = document;
    const range = managerial(document);
    if (!range) return;
    if (head.id !== undefined && index.neighbours(head.id, 'reporting', 'down').length > 0) return;
    yield {
      range,
      message: {
        en: "this role leads people, and nothing says whom: write 'manages' in 'team'",
        fr: 'ce rôle encadre, et rien ne dit qui : écrire « manages » dans « team »',
      },
    };
  },
};

/** Where the role is said to lead people. */
function managerial({ tree }: RoleDocument): TextRange | undefined {
  const dimensions = nodeAt(tree.root, ['dimensions']);
  if (dimensions?.kind === 'list') {
    const one = dimensions.items.find((item) => item.kind === 'scalar' && item.value === 'managerial');
    if (one) return one.range;
  }
  for (const { node } of itemsAt(tree, 'functions')) {
    const dimension = textIn(node, 'dimension');
    if (dimension?.value === 'managerial') return dimension.node.range;
  }
  return undefined;
}
