import type { RoleTranslation } from '../../../schemas/types.ts';
import type { PartialRole } from '../model/document.ts';
import { needsNoTranslation } from '../model/translations/untranslatable.ts';
import { rootField, type Field } from '../schema/field.ts';

/** The texts of a translated role that are still the words of its source. */
export interface Untranslated {
  has(leaf: string): boolean;
  /** Whether one of them should be translated: names of tools and figures are the same everywhere. */
  readonly isNoticed: boolean;
}

/** @param role with the translation laid over it. */
export function untranslatedOf(role: PartialRole, translation: Partial<RoleTranslation>): Untranslated {
  const own = new Set(stringsIn(translation));
  const left = new Set([...stringsIn(role)].filter((leaf) => !own.has(leaf)));
  return { has: (leaf) => left.has(leaf), isNoticed: isNoticed(role, rootField('role'), [], left) };
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

function isNoticed(
  value: unknown,
  field: Field | undefined,
  path: readonly (string | number)[],
  left: ReadonlySet<string>,
): boolean {
  if (!field || isHidden(value)) return false;
  if (field.translatable) {
    const sentences = [...stringsIn(value)].filter((sentence) => left.has(sentence));
    return sentences.length > 0 && !needsNoTranslation({ path }, sentences);
  }
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item: unknown, at) => isNoticed(item, field.items, [...path, at], left));
  return Object.entries(value).some(([name, inner]) => isNoticed(inner, field.fields.get(name), [...path, name], left));
}

/** Titles to be found by stand on no page. */
function isHidden(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'hidden';
}
