import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { nameBase } from '../../schema/file-name.ts';

/**
 * The role that a file translates by its name, `acheteur.en.role.yaml` in English, though its content says that it is a
 * role of its own.
 *
 * @returns nothing where there is no such role, or the name does not say so.
 */
export function translatedByName(document: RoleDocument, index: RoleIndex): string | undefined {
  const { uri, kind, head } = document;
  const [, id, tag] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})$/.exec(nameBase(uri) ?? '') ?? [];
  if (kind !== 'role' || id === undefined || tag === undefined || primary(head.lang) !== primary(tag)) return undefined;
  return index.roles(id).some((other) => other.uri !== uri && nameBase(other.uri) !== nameBase(uri)) ? id : undefined;
}

function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
