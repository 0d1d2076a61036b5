import type { Task } from '../../../schemas/types.ts';

/** Tasks with a priority, in its order, and the others as they are written, which come after them. */
export function byPriority(tasks: readonly Task[] = []): {
  readonly ranked: readonly Task[];
  readonly others: readonly Task[];
} {
  return {
    ranked: tasks
      .filter(({ priority }) => priority !== undefined)
      .toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0)),
    others: tasks.filter(({ priority }) => priority === undefined),
  };
}

/** All of them, in the order of the page. */
export function inOrder(tasks: readonly Task[] | undefined): readonly Task[] {
  const { ranked, others } = byPriority(tasks);
  return [...ranked, ...others];
}
