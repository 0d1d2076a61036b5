import type { Config } from '../model/config.ts';
import { RoleDocument } from '../model/document.ts';
import type { Link } from '../model/head.ts';
import { isPublicTie } from '../model/public-tie.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { PageSettings } from '../model/settings/page-settings.ts';

/**
 * The document without the ties to other roles that are not for everybody; the same object where all of them are. What
 * looks at heads, charts and lists, then knows of no other.
 *
 * @param index knows of the roles that are left out.
 */
export function withPublicTies(document: RoleDocument, { page }: Config, index: RoleIndex): RoleDocument {
  const { uri, text, kind, head } = document;
  const mayTell = ({ reference }: Link): boolean => !index.isLeftOut(reference.id) && isPublicTie(reference, page);
  const links = head.links.filter(mayTell).map((link) => withPublicLabel(link, page));
  if (links.length === head.links.length && links.every((link, at) => link === head.links[at])) return document;
  const kept = new Set(links.map(({ reference }) => reference));
  const tied = new Set(head.links.map(({ reference }) => reference));
  const references = head.references.filter((reference) => !tied.has(reference) || kept.has(reference));
  return new RoleDocument(uri, text, { kind, head: { ...head, links, references } });
}

/** The label of a tie may be internal where the tie is not. */
function withPublicLabel(link: Link, page: PageSettings): Link {
  const { label, reference } = link;
  const path = [...reference.path.slice(0, -1), 'label'];
  const mayTell = label === undefined || isPublicTie({ ...reference, path }, page);
  return mayTell ? link : { ...link, label: undefined };
}
