import type { Path } from '../syntax/tree.ts';
import type { PartialRole } from './document.ts';

/** How much of what a role needs before it is published is there. */
export interface Completeness {
  /** From 0 to 1. */
  readonly share: number;
  /** The fields that are not there, in the order of a file. */
  readonly missing: readonly Path[];
}

/** What a published role has. How much weight it has that something is missing grows with the status of the role. */
export function completeness(role: PartialRole): Completeness {
  const { id, lang, title, summary, functions, skills, meta } = role;
  const wanted: readonly (readonly [path: Path, isThere: boolean])[] = [
    [['id'], isTold(id)],
    [['lang'], isTold(lang)],
    [['title'], isTold(title)],
    [['summary'], isTold(summary)],
    [['functions'], functions !== undefined && functions.length > 0],
    [['skills'], [skills?.technical, skills?.knowledge, skills?.soft].some((list) => list && list.length > 0)],
    [['meta', 'version'], isTold(meta?.version)],
    [['meta', 'owner'], isTold(meta?.owner)],
    [['meta', 'reviewBy'], isTold(meta?.reviewBy)],
  ];
  const missing = wanted.filter(([, isThere]) => !isThere).map(([path]) => path);
  return { share: 1 - missing.length / wanted.length, missing };
}

function isTold(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
