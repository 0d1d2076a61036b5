import { entryOf } from '../syntax/navigate.ts';
import type { MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import { fieldBehind, prependField } from '../syntax/write/beside.ts';
import { onlyByHand } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Field } from './field.ts';
import { fileName, nameBase } from './file-name.ts';
import type { Finding } from './finding.ts';
import { fix, freeId, labels, textOf, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';
import { isSlug, labelOf } from './slug.ts';

/** Ids are made of labels, that of the role of the name of its file; the language is one of two. */
export function addMissing(
  { uri, text, ids }: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  name: string,
): Fixes {
  if (node.kind !== 'map') return [];
  const language = languageOfName(uri);
  const add = (value: string, safe: boolean): Fixes =>
    fix(uri, { en: `Add '${name}' (${shown(value)})`, fr: `Ajouter « ${name} » (${shown(value)})` }, safe, [
      prependField(text, node, name, value, language),
    ]);
  // Which of the two, the author knows.
  if (path.length === 0 && name === 'lang') return onlyByHand([...add('fr', false), ...add('en', false)]);
  if (labels.some((label) => label === name)) return labelFromId(uri, text, node, name);
  if (field.fields.get(name)?.names === undefined) return [];
  if (path.length === 0) {
    const base = fileName(uri).includes('.role.') ? nameBase(uri) : undefined;
    return base !== undefined && isSlug(base) ? add(base, true) : [];
  }
  const label = labels.map((one) => textOf(entryOf(node, one)?.value)).find((one) => one !== undefined);
  const made = label === undefined ? undefined : freeId(label, ids());
  return made === undefined ? [] : add(made, true);
}

function addTitle(name: string, value: string): LocalizedText {
  return { en: `Add '${name}' (${shown(value)})`, fr: `Ajouter « ${name} » (${shown(value)})` };
}

/** The words of the id, to start from: nobody has written them yet. */
function labelFromId(uri: string, text: string, node: MapNode, name: string): Fixes {
  const entry = entryOf(node, 'id');
  const id = textOf(entry?.value);
  if (!entry || id === undefined || !isSlug(id)) return [];
  const label = labelOf(id);
  const added = fieldBehind(text, node, entry, name, label, languageOfName(uri));
  return onlyByHand(fix(uri, addTitle(name, label), false, [added]));
}
