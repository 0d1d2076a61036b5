import type { RoleDocument } from '../model/document.ts';
import { addressOfMapping } from '../model/mapping-address.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { isAboutRole } from '../schema/kinds.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { Path, SyntaxNode } from '../syntax/tree.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { isWebAddress } from '../text/web-address.ts';
import { shortened } from './markdown.ts';

/** A text that leads somewhere. */
export interface DocumentLink {
  readonly range: TextRange;
  readonly target: LinkTarget;
  /** What there is to see, without how to get there. */
  readonly tooltip: LocalizedText;
}

/** A file of the workspace, or a page of the Web; some sites have one for each language. */
export type LinkTarget = { readonly uri: string } | { readonly address: LocalizedText };

/**
 * What of the file can be opened, in the order of the text: the files of other roles, and web addresses that begin with
 * `https:`. A role that has no file is no link.
 */
export function documentLinks(document: RoleDocument, index: RoleIndex): readonly DocumentLink[] {
  const found = document.head.references.flatMap(({ id, location }) => toRole(id, location.range, index));
  if (!isAboutRole(document.kind)) return found;
  for (const { node, path } of document.fields) found.push(...toWeb(node, path));
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

function toRole(id: string, range: TextRange, index: RoleIndex): readonly DocumentLink[] {
  const [role] = index.roles(id);
  if (!role) return [];
  const title = shortened(role.head.title ?? id, 200);
  return [{ range, target: { uri: role.uri }, tooltip: { en: `Open '${title}'`, fr: `Ouvrir « ${title} »` } }];
}

function toWeb(node: SyntaxNode, path: Path): readonly DocumentLink[] {
  if (path.at(-1) === 'url') return links([node], sameInAll(textOf(node)), toPage);
  if (path.at(-2) !== 'mappings' || node.kind !== 'map') return [];
  const [scheme, code, uri] = ['scheme', 'code', 'uri'].map((name) => entryOf(node, name)?.value);
  const entry = { scheme: textOf(scheme), code: textOf(code), uri: textOf(uri) };
  const address = { en: addressOfMapping(entry, 'en') ?? '', fr: addressOfMapping(entry, 'fr') ?? '' };
  return links([code, uri], address, toClassification);
}

const toPage: LocalizedText = { en: 'Open the web page', fr: 'Ouvrir la page Web' };

const toClassification: LocalizedText = {
  en: 'Open the entry in the classification',
  fr: 'Ouvrir l’entrée de la nomenclature',
};

function links(
  nodes: readonly (SyntaxNode | undefined)[],
  address: LocalizedText,
  tooltip: LocalizedText,
): readonly DocumentLink[] {
  if (!isWebAddress(address.en) || !isWebAddress(address.fr)) return [];
  return nodes.flatMap((node) =>
    node && textOf(node) !== '' ? { range: node.range, target: { address }, tooltip } : [],
  );
}

function textOf(node: SyntaxNode | undefined): string {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
