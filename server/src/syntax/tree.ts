import type { Diagnostic } from '../text/diagnostic.ts';
import type { TextRange } from '../text/range.ts';

/** One file's text as maps, lists and scalars; the same for YAML and JSON. */
export interface SyntaxTree {
  /** Absent where the text holds nothing that could be understood. */
  readonly root: SyntaxNode | undefined;
  /** In the order of the text. */
  readonly comments: readonly Comment[];
  /** What is wrong with the text as YAML or JSON, whatever it is about. */
  readonly problems: readonly Diagnostic[];
}

/** A value of the text, with the place it takes up. */
export type SyntaxNode = MapNode | ListNode | ScalarNode;

/** A map of YAML or an object of JSON, its fields in the order of the text. */
export interface MapNode {
  readonly kind: 'map';
  readonly range: TextRange;
  /** Written with braces, or as a single pair inside brackets. */
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

/** A field and its value, which is an `empty` scalar where nothing is written. */
export interface MapEntry {
  readonly name: string;
  readonly key: ScalarNode;
  readonly value: SyntaxNode;
}

/** A list of YAML or an array of JSON. */
export interface ListNode {
  readonly kind: 'list';
  readonly range: TextRange;
  /** Written with brackets. */
  readonly flow: boolean;
  readonly items: readonly SyntaxNode[];
}

/** A text, a number, a truth value or nothing. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** With its quotes; a block scalar from its `|` or `>` to its last visible character; empty where nothing is written. */
  readonly range: TextRange;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
}

/**
 * `empty`: nothing is written where a value belongs. `unsupported`: written with YAML that we do not read
 * (an alias, an anchor, a tag); it counts as absent.
 */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty' | 'unsupported';

export type ScalarValue = string | number | boolean | null;

/** From its `#` to the end of its line. */
export interface Comment {
  readonly range: TextRange;
  readonly text: string;
}

/** The way from the root to a node: names of fields and positions in lists, from 0. */
export type Path = readonly (string | number)[];

/** How a text is written: its name says it, `.json` or anything else. */
export type SyntaxLanguage = 'yaml' | 'json';
