import type { TranslatableText } from '../translation.ts';

/** Whether the text says the same in every language: numbers with their units, and tools that go by a name. */
export function needsNoTranslation({ path }: Pick<TranslatableText, 'path'>, sentences: readonly string[]): boolean {
  return sentences.every((text) => isWordless(text) || (isToolLabel(path) && isName(text)));
}

/** Whether one would write these very words in another language as well: wordless ones, names, single words, tools. */
export function maySoundTheSame({ path }: TranslatableText, sentence: string): boolean {
  return isWordless(sentence) || isToolLabel(path) || isName(sentence) || wordsOf(sentence).length < 2;
}

function isToolLabel(path: TranslatableText['path']): boolean {
  return path[0] === 'tools' && path.at(-1) === 'label';
}

/** `24/7`, `35 h`, `A4`: no word of three letters, and none in a script that writes a word with one sign. */
function isWordless(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true;
  return /\d/.test(text) && !/\p{L}{3}|\p{Lo}/u.test(text);
}

/** Every word starts with a capital or a digit. */
function isName(text: string): boolean {
  return wordsOf(text).every((word) => /^[\p{Lu}\d]/u.test(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\d]+(?:[-.'’][\p{L}\p{M}\d]+)*/gu) ?? [];
}
