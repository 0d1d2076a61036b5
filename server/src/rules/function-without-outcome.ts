import { entryOf } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn, type Item } from './shared/items.ts';
import { isPost } from './shared/requirements.ts';

const care = `id: nurse
lang: en
title: Nurse
functions:
  - id: care
    title: Care
`;

export const functionWithoutOutcome: Rule = {
  id: 'function-without-outcome',
  severity: 'warning',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'A function says neither what it is for nor what comes of it.',
    fr: 'Une fonction ne dit ni à quoi elle sert ni ce qui en résulte.',
  },
  why: {
    en: 'Tasks tell what is done; only an objective or an outcome tells whether it was done well. An occupation in general may leave that to each employer: there it is but a remark.',
    fr: 'Les tâches disent ce qui est fait ; seul un objectif ou un résultat dit si c’est bien fait. Un métier en général peut laisser cela à chaque employeur : là, ce n’est qu’une remarque.',
  },
  bad: care,
  good: `${care}    outcomes: [Patients ready to go home on the day planned]\n`,

  *check(document) {
    const { kind, tree } = document;
    if (kind !== 'role') return;
    const severity = isPost(document) ? undefined : ({ severity: 'info' } as const);
    for (const { node } of itemsAt(tree, 'functions')) {
      if (['objectives', 'outcomes'].some((name) => isWritten(node, [name])) || hasOutcome(node)) continue;
      const title = textIn(node, 'title');
      if (!title) continue;
      const name = shown(title.value);
      yield {
        range: title.node.range,
        ...severity,
        message: {
          en: `'${name}' says neither what it is for nor what comes of it: write 'objectives' or 'outcomes'`,
          fr: `« ${name} » ne dit ni à quoi elle sert ni ce qui en résulte : écrire « objectives » ou « outcomes »`,
        },
      };
    }
  },
};

/** A task may have one of its own. */
function hasOutcome(node: Item['node']): boolean {
  const tasks = entryOf(node, 'tasks')?.value;
  return tasks?.kind === 'list' && tasks.items.some((task) => task.kind === 'map' && isWritten(task, ['outcome']));
}
