import type { Homeless } from '../importer.ts';
import { Losses, removed } from '../losses.ts';

/** A text without its comments and what is crossed out, which it shows nobody or takes back; its lines stay. */
export function withoutRemoved(text: string): { readonly words: string; readonly homeless: readonly Homeless[] } {
  const losses = new Losses();
  const uncommented = withoutComments(text, teller(text, losses));
  const tell = teller(uncommented, losses);
  const said = uncommented.replace(struck, (_, words: string, offset: number) => tell(words, offset));
  if (losses.all().length === 0) return { words: text, homeless: [] };
  const words = said.replace(emptyItem, '').replace(gapBeforeSign, '').replaceAll(GAP, '');
  return { words, homeless: losses.all() };
}

/** Tells words of this text, from its start to its end, and makes what stands in their place. */
function teller(text: string, losses: Losses): (words: string, offset: number) => string {
  let line = 1;
  let at = 0;
  return (words, offset) => {
    for (; at < offset; at += 1) if (text[at] === '\n') line += 1;
    if (words.trim() !== '') losses.add(`${line}`, words.trim(), removed);
    return GAP + words.replace(/[^\n]/g, '');
  };
}

/** Stands where something was, until the space around it is put right. */
const GAP = '\0';

const struck = /(?<![\\~])~~(?![\s~])((?:[^~\n]|\n(?![ \t]*\n)){1,500})~~(?!~)/g;

const emptyItem = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\0[ \t]*$/gm;

const gapBeforeSign = / ?\0(?=[\s,.;:!?)]|$)/g;

function withoutComments(text: string, tell: (words: string, offset: number) => string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    if (text[at - 1] === '\\') continue;
    kept += text.slice(from, at) + tell(text.slice(at + 4, end), at);
    from = end + 3;
    at = end;
  }
  return kept + text.slice(from);
}
