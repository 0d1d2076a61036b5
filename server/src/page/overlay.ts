import type { RoleTranslation } from '../../../schemas/types.ts';
import type { PartialRole } from '../model/document.ts';
import { counterpartOf, joinKey } from '../model/translations/translation-keys.ts';
import { rootField, type Field } from '../schema/field.ts';

/** A role with the texts of a translation laid over it. */
export interface OverlaidRole {
  readonly role: PartialRole;
  /** For each map and list of `role` that the translation speaks of: what it has there. */
  readonly origins: ReadonlyMap<object, object>;
}

/**
 * The role as the translation tells it. Items are joined by `id`, relations by `role`, else by their label in the source,
 * kinds of employment by `type`; a list of sentences is taken whole. What the translation leaves out or leaves empty stays
 * as it is; items that the source does not have are not shown, nor groups that could not do without what only the source
 * says: a basis of pay without its currency.
 */
export function overlay(source: PartialRole, translation: Partial<RoleTranslation>): OverlaidRole {
  const origins = new Map<object, object>();
  const { translationOf: _, sourceVersion: __, lang, titleForms, ...leaves } = translation;
  // The grammatical forms of one language mean nothing in another: either the translation has its own or there are none.
  const { titleForms: ___, ...other } = source;
  const merged = overlayMap(other, leaves, rootField('role'), origins);
  const role = { ...merged, ...(titleForms && { titleForms }), ...(lang !== undefined && { lang }) };
  origins.set(role, translation);
  if (titleForms) origins.set(titleForms, titleForms);
  return { role, origins };
}

/** What the schema of roles says of a value; nothing where it says nothing. */
type Place = Field | undefined;

type Origins = Map<object, object>;

function overlayValue<T>(source: T, translation: unknown, place: Place, origins: Origins): T {
  if (isBlank(translation)) return source;
  if (Array.isArray(source)) {
    if (!Array.isArray(translation)) return source;
    const result = source.every(isMap) ? overlayItems(source, translation, place, origins) : translation;
    origins.set(result, translation);
    return isLike(result, source) ? result : source;
  }
  if (isMap(source)) return isMap(translation) ? overlayMap(source, translation, place, origins) : source;
  return isLike(translation, source) ? translation : source;
}

function overlayMap<T extends object>(source: T, translation: object, place: Place, origins: Origins): T {
  const leaves = new Map<string, unknown>(Object.entries(translation));
  leaves.delete('sourceLabel');
  const result = { ...source };
  for (const name in result) {
    if (leaves.has(name)) result[name] = overlayValue(result[name], leaves.get(name), place?.fields.get(name), origins);
    leaves.delete(name);
  }
  const added = [...leaves].flatMap(([name, leaf]) => {
    const value = textsOnly(leaf, place?.fields.get(name), origins);
    return value === undefined ? [] : [[name, value] as const];
  });
  Object.assign(result, Object.fromEntries(added));
  origins.set(result, translation);
  return result;
}

/** What a translation says where the source says nothing: its texts, without items that join nothing. */
function textsOnly(leaf: unknown, place: Place, origins: Origins): unknown {
  if (isBlank(leaf) || (Array.isArray(leaf) && leaf.some(isMap))) return undefined;
  if (Array.isArray(leaf)) origins.set(leaf, leaf);
  if (!isMap(leaf)) return leaf;
  const texts = overlayMap({}, leaf, place, origins);
  const isWhole = place?.required.every((name) => name in texts) !== false;
  return isWhole && Object.keys(texts).length > 0 ? texts : undefined;
}

function overlayItems(
  source: readonly object[],
  translation: readonly unknown[],
  place: Place,
  origins: Origins,
): object[] {
  const byKey = new Map<string, object>();
  for (const item of translation) {
    const key = isMap(item) ? joinKey(fieldsOf(item)) : undefined;
    if (key !== undefined && isMap(item) && !byKey.has(key)) byKey.set(key, item);
  }
  return source.map((item) => {
    const translated = counterpartOf(fieldsOf(item), byKey);
    return translated ? overlayMap(item, translated, place?.items, origins) : item;
  });
}

function fieldsOf(item: object): (name: string) => unknown {
  const fields = new Map<string, unknown>(Object.entries(item));
  return (name) => fields.get(name);
}

function isBlank(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.every(isBlank));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both files fit their schemas, so a value of the same kind in the same place has the type of that place. */
function isLike<T>(value: unknown, like: T): value is T {
  return typeof value === typeof like && Array.isArray(value) === Array.isArray(like);
}
