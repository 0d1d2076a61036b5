import type { BlockContent, DefinitionContent, ListItem, PhrasingContent } from 'mdast';
import type { Token } from 'markdown-it';
import { proseTokens } from '../page/markdown.ts';

type Block = BlockContent | DefinitionContent;

/**
 * A prose field as blocks of Markdown, read as the page reads it: HTML, pictures and links to addresses that we do not let
 * through are text, and headings are bold lines.
 *
 * @param lang BCP 47 tag of the text, for its typography.
 */
export function proseBlocks(markdown: string, lang: string | undefined): Block[] {
  const tokens = proseTokens(markdown, lang);
  if (tokens) return nested(tokens).flatMap(blockOf);
  const paragraphs = markdown.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', value: text.trim() }] }));
}

interface TokenTree {
  readonly token: Token;
  readonly inside: TokenTree[];
}

/** Tokens come one after the other, those that open something with a later one that closes it. */
function nested(tokens: readonly Token[]): readonly TokenTree[] {
  const root: TokenTree[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const tree = { token, inside: [] };
    open.at(-1)?.push(tree);
    if (token.nesting === 1) open.push(tree.inside);
  }
  return root;
}

function blockOf({ token, inside }: TokenTree): Block[] {
  switch (token.type) {
    case 'paragraph_open':
      return [{ type: 'paragraph', children: inside.flatMap(phrasingOf) }];
    case 'heading_open':
      return boldLine(inside.flatMap(phrasingOf));
    case 'blockquote_open':
      return [{ type: 'blockquote', children: inside.flatMap(blockOf) }];
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const ordered = token.type === 'ordered_list_open';
      const children = inside.map(itemOf);
      const start = ordered ? Number(token.attrGet('start') ?? 1) : null;
      return [{ type: 'list', ordered, start, spread: children.some(({ spread }) => spread), children }];
    }
    case 'fence':
    case 'code_block':
      return [{ type: 'code', value: token.content.replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return [];
  }
}

function boldLine(children: PhrasingContent[]): Block[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
}

function itemOf({ inside }: TokenTree): ListItem {
  const spread = inside.some(({ token }) => token.type === 'paragraph_open' && !token.hidden);
  return { type: 'listItem', spread, children: inside.flatMap(blockOf) };
}

function phrasingOf({ token, inside }: TokenTree): PhrasingContent[] {
  const children = (): PhrasingContent[] => inside.flatMap(phrasingOf);
  switch (token.type) {
    case 'inline':
      return nested(token.children ?? []).flatMap(phrasingOf);
    case 'text':
      return [{ type: 'text', value: token.content }];
    case 'softbreak':
      return [{ type: 'text', value: '\n' }];
    case 'hardbreak':
      return [{ type: 'break' }];
    case 'code_inline':
      return [{ type: 'inlineCode', value: token.content }];
    case 'em_open':
      return [{ type: 'emphasis', children: children() }];
    case 'strong_open':
      return [{ type: 'strong', children: children() }];
    case 'link_open':
      return [
        { type: 'link', url: attribute(token, 'href') ?? '', title: attribute(token, 'title'), children: children() },
      ];
    default:
      return [];
  }
}

function attribute(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : `${value}`;
}
