import MarkdownIt, { type Token } from 'markdown-it';
import { isOutsideAddress } from './link.tsx';
import { linkAddresses } from './prose-links.ts';
import { typeset } from './typography.ts';

/** Longer prose is shown as it is written; nobody writes so much in one field, and the time of a page stays bounded. */
const longestProse = 20_000;

/**
 * The CommonMark of a prose field as HTML. HTML in it is shown as text, pictures are not loaded, headings become bold
 * lines so that the page keeps its own outline, and only addresses that `Link` would let through become links, also those
 * that stand in a sentence as they are.
 */
export function renderMarkdown(markdown: string, lang: string | undefined): string {
  const tokens = proseTokens(markdown, lang);
  if (!tokens) return `<p class="as-written">${converter.utils.escapeHtml(markdown)}</p>`;
  return converter.renderer.render(tokens, converter.options, {});
}

/** What the CommonMark of a prose field is made of; nothing where it is to be shown as it is written. */
export function proseTokens(markdown: string, lang: string | undefined): Token[] | undefined {
  if (markdown.length > longestProse) return undefined;
  const tokens = converter.parse(markdown, {});
  for (const { children } of tokens) {
    for (const token of children ?? []) if (token.type === 'text') token.content = typeset(token.content, lang);
  }
  return tokens;
}

/** The words of a prose field without its marks, on one line; empty where there is none. */
export function plainText(markdown = ''): string {
  if (markdown.length > longestProse) return markdown;
  const words = converter.parse(markdown, {}).map(({ type, content, children }) => {
    if (!children) return type === 'fence' || type === 'code_block' ? content : '';
    return children.map((token) => (/^(?:soft|hard)break$/.test(token.type) ? ' ' : token.content)).join('');
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

const converter = newConverter();

function newConverter() {
  const markdownIt = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false });
  markdownIt.disable('image');
  linkAddresses(markdownIt);
  markdownIt.validateLink = isOutsideAddress;
  const { rules } = markdownIt.renderer;
  const code = (text: string) => `<pre><code>${markdownIt.utils.escapeHtml(text)}</code></pre>\n`;
  rules['fence'] = (tokens, position) => code(tokens[position]?.content ?? '');
  rules['code_block'] = rules['fence'];
  rules['heading_open'] = () => '<p class="prose-heading">';
  rules['heading_close'] = () => '</p>\n';
  rules['link_open'] = (tokens, position, options, _environment, renderer) => {
    tokens[position]?.attrSet('rel', 'noopener noreferrer');
    return renderer.renderToken(tokens, position, options);
  };
  return markdownIt;
}
