import type { RoleDocument } from '../../model/document.ts';
import { type Field, rootField } from '../../schema/field.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { endOfLine } from '../../syntax/blank.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { MapEntry, SyntaxNode } from '../../syntax/tree.ts';
import { styleOf } from '../../syntax/write/style.ts';
import { editOf, type TextEdit } from '../../text/edit.ts';
import type { LocalizedText } from '../../text/language.ts';
import { fieldSnippet } from '../completion/snippets.ts';
import type { FieldSpot } from '../completion/spot.ts';
import type { Offer } from './refactoring.ts';

/** A section that a role does not have yet. */
export interface SectionToAdd {
  /** Its field. */
  readonly name: string;
  readonly title: LocalizedText;
  /** Puts it at its place in the usual order; its new text is a snippet, with stops for what to fill in. */
  edit(): TextEdit;
}

export const addSection: Offer = (document) =>
  missingSections(document).map(({ title, edit }) => ({
    id: 'addSection',
    kind: 'rewrite' as const,
    title: { en: `Add ${title.en}`, fr: `Ajouter : ${title.fr}` },
    snippet: true,
    edit: () => editOf(document.uri, edit()),
  }));

export function missingSections(document: RoleDocument): readonly SectionToAdd[] {
  const { uri, kind, tree } = document;
  const { root, problems } = tree;
  if (kind !== 'role' || root?.kind !== 'map' || root.entries.length === 0 || problems.length > 0) return [];
  if (root.flow !== (languageOfName(uri) === 'json')) return [];
  const { fields } = rootField(kind);
  const names = [...fields.keys()];
  return [...fields].flatMap(([name, field], position) => {
    if (entryOf(root, name) || (field.type !== 'group' && field.type !== 'list' && !field.prose)) return [];
    const earlier = new Set(names.slice(0, position));
    const last = root.entries.findLast((entry) => earlier.has(entry.name));
    // The preview lists them at each key, and writes none.
    return last ? [{ name, title: field.title, edit: () => editBehind(last, document, root, name, field) }] : [];
  });
}

function editBehind(
  last: MapEntry,
  { uri, text, kind }: RoleDocument,
  root: SyntaxNode,
  name: string,
  field: Field,
): TextEdit {
  const language = languageOfName(uri);
  const style = styleOf(text, root, language);
  const layout = { json: language === 'json', eol: style.eol, indent: style.indent, dash: style.dash };
  const end = Math.max(last.key.range.end, last.value.range.end);
  const at = layout.json ? end : endOfLine(text, end);
  const before = layout.json ? `,${style.unit === undefined ? style.gap : style.eol + style.unit}` : style.eol;
  const spot: FieldSpot = {
    kind: 'field',
    path: [],
    field: rootField(kind),
    word: { start: at, end: at },
    quote: '',
    neighbours: new Map(),
    before,
    after: '',
    flow: layout.json,
    column: 0,
    follows: 'nothing',
    separator: '',
    fresh: false,
    newItem: false,
    running: false,
  };
  const snippet = fieldSnippet(spot, layout, name, field);
  const newText = snippet.hasStops ? snippet.text : `${escaped(snippet.text)}$0`;
  // Editors indent what a snippet adds as the line is up to where it starts, so it starts with that line.
  const start = 1 + Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  return { range: { start, end: at }, newText: escaped(text.slice(start, at)) + newText };
}

/** Text as it is, in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
