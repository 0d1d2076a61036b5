/** Lines that are a form, each a name and what it stands for: `Mission : Établir la paie`. */
import type { Unplaced } from './blocks.ts';
import { endsTasks, isLabel, sectionOf } from './headings.ts';

/** The blocks that such lines are; nothing where they are none. */
export function formBlocks(lines: readonly string[]): readonly Unplaced[] | undefined {
  const pairs = lines.map((line) => /^([^:]{2,60}?)[\s\u00a0\u202f]*:[\s\u00a0\u202f]+(\S.*)$/.exec(line));
  const names = pairs.map((pair) => pair?.[1] ?? '');
  const known = names.filter(isLabel);
  const [only = ''] = known;
  // A part of the work may be called like a section, and one line alone does not tell.
  const isForm = known.length > 1 || (known.length === 1 && (endsTasks(only) || sectionOf(only) === 'tasks'));
  if (!isForm || names.includes('')) return undefined;
  return [
    { kind: 'form', isEnd: false },
    ...pairs.flatMap((pair): readonly Unplaced[] => [
      { kind: 'heading', level: LOWEST, text: pair?.[1] ?? '', isLabel: true },
      { kind: 'paragraph', text: pair?.[2] ?? '', isValue: true },
    ]),
    { kind: 'form', isEnd: true },
  ];
}

/** Below all headings. */
const LOWEST = 9;
