import { isSlug, slugOf } from '../../schema/slug.ts';
import { fitted } from './fit.ts';
import type { LooseRole, ReadRole } from './importer.ts';
import { Losses } from './losses.ts';

/**
 * A role that an importer read, made to fit.
 *
 * @param key what the source knows it by.
 */
export function readRole(key: string, role: LooseRole, losses: Losses = new Losses()): ReadRole {
  const wished = role.title ?? key;
  const id = role.id !== undefined && isSlug(role.id) ? role.id : slugOf(role.id ?? wished) || slugOf(key) || 'role';
  const meta = { ...role.meta, status: role.meta?.status ?? ('draft' as const) };
  const data = fitted({ ...role, id, title: wished, meta }, losses);
  const title = typeof data['title'] === 'string' ? data['title'] : id;
  return { key, id, title, role: { ...data, title }, homeless: losses.all() };
}
