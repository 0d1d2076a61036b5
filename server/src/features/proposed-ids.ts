import type { RoleDocument } from '../model/document.ts';
import { nameBase } from '../schema/file-name.ts';
import { kindOfName } from '../schema/kinds.ts';
import { isSlug, slugOf } from '../schema/slug.ts';

/** The id that the name of a file asks for; nothing where it asks for none. */
export function slugOfFile(uri: string): string | undefined {
  const name = /([^/]*)\.role\.[a-z]+$/.exec(uri)?.[1];
  return kindOfName(uri) === 'role' && name !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : undefined;
}

/** The role and the language that `nurse.fr.role.yaml` is a translation by; nothing for the name of another file. */
export function translationInName(uri: string): { readonly id: string; readonly lang: string } | undefined {
  const [, id, lang] = /^(.+)\.([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3})$/.exec(nameBase(uri) ?? '') ?? [];
  return id !== undefined && lang !== undefined && isSlug(id) ? { id, lang } : undefined;
}

/**
 * An id for an item with this label that no other item of its kind in the file has; nothing for a label without a
 * letter.
 *
 * @param at where the id is to be written: one that stands there already is not another's.
 */
export function slugOfLabel(
  { definitions }: RoleDocument,
  kind: string,
  label: string,
  at: number,
): string | undefined {
  const slug = slugOf(label);
  if (slug === '') return undefined;
  const others = definitions.filter(
    ({ kind: other, location: { range } }) => other === kind && !(range.start <= at && at <= range.end),
  );
  const taken = new Set(others.map(({ id }) => id));
  let proposed = slug;
  for (let number = 2; taken.has(proposed); number++) proposed = `${slug}-${number}`;
  return proposed;
}
