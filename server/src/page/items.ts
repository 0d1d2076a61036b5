import type { PartialRole } from '../model/document.ts';

/** Something in a role that has an id of its own. */
export interface RoleItem {
  /** `task`, `skill`, ...: the word in front of the id in its anchor. */
  readonly kind: string;
  readonly id: string;
  /** What a reader calls it. */
  readonly label: string;
  /** The map in the role; known by identity. */
  readonly item: object;
}

/** All items of a role, in the order of the page. */
export function* itemsOf(role: PartialRole): Generator<RoleItem> {
  for (const item of role.alternativeTitles ?? [])
    yield { kind: 'alternative-title', id: item.id, label: item.label, item };
  for (const item of role.accountabilities ?? [])
    yield { kind: 'accountability', id: item.id, label: item.statement, item };
  for (const item of role.objectives ?? []) yield { kind: 'objective', id: item.id, label: item.statement, item };
  for (const item of role.functions ?? []) {
    yield { kind: 'function', id: item.id, label: item.title, item };
    for (const task of item.tasks ?? []) yield { kind: 'task', id: task.id, label: task.statement, item: task };
  }
  for (const item of role.scopeNotes ?? []) yield { kind: 'scope-note', id: item.id, label: item.text, item };
  yield* labelled('domain', role.requirements?.domains);
  yield* labelled('pathway', role.requirements?.education?.pathways);
  yield* labelled('route', role.requirements?.experience?.routes);
  yield* labelled('certification', role.requirements?.certifications);
  yield* labelled('skill', role.skills?.technical);
  yield* labelled('skill', role.skills?.knowledge);
  yield* labelled('skill', role.skills?.soft);
  yield* labelled('tool', role.tools);
  yield* labelled('employer', role.market?.employers);
  yield* labelled('sector', role.market?.sectors);
  for (const item of role.levels ?? []) yield { kind: 'level', id: item.id, label: item.title, item };
}

interface LabelledItem {
  readonly id: string;
  readonly label: string;
}

function* labelled(kind: string, items: readonly LabelledItem[] | undefined): Generator<RoleItem> {
  for (const item of items ?? []) yield { kind, id: item.id, label: item.label, item };
}
