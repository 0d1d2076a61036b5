import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Reference } from '../model/symbols.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { itemsOfKind } from './item-references.ts';
import { labelText } from './labels.ts';
import { shortened } from './markdown.ts';
import { roleCard } from './role-card.ts';

/** The name of what an id refers to, shown behind the id. */
export interface InlayHint {
  readonly offset: number;
  /** Plain text, on one line and short. */
  readonly label: string;
  /** The id, where it is that of a role: `inlayHintCard` has more about it. */
  readonly role: string | undefined;
}

/**
 * The titles of roles and the labels of items behind the ids in `range` that refer to them. Nothing where the id leads
 * nowhere or nothing new would be said: the text beside it, or the id itself, says the same.
 */
export function inlayHints(document: RoleDocument, range: TextRange, index: RoleIndex): readonly InlayHint[] {
  const labels = new Map<string, ReadonlyMap<string, string>>();
  const labelsOf = (kind: string): ReadonlyMap<string, string> => {
    const known = labels.get(kind) ?? itemLabels(document, index, kind);
    labels.set(kind, known);
    return known;
  };
  return document.references
    .filter(({ location: { range: at } }) => range.start <= at.end && at.end <= range.end)
    .flatMap((reference) => {
      const { kind, id, location } = reference;
      const isRole = kind === 'role';
      const name = isRole ? index.roles(id)[0]?.head.title : labelsOf(kind).get(id);
      const label = shortened(name ?? '', longest);
      if (name === undefined || label === '' || isSaid(document, reference, name)) return [];
      return [{ offset: location.range.end, label, role: isRole ? id : undefined }];
    });
}

/** What one wants to know of a role behind a hint, as Markdown; nothing where the role has no file. */
export function inlayHintCard(role: string, index: RoleIndex): LocalizedText | undefined {
  const document = index.role(role);
  return document && roleCard(document, index);
}

/** Longer ones would push the text away. */
const longest = 50;

/** The first item counts where an id is taken twice. */
function itemLabels(document: RoleDocument, index: RoleIndex, kind: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { definition, node } of itemsOfKind(document, index, kind)) {
    const label = labelText(node);
    if (label !== undefined && !labels.has(definition.id)) labels.set(definition.id, label);
  }
  return labels;
}

function isSaid({ tree: { root } }: RoleDocument, { id, path }: Reference, name: string): boolean {
  const said = folded(name);
  if (said === folded(id) || said === folded(id.replaceAll('-', ' '))) return true;
  // An id that is an item of a list has nothing beside it.
  const around = typeof path.at(-1) === 'string' ? nodeAt(root, path.slice(0, -1)) : undefined;
  return folded(labelText(around) ?? '') === said;
}
