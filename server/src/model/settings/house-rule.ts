import type { HouseRule as WrittenRule, RuleSeverity } from '../../../../schemas/types.ts';
import { entryOf } from '../../syntax/navigate.ts';
import type { ListNode, MapEntry, SyntaxNode } from '../../syntax/tree.ts';
import { hasForm } from '../../text/glob.ts';
import type { TextRange } from '../../text/range.ts';
import type { RoleDocument } from '../document.ts';
import type { RoleText } from '../role-texts.ts';
import { isPattern } from '../terms/vocabulary.ts';
import type { WordList } from '../terms/word-list.ts';
import { WordMatcher } from '../terms/word-matcher.ts';

/** A rule that a house wrote in its settings. */
export class HouseRule {
  readonly id: string;
  readonly message: string;
  readonly severity: RuleSeverity;
  readonly #rule: WrittenRule;
  readonly #words: WordMatcher;

  constructor(rule: WrittenRule) {
    this.id = rule.id;
    this.message = rule.message;
    this.severity = rule.severity ?? 'warning';
    this.#rule = rule;
    const { contain, avoid } = rule.must;
    const list = (entries: readonly string[] | undefined): readonly WordList[] => [
      { kinds: ['title', 'label', 'prose', 'name'], entries: (entries ?? []).filter(isPattern) },
    ];
    this.#words = new WordMatcher(
      new Map([
        ['contain', list(contain)],
        ['avoid', list(avoid)],
      ]),
    );
  }

  /** The places where what must be so is not. @param texts of the document. */
  broken({ kind, tree: { root } }: RoleDocument, texts: readonly RoleText[]): readonly TextRange[] {
    if (kind !== 'role' || root?.kind !== 'map' || !this.#concerns(root)) return [];
    const steps = this.#rule.subject.split('.');
    return subjectsBelow(root, steps, root.entries[0]?.key.range ?? root.range).flatMap((subject) =>
      this.#inSubject(subject, texts),
    );
  }

  #concerns(root: SyntaxNode): boolean {
    return Object.entries(this.#rule.where ?? {}).every(([field, patterns]) =>
      valuesBelow(root, field.split('.')).some((value) => patterns.some((pattern) => hasForm(value, pattern))),
    );
  }

  #inSubject({ entry, range }: Subject, texts: readonly RoleText[]): readonly TextRange[] {
    const { exist, atLeast, atMost } = this.#rule.must;
    const isThere = entry !== undefined && !isEmpty(entry.value);
    if (exist === true && !isThere) return [entry?.key.range ?? range];
    if (exist === false) return isThere ? [entry.key.range] : [];
    if (!isThere) return [];
    const amount = amountOf(entry.value);
    const isOutside = amount < (atLeast ?? -Infinity) || amount > (atMost ?? Infinity);
    const places = isOutside ? [entry.key.range] : [];
    return [...places, ...scalarsIn(entry.value).flatMap((node) => this.#inText(node, texts))];
  }

  #inText(node: SyntaxNode & { readonly kind: 'scalar' }, texts: readonly RoleText[]): readonly TextRange[] {
    const { match, contain, avoid } = this.#rule.must;
    const value = String(node.value);
    if (match && !match.some((pattern) => hasForm(value, pattern))) return [node.range];
    const text = contain || avoid ? texts.find((one) => one.node === node) : undefined;
    if (!text) return [];
    const hits = this.#words.find([text]);
    if (contain && !hits.has('contain')) return [node.range];
    return (hits.get('avoid') ?? []).map((hit) => hit.range);
  }
}

/** A field that a rule is about, or where it would stand. */
interface Subject {
  readonly entry: MapEntry | undefined;
  /** Of what it would stand in. */
  readonly range: TextRange;
}

function subjectsBelow(
  node: SyntaxNode,
  [step = '', ...rest]: readonly string[],
  range: TextRange,
): readonly Subject[] {
  if (node.kind === 'list') {
    return node.items.flatMap((item) => subjectsBelow(item, [step, ...rest], headOf(item)));
  }
  const entry = entryOf(node, step);
  if (rest.length === 0 || !entry) return [{ entry, range }];
  return subjectsBelow(entry.value, rest, entry.key.range);
}

/** The first line of an item. */
function headOf(node: SyntaxNode): TextRange {
  return (node.kind === 'map' ? node.entries[0]?.key.range : undefined) ?? node.range;
}

function valuesBelow(node: SyntaxNode, steps: readonly string[]): readonly string[] {
  return subjectsBelow(node, steps, node.range).flatMap(({ entry }) =>
    entry ? scalarsIn(entry.value).map(({ value }) => String(value)) : [],
  );
}

/** A text, or the texts of a list. A group of fields is there, whatever is in it. */
function scalarsIn(node: SyntaxNode): readonly (SyntaxNode & { readonly kind: 'scalar' })[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item] : [])) : [];
}

function isEmpty(node: SyntaxNode): boolean {
  if (node.kind === 'scalar')
    return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
}

/** The number itself, the items of a list, the words of a text. */
function amountOf(node: SyntaxNode): number {
  if (node.kind === 'scalar') {
    return typeof node.value === 'number'
      ? node.value
      : (String(node.value).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
  }
  return lengthOf(node);
}

function lengthOf(node: Exclude<SyntaxNode, { readonly kind: 'scalar' }>): number {
  return node.kind === 'list' ? (node satisfies ListNode).items.length : node.entries.length;
}
