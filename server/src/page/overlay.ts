import type { RoleTranslation } from '../../../schemas/types.ts';
import type { PartialRole } from '../model/document.ts';

/** A role with the texts of a translation laid over it. */
export interface OverlaidRole {
  readonly role: PartialRole;
  /** For each map and list of `role` that the translation speaks of: what it has there. */
  readonly origins: ReadonlyMap<object, object>;
}

/**
 * The role as the translation tells it. Items are joined by `id`, relations by `role`, else by their label in the source,
 * kinds of employment by `type`; a list of sentences is taken whole. What the translation leaves out stays as it is.
 */
export function overlay(source: PartialRole, translation: Partial<RoleTranslation>): OverlaidRole {
  const origins = new Map<object, object>();
  const { translationOf: _, sourceVersion: __, lang, titleForms, ...leaves } = translation;
  // The grammatical forms of one language mean nothing in another: either the translation has its own or there are none.
  const { titleForms: ___, ...other } = source;
  const merged = overlayMap(other, leaves, origins);
  const role = { ...merged, ...(titleForms && { titleForms }), ...(lang !== undefined && { lang }) };
  origins.set(role, translation);
  if (titleForms) origins.set(titleForms, titleForms);
  return { role, origins };
}

function overlayValue<T>(source: T, translation: unknown, origins: Map<object, object>): T {
  if (Array.isArray(source)) {
    if (!Array.isArray(translation)) return source;
    const result = source.every(isMap) ? overlayItems(source, translation, origins) : translation;
    origins.set(result, translation);
    return isLike(result, source) ? result : source;
  }
  if (isMap(source)) return isMap(translation) ? overlayMap(source, translation, origins) : source;
  return isLike(translation, source) ? translation : source;
}

function overlayMap<T extends object>(source: T, translation: object, origins: Map<object, object>): T {
  const leaves = new Map<string, unknown>(Object.entries(translation));
  leaves.delete('sourceLabel');
  const result = { ...source };
  for (const name in result) {
    if (leaves.has(name)) result[name] = overlayValue(result[name], leaves.get(name), origins);
    leaves.delete(name);
  }
  Object.assign(result, Object.fromEntries(leaves));
  origins.set(result, translation);
  return result;
}

function overlayItems(
  source: readonly object[],
  translation: readonly unknown[],
  origins: Map<object, object>,
): object[] {
  const byKey = new Map<string, object>();
  for (const item of translation) {
    const key = isMap(item) ? keyOf(item, 'sourceLabel') : undefined;
    if (key !== undefined && isMap(item) && !byKey.has(key)) byKey.set(key, item);
  }
  return source.map((item) => {
    const translated = byKey.get(keyOf(item, 'label') ?? '');
    return translated ? overlayMap(item, translated, origins) : item;
  });
}

/** What an item is joined by; the name stands in front, so that a label never meets an id. */
function keyOf(item: object, labelField: 'label' | 'sourceLabel'): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(item));
  for (const name of ['id', 'role', 'type']) {
    const key = fields.get(name);
    if (typeof key === 'string') return `${name} ${key}`;
  }
  const label = fields.get(labelField) ?? fields.get('label');
  return typeof label === 'string' ? `label ${label}` : undefined;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both files fit their schemas, so a value of the same kind in the same place has the type of that place. */
function isLike<T>(value: unknown, like: T): value is T {
  return typeof value === typeof like && Array.isArray(value) === Array.isArray(like);
}
