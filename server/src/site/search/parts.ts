/**
 * What of a word the search looks at. Chinese, Japanese, Thai and their neighbours put no spaces between words, and where
 * one ends only a dictionary knows: there it goes by each two signs that stand side by side. Arabic and
 * Hebrew write the article, and Arabic little words before it, as the beginning of the word.
 */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');

const sign = new RegExp(`[${unspaced}]`, 'u');

const article = /^(?:(?:[وفبك]?ال|لل)(?=\p{L}{2})|ה(?=\p{L}{3}))/u;

/** What a word is found by, each by its beginning. */
export function findableParts(word: string): readonly string[] {
  if (article.test(word)) return [word, word.replace(article, '')];
  if (!sign.test(word)) return [word];
  return runsIn(word).flatMap((run) => (sign.test(run) ? [...pairsOf(run), ...Array.from(run).slice(-1)] : [run]));
}

/** What must all begin a part of the word that is looked for. */
export function soughtParts(word: string): readonly string[] {
  if (!sign.test(word)) return [word.replace(article, '')];
  return runsIn(word).flatMap((run) => (sign.test(run) && Array.from(run).length > 1 ? pairsOf(run) : [run]));
}

function runsIn(word: string): readonly string[] {
  return word.match(runs) ?? [];
}

function pairsOf(run: string): readonly string[] {
  const signs = Array.from(run);
  return signs.slice(1).map((one, at) => `${signs[at] ?? ''}${one}`);
}
