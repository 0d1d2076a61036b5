import type { PartialRole } from '../model/document.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { shown } from '../text/shown.ts';
import { wordsOf } from '../text/words.ts';
import type { Rule } from './rule.ts';
import { fingerprint } from './running/fingerprint.ts';
import { itemsAt, textIn, type Item, type TextField } from './shared/items.ts';
import { twinRemoval } from './shared/twin-removal.ts';

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

  *check(document) {
    const { kind, role, tree, uri } = document;
    // The values alone are looked at first: hardly any role has such a pair.
    if (kind !== 'role' || !mayHaveTwins(role)) return;
    const seen = new Map<string, Task>();
    let fixable = FIXED;
    for (const task of likeOthers(tasksIn(tree))) {
      const { item, statement, place } = task;
      const key = wordsOf(statement.value);
      const first = seen.get(key);
      if (!first) {
        if (key !== '') seen.set(key, task);
        continue;
      }
      const name = shown(statement.value);
      // Of two functions, the author knows which one the task belongs to.
      const twins = { kind: 'task', name: 'statement', alike: first.place === place };
      yield {
        range: statement.node.range,
        message: { en: `the task '${name}' is listed twice`, fr: `la tâche « ${name} » est citée deux fois` },
        related: [
          {
            location: { uri, range: first.statement.node.range },
            message: { en: 'the other place', fr: 'l’autre endroit' },
          },
        ],
        fixes: fixable-- > 0 ? twinRemoval(document, item, first.item, twins) : [],
      };
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

interface Task {
  readonly item: Item;
  readonly statement: TextField;
  /** Of its function among the functions, from 0. */
  readonly place: number;
}

function tasksIn(tree: SyntaxTree): readonly Task[] {
  return itemsAt(tree, 'functions').flatMap(({ path }, place) =>
    itemsAt(tree, ...path, 'tasks').flatMap((item) => {
      const statement = textIn(item.node, 'statement');
      return statement ? [{ item, statement, place }] : [];
    }),
  );
}

/** Of most tasks, the words need not be told apart. */
function likeOthers(tasks: readonly Task[]): readonly Task[] {
  const prints = tasks.map(({ statement }) => fingerprint(statement.value));
  const once = new Set<number>();
  const again = new Set<number>();
  for (const print of prints) (once.has(print) ? again : once).add(print);
  return tasks.filter((_, at) => again.has(prints[at] ?? 0));
}

function mayHaveTwins({ functions = [] }: PartialRole): boolean {
  const prints = functions.flatMap(({ tasks = [] }) => tasks.map(({ statement }) => fingerprint(statement)));
  return new Set(prints).size < prints.length;
}
