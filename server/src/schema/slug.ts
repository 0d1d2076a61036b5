import { fieldAt, rootField } from './field.ts';

/** Whether a text has the form of an id. */
export function isSlug(text: string): boolean {
  return text.length <= longest && form.test(text);
}

const { pattern = '', maxLength: longest = Infinity } = fieldAt(rootField('role'), ['id']) ?? {};
const form = new RegExp(pattern, 'u');

const slugLength = 40;

/** An id made of the words of a label, at most 40 characters long; empty for a label without a letter of the alphabet. */
export function slugOf(label: string): string {
  const slug = label
    .slice(0, 400)
    .replace(raised, (sign) => sign.normalize('NFKD'))
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= slugLength) return slug;
  const cut = slug.slice(0, slugLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || slugLength);
}

/** Figures above and below the line, and those that are made of letters: `²`, `₂`, `Ⅲ`. */
const raised = /[²³¹⁰-⁹₀-₉Ⅰ-ⅿ]/g;

/** The words that an id is made of, as a label: `ward-nurse` is `Ward nurse`. */
export function labelOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
