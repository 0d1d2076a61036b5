import { isSlug, slugOf } from '../../schema/slug.ts';
import { fitted } from './fit.ts';
import type { LooseFields, ReadRole } from './importer.ts';
import { isGroup } from './loose-fields.ts';
import { Losses } from './losses.ts';

/**
 * A role that an importer read, made to fit.
 *
 * @param key what the source knows it by.
 */
export function readRole(key: string, role: LooseFields, losses: Losses = new Losses()): ReadRole {
  const given = wordIn(role['id']);
  const wished = wordIn(role['title']) ?? key;
  const id = given !== undefined && isSlug(given) ? given : slugOf(given ?? wished) || slugOf(key) || 'role';
  const meta = { status: 'draft', ...present(role['meta']) };
  const data = fitted({ ...role, id, title: wished, meta }, losses);
  const title = typeof data['title'] === 'string' ? data['title'] : id;
  return { key, id, title, role: { ...data, title }, homeless: losses.all() };
}

function wordIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function present(group: unknown): LooseFields {
  if (!isGroup(group)) return {};
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined && value !== null));
}
