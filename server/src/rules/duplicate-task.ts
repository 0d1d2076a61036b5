import type { PartialRole } from '../model/document.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import { shown } from '../text/shown.ts';
import { wordsOf } from '../text/words.ts';
import { fingerprint } from './fingerprint.ts';
import { itemsAt, textIn } from './items.ts';
import type { Rule } from './rule.ts';

const cook = `id: cuisinier
lang: fr
title: Cuisinier / Cuisinière
functions:
  - id: cuisine
    title: Cuisine
    outcomes: [Des repas servis à l’heure]
    tasks:
      - { id: menus, statement: Composer les menus }
`;

export const duplicateTask: Rule = {
  id: 'duplicate-task',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A task is listed twice.',
    fr: 'Une tâche est citée deux fois.',
  },
  why: {
    en: 'The page says it twice, and whoever weighs or compares the work counts it twice. Where a task serves two functions, say what differs.',
    fr: 'La page le dit deux fois, et elle compte deux fois quand le travail est pesé ou comparé. Si une tâche sert deux fonctions, dire ce qui diffère.',
  },
  bad: `${cook}      - { id: menus-2, statement: Composer les menus. }\n`,
  good: `${cook}      - { id: cuisson, statement: Préparer les plats }\n`,

  *check({ kind, role, tree, uri }) {
    // The values alone are looked at first: hardly any role has such a pair.
    if (kind !== 'role' || !mayHaveTwins(role)) return;
    const seen = new Map<string, ScalarNode>();
    const tasks = itemsAt(tree, 'functions').flatMap(({ path }) => itemsAt(tree, ...path, 'tasks'));
    for (const statement of tasks.flatMap(({ node }) => textIn(node, 'statement') ?? [])) {
      const key = wordsOf(statement.value);
      const first = seen.get(key);
      if (!first) {
        if (key !== '') seen.set(key, statement.node);
        continue;
      }
      const name = shown(statement.value);
      yield {
        range: statement.node.range,
        message: { en: `the task '${name}' is listed twice`, fr: `la tâche « ${name} » est citée deux fois` },
        related: [{ location: { uri, range: first.range }, message: { en: 'the other place', fr: 'l’autre endroit' } }],
      };
    }
  },
};

function mayHaveTwins({ functions = [] }: PartialRole): boolean {
  const prints = functions.flatMap(({ tasks = [] }) => tasks.map(({ statement }) => fingerprint(statement)));
  return new Set(prints).size < prints.length;
}
