import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { isOutsideAddress } from '../page/link.tsx';

/** What stands in a line, as runs of Word. Links to other role pages, which are not in the document, become text. */
export function runsOf(nodes: readonly PhrasingContent[], style: IRunOptions = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return [new TextRun({ ...style, text: printable(node.value) })];
    if (node.type === 'inlineCode') return [new TextRun({ ...style, text: printable(node.value), font: 'Consolas' })];
    if (node.type === 'break') return [new TextRun({ ...style, break: 1 })];
    if (node.type === 'strong') return runsOf(node.children, { ...style, bold: true });
    if (node.type === 'emphasis') return runsOf(node.children, { ...style, italics: true });
    if (node.type !== 'link') return [];
    if (!isOutsideAddress(node.url)) return runsOf(node.children, style);
    const children = runsOf(node.children, { ...style, style: 'Hyperlink' });
    return [new ExternalHyperlink({ link: node.url, children })];
  });
}

/** XML cannot hold other control characters, whatever they are written as. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[ \t\r\n]+/g, ' ');
}
