import { fieldAt, rootField } from './field.ts';

/** Whether a text has the form of an id. */
export function isSlug(text: string): boolean {
  return text.length <= longest && form.test(text);
}

const { pattern = '', maxLength: longest = Infinity } = fieldAt(rootField('role'), ['id']) ?? {};
const form = new RegExp(pattern, 'u');
