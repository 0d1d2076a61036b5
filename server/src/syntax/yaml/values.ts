/** Slips in what stands behind a name or a dash: text that YAML takes for something else, as it is not in quotes. */
import type { TextRange } from '../../text/range.ts';
import type { YamlFault } from './fault.ts';
import { closingOf, emphasis, type Line } from './lines.ts';

/** A slip, and the edit after which the text can be read. */
export type Slip = YamlFault & Required<Pick<YamlFault, 'mend'>>;

/** @returns nothing where the value of the line can be read, or stands on other lines as well. */
export function slipInValue(text: string, { marks, value, valueStart: start, end }: Line): Slip | undefined {
  const written = text.slice(start, end);
  const last = marks.at(-1);
  if (!last || (value !== 'text' && value !== 'flow')) return undefined;
  const slip = (code: string, words: string, meant = words): Slip => {
    const range: TextRange = { start, end: start + words.length };
    return { code, range, detail: '', mend: { range, newText: inQuotes(meant) } };
  };
  if (value === 'flow') {
    const words = behindFlow(written);
    return words === undefined ? undefined : slip('TEXT_BEHIND', words);
  }
  const sign = written.charAt(0);
  if (sign === '"' || sign === "'") {
    const [closed = ''] = (sign === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(written) ?? [];
    if (/^\s*(?:\s#|$)/.test(written.slice(closed.length))) return undefined;
    const words = written.replace(/\s#[^"']*$/, '').trimEnd();
    // What follows the second mark at once is still inside of the text: 'L'eau'.
    const isInside = /^[\p{L}\d]/u.test(words.slice(closed.length)) && words.length > 1 && words.endsWith(sign);
    return slip('QUOTE_INSIDE', words, isInside ? words.slice(1, -1) : words);
  }
  if (/^[@`%]|^[&*!](?:\s|$)/.test(written) || emphasis.test(written))
    return { ...slip('BAD_SCALAR_START', written), range: { start, end: start + 1 } };
  return last.kind === 'map' && /:(?:\s|$)/.test(written) ? slip('BLOCK_AS_IMPLICIT_KEY', written) : undefined;
}

/** A value in brackets or braces with something behind them, as in `[H/F] adjoint`; else nothing. */
function behindFlow(written: string): string | undefined {
  for (let at = 1; at <= written.length; at++) {
    if (!/[\]}]/.test(written.charAt(at - 1)) || closingOf(written, 0, at) !== '') continue;
    return /^\s*[\p{L}\d(]/u.test(written.slice(at)) ? written : undefined;
  }
  return undefined;
}

/** As YAML has a text that is written in one line. */
export function inQuotes(words: string): string {
  return words.includes("'") && !/["\\]/.test(words) ? `"${words}"` : `'${words.replaceAll("'", "''")}'`;
}
