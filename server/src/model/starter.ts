import { fieldAt, rootField } from '../schema/field.ts';
import { labelOf } from '../schema/slug.ts';
import { writtenValue, type Writing } from '../syntax/write/value.ts';

export interface Starter {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
}

/** The text of a new role file: as little as a role can be, so that nothing is found in it. */
export function starterText({ id, lang, title }: Starter, language: 'yaml' | 'json'): string {
  const fields = Object.entries({ id, lang, title });
  if (language === 'json') return `${JSON.stringify(Object.fromEntries(fields), undefined, 2)}\n`;
  return fields.map(([name, value]) => `${name}: ${writtenValue(value, plain)}\n`).join('');
}

/**
 * The same for somebody who goes on writing: with the first places to fill in, which are empty texts and no mistakes, and
 * marked as a draft.
 */
export function guidedText(
  { id, lang, title }: Starter,
  language: 'yaml' | 'json',
): { readonly text: string; readonly firstPlace: number } {
  const fields = { id, lang, title, summary: '', mission: '', meta: { status: 'draft' } };
  const text =
    language === 'json'
      ? `${JSON.stringify(fields, undefined, 2)}\n`
      : `${starterText({ id, lang, title }, language)}summary: ""\nmission: ""\nmeta:\n  status: draft\n`;
  // No text before it is empty.
  return { text, firstPlace: text.indexOf('""') + 1 };
}

/**
 * What to call a role of which only the id is known, and maybe the words that another file has for it.
 *
 * @param label counts if it can be a title: not blank, not longer than titles may be.
 */
export function starterTitle(id: string, label: string | undefined): string {
  const called = label?.replace(/\s+/g, ' ').trim() ?? '';
  if (called !== '' && called.length <= longest) return called;
  return labelOf(id);
}

const plain: Writing = { json: false, flow: false, quote: '' };

const { maxLength: longest = Infinity } = fieldAt(rootField('role'), ['title']) ?? {};
