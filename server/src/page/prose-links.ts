import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { isOutsideAddress } from './link.tsx';

/**
 * Makes links of the addresses that stand in a sentence as they are. Not with markdown-it's own `linkify`: its time grows
 * with the square of a text that is nothing but addresses.
 */
export function linkAddresses(markdownIt: InstanceType<typeof MarkdownIt>): void {
  markdownIt.core.ruler.push('addresses', ({ md, tokens, Token: NewToken }) => {
    for (const token of tokens) {
      if (!token.children || !token.content.includes('https://')) continue;
      let depth = 0;
      token.children = token.children.flatMap((child) => {
        if (child.type === 'link_open') depth += 1;
        if (child.type === 'link_close') depth -= 1;
        return child.type === 'text' && depth === 0
          ? linked(child.content, (address) => md.normalizeLink(address), NewToken)
          : child;
      });
    }
  });
}

function linked(text: string, normal: (address: string) => string, NewToken: typeof Token): Token[] {
  return text.split(/(https:\/\/[^\s<>"«»]+)/).flatMap((part) => {
    const address = part.startsWith('https://') ? withoutEnd(part) : part;
    const rest = part.slice(address.length);
    const href = normal(address);
    if (!isOutsideAddress(href)) return textTokens(part, NewToken);
    const open = new NewToken('link_open', 'a', 1);
    open.attrSet('href', href);
    return [open, ...textTokens(address, NewToken), new NewToken('link_close', 'a', -1), ...textTokens(rest, NewToken)];
  });
}

/** Without what belongs to the sentence: signs at its end, and brackets that were opened before. */
function withoutEnd(part: string): string {
  let end = part.length;
  let unopened = part.split(')').length - part.split('(').length;
  while (/[.,;:!?\]’'…]/.test(part.charAt(end - 1)) || (unopened > 0 && part[end - 1] === ')')) {
    end -= 1;
    if (part[end] === ')') unopened -= 1;
  }
  return part.slice(0, end);
}

function textTokens(content: string, NewToken: typeof Token): Token[] {
  if (content === '') return [];
  const token = new NewToken('text', '', 0);
  token.content = content;
  return [token];
}
