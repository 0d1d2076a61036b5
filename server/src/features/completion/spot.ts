import type { Field } from '../../schema/field.ts';
import type { Path } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { BlockLine } from './lines.ts';
import { indentOf } from './lines.ts';
import type { Quote } from './words.ts';

/** A place where something can be written, and how it has to be written there. */
export type Spot = FieldSpot | ValueSpot;

interface AnySpot {
  /** Of the group that takes a field; of the value. */
  readonly path: Path;
  readonly field: Field;
  /** What is replaced: the word under the cursor, on one line; empty if there is none. */
  readonly word: TextRange;
  /** How the word is quoted so far. */
  readonly quote: Quote;
  /** The other fields of the group, with what is written behind them on their lines. */
  readonly neighbours: ReadonlyMap<string, string>;
  /** What has to be written around it. */
  readonly before: string;
  readonly after: string;
  /** What has to be written elsewhere for it; none touches the word. */
  readonly also?: readonly TextEdit[];
}

export interface FieldSpot extends AnySpot {
  readonly kind: 'field';
  /** Between braces; else by indentation. */
  readonly flow: boolean;
  /** Of the first letter of the name, where indentation counts. */
  readonly column: number;
  /** What stands behind the name: a colon, something else that belongs to the field, a comment alone, or nothing. */
  readonly follows: 'colon' | 'something' | 'comment' | 'nothing';
  /** What stands between fields that are written in one go. */
  readonly separator: string;
  /** Where a group begins here: in an empty file, behind a dash, between fresh braces. */
  readonly fresh: boolean;
  /** A dash is written before it. */
  readonly newItem: boolean;
  /** What is written so far is more than a name can be: words that want to be the label of an item. */
  readonly running: boolean;
  /** Names that can stand here as well, of the group below: what may become one of them is no label yet. */
  readonly rivals?: readonly string[];
}

export interface ValueSpot extends AnySpot {
  readonly kind: 'value';
  /** Between braces or brackets. */
  readonly flow: boolean;
  /** The other items of the list. */
  readonly taken: ReadonlySet<string>;
}

/** How the author lays out a file. */
export interface Layout {
  readonly json: boolean;
  readonly eol: string;
  /** How many columns a group is indented in its field. */
  readonly indent: number;
  /** How many columns the dashes of a list are indented in its field. */
  readonly dash: number;
}

export function layoutOf(text: string, json: boolean, lines: readonly BlockLine[]): Layout {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let indent: number | undefined;
  let dash: number | undefined;
  for (const [position, line] of lines.entries()) {
    const next = lines[position + 1];
    if (!next) break;
    const deeper = indentOf(next) - line.column;
    const isItem = next.dashes.length > 0;
    // What is written on a line is asked last, as that takes longest.
    if (isItem ? dash !== undefined || deeper < 0 : indent !== undefined || deeper <= 0) continue;
    if (!line.key || line.value || line.flow || line.blockText !== undefined) continue;
    if (isItem) dash = deeper;
    else indent = deeper;
    if (indent !== undefined && dash !== undefined) break;
  }
  return { json, eol, indent: indent ?? (dash || 2), dash: dash ?? indent ?? 2 };
}
