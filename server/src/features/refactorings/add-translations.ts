import { parseRole, type RoleDocument } from '../../model/document.ts';
import { sameLanguage, sentencesOf, sourceOfTranslation } from '../../model/translation.ts';
import { counterpartOf, itemsByKey, nameInSource, valuesOf } from '../../model/translations/translation-keys.ts';
import { needsNoTranslation } from '../../model/translations/untranslatable.ts';
import { rootField, type Field } from '../../schema/field.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { MapNode, Path, SyntaxNode } from '../../syntax/tree.ts';
import { addField, addItem } from '../../syntax/write/field.ts';
import type { PlainData } from '../../syntax/write/value.ts';
import { applyEdits, editOf, type TextEdit } from '../../text/edit.ts';
import type { Offer } from './refactoring.ts';

/** All that a translation lacks, in the words of its source and joined to it, to be written over. */
export const addTranslations: Offer = (document, _, index) => {
  const source = document.kind === 'translation' ? sourceOfTranslation(document, index) : undefined;
  const root = source?.tree.root;
  if (!source || root?.kind !== 'map' || document.tree.problems.length > 0 || sameLanguage(source, document)) return [];
  if (!firstGap(root, document.tree.root, rootField('role'), [])) return [];
  return [
    {
      id: 'addTranslations',
      kind: 'rewrite',
      title: {
        en: 'Add what is not translated yet, in the words of the source',
        fr: 'Ajouter ce qui n’est pas encore traduit, dans les mots de la source',
      },
      edit: () => {
        const result = filled(document, root);
        if (result === document.text) return undefined;
        return editOf(document.uri, { range: { start: 0, end: document.text.length }, newText: result });
      },
    },
  ];
};

/** One gap after the other, as each changes what stands where. */
function filled({ uri, text }: RoleDocument, source: MapNode): string {
  let current = text;
  for (let count = 0; count < MANY; count++) {
    const { tree } = parseRole(uri, current);
    const gap = firstGap(source, tree.root, rootField('role'), []);
    const edits = gap && writeGap(gap, uri, current, tree);
    if (!edits) break;
    current = applyEdits(current, edits);
  }
  return current;
}

/** More gaps than an author fills in one go. */
const MANY = 1000;

function writeGap(
  { path, name, content }: Gap,
  uri: string,
  text: string,
  tree: RoleDocument['tree'],
): readonly TextEdit[] | undefined {
  const language = languageOfName(uri);
  return name === undefined
    ? addItem(text, tree, path, content, language)
    : addField(text, tree, path, name, content, language);
}

interface Gap {
  /** In the translation: of the group that lacks a field, or of the list that lacks an item. */
  readonly path: Path;
  /** Of the field; absent for an item. */
  readonly name?: string;
  readonly content: PlainData;
}

/** The first thing of a group of the source that the translation does not have, outermost first. */
function firstGap(source: MapNode, own: SyntaxNode | undefined, group: Field, path: Path): Gap | undefined {
  for (const { name, value } of source.entries) {
    const field = group.fields.get(name);
    const content = field && toTranslate(value, field, [...path, name]);
    if (!field || content === undefined) continue;
    const known = entryOf(own, name)?.value;
    if (!known || (known.kind === 'scalar' && known.value === null)) return { path, name, content };
    const gap =
      value.kind === 'map' && known.kind === 'map' && !field.translatable
        ? firstGap(value, known, field, [...path, name])
        : firstGapInList(value, known, field, [...path, name]);
    if (gap) return gap;
  }
  return undefined;
}

function firstGapInList(source: SyntaxNode, own: SyntaxNode, { items }: Field, path: Path): Gap | undefined {
  if (source.kind !== 'list' || own.kind !== 'list' || items?.type !== 'group') return undefined;
  const known = itemsByKey(own);
  for (const item of source.items) {
    const content = itemToTranslate(item, items, path);
    if (item.kind !== 'map' || content === undefined) continue;
    const counterpart = counterpartOf(valuesOf(item), known);
    if (!counterpart) return { path, content };
    const gap = firstGap(item, counterpart, items, [...path, own.items.indexOf(counterpart)]);
    if (gap) return gap;
  }
  return undefined;
}

/** The texts of a place of the source with what joins them to it; nothing where there is none to translate. */
function toTranslate(node: SyntaxNode, field: Field, path: Path): PlainData | undefined {
  if (path[0] === 'titleForms') return undefined;
  if (field.translatable) {
    const sentences = textsOf(node);
    if (sentences.length === 0 || needsNoTranslation({ path }, sentences)) return undefined;
    return node.kind === 'list' ? sentences : sentences[0];
  }
  if (node.kind === 'list') {
    const { items } = field;
    if (items?.type !== 'group') return undefined;
    const found = node.items.map((item) => itemToTranslate(item, items, path)).filter((item) => item !== undefined);
    return found.length > 0 ? found : undefined;
  }
  return node.kind === 'map' ? groupToTranslate(node, field, path) : undefined;
}

function groupToTranslate(node: MapNode, group: Field, path: Path): Record<string, PlainData> | undefined {
  const texts: Record<string, PlainData> = {};
  for (const { name, value } of node.entries) {
    const field = group.fields.get(name);
    const content = field && toTranslate(value, field, [...path, name]);
    if (content !== undefined) texts[name] = content;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** Nothing of an item that no translation can be joined to: its id is missing. */
function itemToTranslate(item: SyntaxNode, group: Field, path: Path): PlainData | undefined {
  if (item.kind !== 'map') return undefined;
  const key = nameInSource(item);
  const isJoined = key && (group.fields.has('role') || group.required.includes(key.field));
  const texts = isJoined && groupToTranslate(item, group, path);
  return texts ? { [key.field]: key.value, ...texts } : undefined;
}

function textsOf(node: SyntaxNode): readonly string[] {
  return sentencesOf({ value: node });
}
