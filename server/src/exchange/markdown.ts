import type { RootContent } from 'mdast';
import { toMarkdown as write, type Options } from 'mdast-util-to-markdown';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { pageContext, type PageContext } from '../page/context.tsx';
import type { PageOptions } from '../page/page.tsx';
import { allSections } from '../page/sections/all.ts';
import type { RoleExporter } from './exporter.ts';
import { blocksOf, phrasingOf } from './page-blocks.ts';

export const markdown: RoleExporter = {
  name: 'markdown',
  of: 'role',
  extension: 'md',
  summary: { en: 'the page as CommonMark', fr: 'la page en CommonMark' },
  export: toMarkdown,
};

/**
 * The page of a role or of a translation as CommonMark. It is read off what the sections of the page render, so that both
 * say the same in the same order, and neither what is internal. Every text stays text, whatever it holds; links lead to
 * addresses that the page would let through, and to the Markdown files of other roles, `<id>.md`.
 */
export function toMarkdown(document: RoleDocument, index: RoleIndex, options: PageOptions = {}): string {
  return write({ type: 'root', children: roleBlocks(pageContext(document, index, options)) }, markdownStyle);
}

/**
 * The page as blocks of Markdown, for other formats of running text as well.
 *
 * @internal
 */
export function roleBlocks(context: PageContext): RootContent[] {
  return allSections.flatMap((section): RootContent[] => {
    const content = section.render(context);
    if (!content) return [];
    const blocks = blocksOf(content, context.language);
    // A file starts with its title, the page with a line above it.
    if (section.frame === 'head')
      return blocks.toSorted((a, b) => Number(b.type === 'heading') - Number(a.type === 'heading'));
    return [{ type: 'heading', depth: 2, children: phrasingOf(context.label(section.title)) }, ...blocks];
  });
}

/**
 * How we write Markdown.
 *
 * @internal
 */
export const markdownStyle: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  unsafe: [
    // No CommonMark, but many read these as a line through the text and as the start of a table.
    { character: '~', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
  ],
};
