/** A text as headings, paragraphs and lists: what Markdown, a web page and plain text have in common. */
export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | RowsBlock | RemovedBlock | FootnoteBlock | AddressBlock | FormBlock;

export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
  readonly text: string;
  /** A name in a form, which is not the title of the text. */
  readonly isLabel?: boolean;
}

export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  /** In CommonMark where the source is; else plain words. */
  readonly text: string;
}

export interface ListBlock extends Placed {
  readonly kind: 'list';
  /** Plain words; items of a list in a list follow the one that they stand in. */
  readonly items: readonly string[];
}

/** A table whose rows are one thing each, and what there is to say about it. */
export interface RowsBlock extends Placed {
  readonly kind: 'rows';
  /** Of the columns. */
  readonly names: readonly string[];
  /** Plain words; as many in each as there are names, and empty where nothing is said. */
  readonly rows: readonly (readonly string[])[];
}

/** What the source has crossed out, told where it stood. */
export interface RemovedBlock extends Placed {
  readonly kind: 'removed';
  readonly text: string;
}

/** What a text says of some of its words below itself. */
export interface FootnoteBlock extends Placed {
  readonly kind: 'footnote';
  readonly text: string;
}

/** Where a link in the block above it leads to. */
export interface AddressBlock extends Placed {
  readonly kind: 'address';
  readonly text: string;
}

/** Where a form starts and ends, behind which goes on what stood before it. */
export interface FormBlock extends Placed {
  readonly kind: 'form';
  readonly isEnd: boolean;
}

export interface Placed {
  /** Where it starts, from 1. */
  readonly line: number;
  /** Stands around the text of a page, as a menu or a form does. */
  readonly isAround?: boolean;
  /** Stands in a form, behind the name of what it is. */
  readonly isValue?: boolean;
}

/** What a block is, without where it stands. */
export type Unplaced<Some = Block> = Some extends Block ? Omit<Some, 'line' | 'isAround'> : never;

/** All words of a block, to be told. */
export function wordsOf(block: Block): string {
  if (block.kind === 'form') return '';
  if (block.kind === 'rows') return [block.names, ...block.rows].map((row) => row.join(' | ')).join(' · ');
  return block.kind === 'list' ? block.items.join(' · ') : block.text;
}
