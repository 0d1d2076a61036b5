/** Whether words stand above or below the line, by the name of their element. */
export type Raised = 'sup' | 'sub';

/** The words of an item and those of its next paragraph. @param between what parts them; absent: what suits. */
export function joinedWords(words: string, next: string, between?: string): string {
  if (words === '' || next === '') return words + next;
  if (/[.!?:;,…–-]$/.test(words)) return `${words} ${next}`;
  return words + (between ?? ' – ') + next;
}

/** Words above or below the line, in letters that stand so, or apart where they would be taken for a part of another word. */
export function raisedWords(words: string, raised: Raised): string {
  if (/^\d+$/.test(words)) return Array.from(words, (digit) => figures[raised][Number(digit)] ?? digit).join('');
  return /^(?:\p{L}{4,}|\p{L}+ |\()/u.test(words) ? ` ${words}` : words;
}

const figures: Readonly<Record<Raised, readonly string[]>> = {
  sup: Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  sub: Array.from('₀₁₂₃₄₅₆₇₈₉'),
};
