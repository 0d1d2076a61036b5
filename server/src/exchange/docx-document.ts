import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ILevelsOptions,
  type IParagraphOptions,
  type IStylesOptions,
} from 'docx';
import type { RootContent } from 'mdast';
import { printable, runsOf } from './docx-runs.ts';

export interface DocumentFacts {
  readonly title: string;
  /** BCP 47 tag of the text, for spelling and for screen readers. */
  readonly lang: string;
}

/**
 * Blocks of Markdown as a Word document: headings, lists and quotations are the styles of Word, so that its navigation, its
 * table of contents and screen readers know them.
 */
export async function wordDocument(
  blocks: readonly RootContent[],
  { title, lang }: DocumentFacts,
): Promise<Uint8Array> {
  const file = new Document({
    title,
    // Neither a day nor a person is written into it; only the archive around it has the time of its making.
    creator: '',
    lastModifiedBy: '',
    styles: stylesFor(lang),
    numbering: {
      config: [
        { reference: bullets, levels: levelsOf(LevelFormat.BULLET) },
        { reference: numbers, levels: levelsOf(LevelFormat.DECIMAL) },
      ],
    },
    sections: [{ children: new Blocks().of(blocks) }],
  });
  return Packer.pack(file, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: coreProperties(title, lang) }]);
}

function stylesFor(lang: string): IStylesOptions {
  const heading = (size: number) => ({
    run: { size, bold: true, color: '1F3864', font: 'Calibri' },
    paragraph: { spacing: { before: size * 8, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: wordTag(lang) } },
        paragraph: { spacing: { after: 80 } },
      },
      title: { run: { size: 44, bold: true, font: 'Calibri' }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(32),
      heading2: heading(26),
      heading3: heading(22),
    },
    paragraphStyles: [
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true }, paragraph: { indent: { left: 720 } } },
    ],
  };
}

/** Word wants a country beside a language. */
function wordTag(lang: string): string {
  return { fr: 'fr-FR', en: 'en-GB' }[lang] ?? lang;
}

const bullets = 'bullets';
const numbers = 'numbers';

/** Word knows nine levels of lists. */
const MOST_LEVELS = 9;

function levelsOf(format: ILevelsOptions['format']): readonly ILevelsOptions[] {
  return Array.from({ length: MOST_LEVELS }, (_, level) => ({
    level,
    ...(format !== undefined && { format }),
    text: format === LevelFormat.BULLET ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
}

/** Makes paragraphs; each numbered list counts from its own start. */
class Blocks {
  #lists = 0;

  of(blocks: readonly RootContent[], level = 0): Paragraph[] {
    return blocks.flatMap((block) => this.#block(block, level));
  }

  #block(block: RootContent, level: number, more: IParagraphOptions = {}): Paragraph[] {
    if (block.type === 'heading')
      return [new Paragraph({ ...more, heading: headings[block.depth], children: runsOf(block.children) })];
    if (block.type === 'paragraph') return [new Paragraph({ ...more, children: runsOf(block.children) })];
    if (block.type === 'list') {
      const instance = ++this.#lists;
      const reference = block.ordered === true ? numbers : bullets;
      const numbering = { reference, level: Math.min(level, MOST_LEVELS - 1), instance };
      return block.children.flatMap((item) => this.#item(item.children, level, { numbering }));
    }
    if (block.type === 'blockquote')
      return block.children.flatMap((inner) => this.#block(inner, level, { style: 'Quote' }));
    if (block.type === 'code') {
      const lines = block.value.split('\n');
      return lines.map((value) => new Paragraph({ ...more, children: runsOf([{ type: 'inlineCode', value }]) }));
    }
    return block.type === 'thematicBreak' ? [new Paragraph({ thematicBreak: true })] : [];
  }

  /** Only the first paragraph of an item has its sign; the others are set in below it. */
  #item(children: readonly RootContent[], level: number, first: IParagraphOptions): Paragraph[] {
    return children.flatMap((block, at) => {
      if (block.type === 'list') return this.#block(block, level + 1);
      return this.#block(block, level, at === 0 ? first : { indent: { left: 360 * (level + 1) } });
    });
  }
}

const headings = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const;

function coreProperties(title: string, lang: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(lang)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
