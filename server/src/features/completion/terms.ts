/** Items that other roles have already: to take them up keeps to one word and one id for one thing. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { termsOf, type Term } from '../../model/terms/terms.ts';
import { writtenValue } from '../../syntax/write/value.ts';
import { folded } from '../../text/folded.ts';
import { sameInAll } from '../../text/language.ts';
import { shortened } from '../markdown.ts';
import type { CompletionItem } from './item.ts';
import { nameText } from './snippets.ts';
import type { FieldSpot, Layout } from './spot.ts';

/** How many other files are looked into, the nearest first, and how many items they give. */
const most = { files: 40, items: 200 };

/** Where an item begins: those of other roles in the same language, the ones that most roles have first. */
export function knownItems(
  spot: FieldSpot,
  layout: Layout,
  document: RoleDocument,
  index: RoleIndex,
): readonly CompletionItem[] {
  const { path, field, fresh, follows } = spot;
  const kind = field.fields.get('id')?.names;
  if (kind === undefined || !fresh || follows !== 'nothing' || document.kind !== 'role') return [];
  const way = path.filter((step) => typeof step === 'string').join('.');
  const own = new Set(document.definitions.filter((one) => one.kind === kind).map(({ id }) => id));
  const found = new Map<string, { readonly term: Term; readonly roles: string[] }>();
  for (const other of nearest(document, index)) {
    for (const term of termsOf(other)) {
      if (term.way !== way || own.has(term.id)) continue;
      const key = `${term.id} ${folded(term.label)}`;
      const known = found.get(key);
      const role = other.head.title ?? other.head.id ?? '';
      if (known) known.roles.push(role);
      else found.set(key, { term, roles: [role] });
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.roles.length - a.roles.length || (a.term.label < b.term.label ? -1 : 1))
    .slice(0, most.items)
    .map(({ term, roles }, position) => item(spot, layout, term, roles, position));
}

function item(
  spot: FieldSpot,
  layout: Layout,
  { id, label, labelField }: Term,
  roles: readonly string[],
  position: number,
): CompletionItem {
  const { word, quote, before, after, separator, flow, newItem } = spot;
  const style = { json: layout.json, flow, quote: '' } as const;
  const fields = [
    ['id', id],
    [labelField, label],
  ].map(([name = '', value = '']) => `${nameText(spot, layout, name)}: ${writtenValue(value, style)}`);
  const shown = shortened(label, 100);
  return {
    label: newItem ? `- ${shown}` : shown,
    kind: 'reference',
    detail: sameInAll(shortened(`${id} · ${roles.join(', ')}`, 100)),
    edit: { range: word, newText: before + fields.join(separator) + after },
    snippet: false,
    filterText: `${quote}${label} ${id}${quote}`,
    sortText: `${newItem ? '2' : '0'}5${String(position).padStart(4, '0')}`,
  };
}

/** The roles next to this one in the organisation, those of its family, and then any, in the same language. */
function nearest({ uri, head }: RoleDocument, index: RoleIndex): readonly RoleDocument[] {
  const others = index.documents.filter(
    (other) => other.uri !== uri && other.kind === 'role' && other.head.lang === head.lang,
  );
  const linked = new Set(head.links.map(({ reference }) => reference.id));
  const distance = (other: RoleDocument): number => {
    if (linked.has(other.head.id ?? '') || other.head.links.some(({ reference }) => reference.id === head.id)) return 0;
    return head.family !== undefined && other.head.family === head.family ? 1 : 2;
  };
  return [0, 1, 2].flatMap((near) => others.filter((other) => distance(other) === near)).slice(0, most.files);
}
