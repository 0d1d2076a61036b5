import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { isAboutRole } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { ignorableRules } from '../ignorable-rules.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { CompletionItem } from './item.ts';

/**
 * The rules that a comment may ignore, where it is about to name one, and the two ways in which a comment ignores at its
 * beginning.
 *
 * @returns nothing outside of comments and behind the colon, where the author says why.
 */
export function suppressionItems(
  document: RoleDocument,
  offset: number,
  index: RoleIndex,
  today: string,
): readonly CompletionItem[] | undefined {
  const { text, kind, tree } = document;
  const comment = tree.comments.find(({ range }) => range.start < offset && offset <= range.end);
  if (!comment || !isAboutRole(kind)) return undefined;
  const before = text.slice(comment.range.start, offset);
  const written = /^#\s*rolespec-ignore(?:-file)?\s+([\w-]*)$/.exec(before)?.[1];
  if (written !== undefined) return ruleItems(document, index, offset - written.length, { offset, today });
  const word = /^#\s*([\w-]+)$/.exec(before)?.[1] ?? '';
  // A word of any other comment asks for nothing.
  if (word.length < 2 || !'rolespec-ignore-file'.startsWith(word)) return undefined;
  return ways.map(({ label, detail }, position) => ({
    label,
    kind: 'snippet' as const,
    detail,
    edit: { range: { start: offset - word.length, end: endOfWord(text, offset) }, newText: `${label} ` },
    snippet: false,
    filterText: label,
    sortText: String(position),
  }));
}

const ways: readonly { readonly label: string; readonly detail: LocalizedText }[] = [
  {
    label: 'rolespec-ignore',
    detail: { en: 'on this line, or the next one', fr: 'sur cette ligne, ou la suivante' },
  },
  { label: 'rolespec-ignore-file', detail: { en: 'in this file', fr: 'dans cette fiche' } },
];

function ruleItems(
  document: RoleDocument,
  index: RoleIndex,
  start: number,
  place: { readonly offset: number; readonly today: string },
): readonly CompletionItem[] {
  const { text } = document;
  const end = endOfWord(text, place.offset);
  const colon = /^[ \t]*:/.test(text.slice(end, end + 20)) ? '' : ': ';
  return ignorableRules(document, index, place).map(({ id, summary }, position) => ({
    label: id,
    kind: 'value' as const,
    documentation: { en: escapeMarkdown(summary.en), fr: escapeMarkdown(summary.fr) },
    edit: { range: { start, end }, newText: `${id}${colon}` },
    snippet: false,
    filterText: id,
    sortText: String(position).padStart(3, '0'),
  }));
}

function endOfWord(text: string, offset: number): number {
  return offset + (/^[\w-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0);
}
