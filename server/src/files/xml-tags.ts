/** The parts of a workbook, tag by tag, as they are unpacked. */
import { decodeXML } from 'entities/decode';
import { textsOf, type Entry } from './sheet-reach.ts';

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly isStart: boolean;
  /** Whether it ends what it starts, or what another one has started. */
  readonly isEnd: boolean;
  readonly attributes: string;
  /** What stands before it, since the last tag. */
  readonly text: string;
}

/** All tags of an entry, and what stands between them. */
export async function* tagsIn(bytes: Uint8Array, entry: Entry): AsyncGenerator<Tag> {
  let text = '';
  let rest = '';
  for await (const piece of textsOf(bytes, entry)) {
    const [before = '', ...parts] = (rest + piece).split('<');
    // What stands before the first tag of all is none of it.
    if (rest === '' && parts.length > 0) text += before;
    // The last one may go on in the next piece.
    rest = parts.length === 0 ? '' : `<${parts.pop() ?? ''}`.slice(0, LONGEST_PART);
    for (const part of parts) {
      yield tagOf(part, text);
      text = part.slice(part.indexOf('>') + 1);
    }
  }
  if (rest !== '') yield tagOf(rest.slice(1), text);
}

/** More than the longest text of a cell. */
const LONGEST_PART = 1_000_000;

function tagOf(part: string, text: string): Tag {
  const inside = part.slice(0, Math.max(part.indexOf('>'), 0));
  const [, close, name = '', attributes = ''] =
    /^(\/?)(?:[\w.-]{1,20}:)?([\w.-]{1,40})([^]{0,5000})$/.exec(inside) ?? [];
  return { name, isStart: close === '', isEnd: close === '/' || attributes.endsWith('/'), attributes, text };
}

/** The value of an attribute that is called so, with any prefix; empty where there is none. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string {
  const all = attributes.matchAll(/(?<![\w.-])(?:[\w.-]{1,20}:)?([\w.-]{1,40})\s?=\s?(?:"([^"]*)"|'([^']*)')/g);
  const [, , double = '', single = ''] = [...all].find(([, own]) => own === name) ?? [];
  return decodeXML(double + single);
}
