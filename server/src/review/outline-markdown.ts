import type { BlockContent, RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Outline, OutlineGroup } from './outline.ts';

/** The outline as CommonMark, to be a comment in a review. Every text stays text, whatever it holds. */
export function outlineMarkdown({ title, summary, roles }: Outline): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    paragraph(sentence(summary)),
    ...roles.flatMap((role): RootContent[] => [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: oneLine(role.title) }] },
      ...role.groups.flatMap(groupBlocks),
    ]),
  ];
  return toMarkdown({ type: 'root', children }, style);
}

function groupBlocks({ title, lines }: OutlineGroup): RootContent[] {
  const name: BlockContent = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
  };
  const blocks: RootContent[] = [name];
  if (lines.length > 0) {
    blocks.push({
      type: 'list',
      spread: false,
      children: lines.map(({ text }) => ({ type: 'listItem', spread: false, children: [paragraph(text)] })),
    });
  }
  return blocks;
}

function paragraph(text: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value: oneLine(text) }] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const style: Options = {
  bullet: '-',
  unsafe: [
    // A name behind an at sign or a number behind a hash calls somebody or leads elsewhere in a review.
    { character: '@', inConstruct: 'phrasing' },
    { character: '#', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
  ],
};
