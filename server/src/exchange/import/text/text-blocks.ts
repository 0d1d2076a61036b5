import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Unplaced } from './blocks.ts';
import { formBlocks } from './form-lines.ts';
import type { FormCell, HeadedRows } from './form-cells.ts';
import { headedForm } from './headed-columns.ts';
import { sectionOf } from './headings.ts';
import { joinedWords } from './item-words.ts';
import { isItem as isListed, withoutSign } from './listed-lines.ts';

/** The blocks of Markdown, or of plain text where nothing is marked as a heading. */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.replace(/\r\n?/g, '\n');
  return /^ {0,3}#{1,6}[ \t]/m.test(lines) || hasUnderlined(lines) ? markdownBlocks(lines) : plainBlocks(lines);
}

function hasUnderlined(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, at) => /^ {0,3}(?:={2,}|-{2,}) *$/.test(line) && (lines[at - 1] ?? '').trim() !== '');
}

function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lists: { line: number; items: string[]; /** Of the item that is open. */ at?: number | undefined }[] = [];
  let addresses: string[] = [];
  /** The cells of the table that is open. */
  let rows: Token[][] | undefined;
  let level = 0;
  /** Of the last heading that is marked as one. */
  let above = 1;
  for (const token of new MarkdownIt({ html: false }).parse(text, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open') above = level = Number(token.tag.charAt(1));
    if (token.type === 'heading_close') level = 0;
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push({ line, items: lists.at(-1)?.items ?? [] });
    if (/^(?:bullet|ordered)_list_close$/.test(token.type)) {
      const list = lists.pop();
      if (list && lists.length === 0) {
        blocks.push({ kind: 'list', items: list.items, line: list.line });
        for (const address of addresses) blocks.push({ kind: 'address', text: address, line: list.line });
        addresses = [];
      }
    }
    if (token.type === 'table_open') rows = [];
    if (token.type === 'tr_open') rows?.push([]);
    if (token.type === 'table_close') {
      for (const block of tableBlocks(rows ?? [], above)) blocks.push(block);
      rows = undefined;
    }
    const list = lists.at(-1);
    if (token.type === 'list_item_open' && list) list.at = undefined;
    const isCode = token.type === 'fence' || token.type === 'code_block';
    if (token.type !== 'inline' && !isCode) continue;
    const words = isCode ? token.content : plainWords(token.children ?? []);
    if (list) {
      list.at ??= list.items.push('') - 1;
      list.items[list.at] = joinedWords(list.items[list.at] ?? '', words);
      addresses.push(...addressesIn(token.children ?? [], words));
    } else if (rows) rows.at(-1)?.push(token);
    else if (level > 0)
      blocks.push({ kind: 'heading', level, text: words, line }, ...addressBlocks(token, words, line));
    else if (isCode) blocks.push({ kind: 'paragraph', text: words.trim(), line });
    else blocks.push(...paragraphBlocks(token, above, line));
  }
  return blocks;
}

function addressesIn(tokens: readonly Token[], words: string): readonly string[] {
  const links = tokens.filter(({ type }) => type === 'link_open').map((token) => `${token.attrGet('href') ?? ''}`);
  return links.filter((address) => address !== '' && !words.includes(address));
}

function paragraphBlocks(token: Token, above: number, line: number): readonly Block[] {
  const children = token.children ?? [];
  const words = plainWords(children);
  if (isBoldAlone(children) && sectionOf(words) !== undefined) {
    return [{ kind: 'heading', level: above + 1, text: words, line }];
  }
  const form = formBlocks(wordsByLine(children));
  if (!form) return [{ kind: 'paragraph', text: token.content.trim(), line }];
  return [...form.map((block) => ({ ...block, line })), ...addressBlocks(token, words, line)];
}

/** A table with names of columns, or whose rows are a name and what it stands for; of others, each cell is a paragraph. */
function tableBlocks(rows: readonly (readonly Token[])[], above: number): readonly Block[] {
  const wordsIn = (token: Token): string => linesOf(token).join(' ');
  const [head = [], ...others] = rows;
  const table = { head, rows: others, wordsIn };
  const tokens = rows.flat().filter(({ content }) => content.trim() !== '');
  const columns = (isHead: boolean): readonly Unplaced[] | undefined => {
    const form = headedForm(table, isHead);
    return form && headedBlocks(form, above);
  };
  const form = columns(false) ?? pairBlocks(rows.map((row) => row.map(entryOf))) ?? columns(true);
  const lineOf = (token: Token | undefined): number => (token?.map?.[0] ?? 0) + 1;
  if (!form) return tokens.flatMap((token) => paragraphBlocks(token, above, lineOf(token)));
  return [
    ...form.map((block) => ({ ...block, line: lineOf(tokens[0]) })),
    ...tokens.flatMap((token) => addressBlocks(token, wordsIn(token), lineOf(token))),
  ];
}

