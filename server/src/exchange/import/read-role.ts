import { isSlug, slugOf } from '../../schema/slug.ts';
import type { LocalizedText } from '../../text/language.ts';
import { fitted } from './fit.ts';
import type { LooseFields, ReadRole } from './importer.ts';
import { isGroup } from './loose-fields.ts';
import { Losses } from './losses.ts';

/**
 * A role that an importer read, made to fit: a draft, whatever the source says, as nobody has looked at it here.
 *
 * @param key what the source knows it by.
 * @param lang of a role whose own is none.
 */
export function readRole(key: string, role: LooseFields, losses = new Losses(), lang?: string): ReadRole {
  const given = wordIn(role['id']);
  const wished = wordIn(role['title']) ?? key;
  const id = given !== undefined && isSlug(given) ? given : slugOf(given ?? wished) || slugOf(key) || 'role';
  const meta = isGroup(role['meta']) ? role['meta'] : {};
  const status = wordIn(meta['status']) ?? 'draft';
  if (status !== 'draft') losses.add('meta.status', status, draftsOnly);
  const whole = { ...role, id, title: wished, meta: { ...meta, status: 'draft' } };
  if (given !== undefined && given !== id) losses.add('id', given, noSlug);
  const data = fitted(whole, losses, lang);
  const title = typeof data['title'] === 'string' ? data['title'] : id;
  return { key, id, title, role: { ...data, title }, homeless: losses.all() };
}

function wordIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const noSlug: LocalizedText = {
  en: 'does not have the form of an id, and was made to fit',
  fr: 'n’a pas la forme d’un identifiant, et a été adapté',
};

const draftsOnly: LocalizedText = {
  en: 'what is imported is a draft, until somebody has looked at it',
  fr: 'ce qui est importé est un brouillon, jusqu’à relecture',
};
