/** Formatting: the same data in the same order, the same comments in the same order, and done once it is done. */
import { formatted } from '../../server/src/format/format.ts';
import { languageOfName } from '../../server/src/schema/kinds.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Latencies } from './latencies.ts';
import type { Among } from './texts.ts';
import { contentOf } from './tree-difference.ts';

/** @returns what went wrong, each with its text. */
export async function checkLayout(texts: readonly Among[], latencies?: Latencies): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { document, where } of texts) {
    const { uri, text, tree } = document;
    const language = languageOfName(uri);
    const start = performance.now();
    const result = await formatted(text, language);
    latencies?.add('formatting', performance.now() - start, where);
    if ('refused' in result) {
      const isBroken = tree.problems.some(({ code }) => code !== 'duplicate-key');
      if (result.isBroken !== isBroken) failures.push(`${where} is refused: ${result.refused.en}`);
      continue;
    }
    const after = parse(uri, result.text, language);
    if (JSON.stringify(contentOf(tree)) !== JSON.stringify(contentOf(after)))
      failures.push(`${where} says something else`);
    if (ends(text) !== ends(result.text)) failures.push(`${where} begins or ends otherwise`);
    const again = await formatted(result.text, language);
    if (!('text' in again) || again.text !== result.text) failures.push(`${where} is not done`);
  }
  return failures;
}

/** A byte order mark, the first line end, the last one. */
function ends(text: string): string {
  return JSON.stringify([text.startsWith('\ufeff'), /\r\n|\r|\n/.exec(text)?.[0], /[\r\n]$/.test(text)]);
}