function headedBlocks(form: readonly FormCell<Token>[] | HeadedRows<Token>, above: number): readonly Unplaced[] {
  const blocksOf = ({ cell, is, name }: FormCell<Token>): readonly Unplaced[] => {
    const text = name ?? linesOf(cell).join(is === 'value' ? '\n' : ' ');
    if (is === 'label') return [{ kind: 'heading', level: above + 1, text, isLabel: true }];
    if (is === 'sublabel') return [{ kind: 'heading', level: above + 2, text, isLabel: true }];
    if (is === 'part') return [{ kind: 'heading', level: above + 2, text }];
    if (is === 'remark') return [{ kind: 'paragraph', text: `${text}: ${entryOf(cell)}` }];
    return text === '' ? [] : [{ kind: 'paragraph', text, isValue: true }];
  };
  const blocks: readonly Unplaced[] =
    'rows' in form
      ? [...blocksOf(form.section), { kind: 'rows', names: form.names, rows: form.rows.map((row) => row.map(entryOf)) }]
      : form.flatMap(blocksOf);
  return [{ kind: 'form', isEnd: false }, ...blocks, { kind: 'form', isEnd: true }];
}

/** Of a cell, in which Markdown has no other sign for a new line. */
function linesOf({ children }: Token): readonly string[] {
  const lines = plainWords(children ?? []).split(/<br ?\/?>/i);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** All lines of a cell as one entry. */
function entryOf(token: Token): string {
  return linesOf(token).join('; ');
}

function pairBlocks(cells: readonly (readonly string[])[]): readonly Unplaced[] | undefined {
  const pairs = cells.filter(([, value = '']) => value !== '');
  const lines = pairs.map(([name = '', value = '']) => `${name.replace(/[\s\u00a0:]+$/, '')} : ${value}`);
  return cells.every((row) => row.length === 2 && (row[0] ?? '') !== '') ? formBlocks(lines) : undefined;
}

function addressBlocks({ children }: Token, words: string, line: number): readonly Block[] {
  return addressesIn(children ?? [], words).map((text) => ({ kind: 'address', text, line }));
}

function isBoldAlone(tokens: readonly Token[]): boolean {
  const all = tokens.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  return all.length === 3 && all[0]?.type === 'strong_open' && all[2]?.type === 'strong_close';
}

function wordsByLine(tokens: readonly Token[]): readonly string[] {
  return tokens
    .map(({ type, content }) => (type.endsWith('break') ? '\n' : content))
    .join('')
    .split('\n');
}

function plainWords(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .trim();
}

/**
 * Plain text: a short line that stands alone and ends without a sign is a heading; the wider the gap above it, the higher
 * it is. Lines that begin with a dash or a dot are a list.
 */
function plainBlocks(text: string): readonly Block[] {
  const blocks: (Block & { readonly gap?: number })[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  let gap = Infinity;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line === '') {
      gap += 1;
      at += 1;
      continue;
    }
    let end = at + 1;
    const isItem = isListed(line);
    while (end < lines.length && lines[end] !== '' && isListed(lines[end] ?? '') === isItem) end += 1;
    const some = lines.slice(at, end);
    const form = isItem ? undefined : formBlocks(some);
    if (form) for (const block of form) blocks.push({ ...block, line: at + 1 });
    else if (isItem) blocks.push({ kind: 'list', items: some.map(withoutSign), line: at + 1 });
    else if (isHeading(some, isListed(lines[end] ?? ''))) {
      blocks.push({ kind: 'heading', level: 0, gap, text: line.replace(/\s*:$/, ''), line: at + 1 });
    } else if (some.length > 1 && line.length <= LONGEST_HEADING && line.endsWith(':')) {
      blocks.push({ kind: 'heading', level: 0, gap, text: line.replace(/\s*:$/, ''), line: at + 1 });
      blocks.push({ kind: 'paragraph', text: some.slice(1).join('\n'), line: at + 2 });
    } else blocks.push({ kind: 'paragraph', text: some.join('\n'), line: at + 1 });
    gap = 0;
    at = end;
  }
  const widest = blocks.reduce((most, { gap: above = 0 }) => (above === Infinity ? most : Math.max(most, above)), 0);
  return blocks.map(({ gap: above, ...block }) => {
    if (block.kind !== 'heading' || above === undefined) return block;
    return { ...block, level: above === Infinity ? 1 : above < widest ? 3 : 2 };
  });
}

/** @param isBeforeList a list follows right below, so that the line may end in a colon. */
function isHeading(lines: readonly string[], isBeforeList: boolean): boolean {
  const [line = ''] = lines;
  if (lines.length > 1 || line.length > LONGEST_HEADING) return false;
  return isBeforeList || line.endsWith(':') || !/[.!?;,…]$/.test(line);
}

const LONGEST_HEADING = 90;
