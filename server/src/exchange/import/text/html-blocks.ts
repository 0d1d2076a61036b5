import type { Block, Placed, Unplaced } from './blocks.ts';
import { formBlocks } from './form-lines.ts';
import { sectionOf } from './headings.ts';
import { handMadeList } from './listed-lines.ts';

/** What a web page says, as text: nothing of it is run, fetched or taken for markup again. */
export interface HtmlPage {
  /** Of its `html` element, or of its body, where Word says it. */
  readonly lang: string | undefined;
  readonly title: string | undefined;
  /** The texts of its scripts that hold JSON-LD, and where each starts, from 1. */
  readonly jsonLd: readonly { readonly text: string; readonly line: number }[];
  readonly blocks: readonly Block[];
}

/** The blocks of a page, of which paragraphs with signs in front are lists. */
export class PageBlocks {
  readonly all: Block[] = [];
  /** The last block, while it is a list that was made by hand and may go on. */
  #handMade: string[] | undefined;

  push(block: Unplaced, place: Placed): void {
    this.#handMade = undefined;
    this.all.push({ ...place, ...block });
  }

  /** Some of its lines may be a list. @param level of the heading above. */
  pushParagraph(text: string, level: number, place: Placed): void {
    const form = formBlocks(text.split('\n'));
    for (const block of form ?? []) this.push(block, place);
    if (form) return;
    const list = handMadeList(text.split('\n'));
    const before = list?.before ?? [text];
    const [only = ''] = before;
    if (list && before.length === 1 && only.endsWith(':') && sectionOf(only) !== undefined) {
      this.push({ kind: 'heading', level: level + 1, text: only }, place);
    } else if (before.length > 0) this.push({ kind: 'paragraph', text: before.join('\n') }, place);
    if (list) this.pushItems(list.items, place);
  }

  pushItems(items: readonly string[], place: Placed): void {
    if (!this.#handMade) {
      const all: string[] = [];
      this.push({ kind: 'list', items: all }, place);
      this.#handMade = all;
    }
    for (const item of items) this.#handMade.push(item);
  }
}
