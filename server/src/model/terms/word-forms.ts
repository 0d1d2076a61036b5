/**
 * The forms that one pattern of a word list stands for. What is in parentheses may be left out, `{a|b}` is one or the
 * other: `motivé(e)(s)` is four forms, `{de|d'} bonne présentation` two.
 *
 * @returns nothing where there are more than a hundred.
 */
export function wordForms(pattern: string): readonly string[] | undefined {
  // Most have one form, and the pattern below takes its time.
  if (!/[(){}]/.test(pattern)) return [pattern];
  let forms = [''];
  for (const [part] of pattern.matchAll(/\([^()]*\)|\{[^{}]*\}|[^(){}]+/g)) {
    const choices = part.startsWith('(')
      ? ['', part.slice(1, -1)]
      : part.startsWith('{')
        ? part.slice(1, -1).split('|')
        : [part];
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
    if (forms.length > MOST) return undefined;
  }
  return forms;
}

const MOST = 100;
