import type { PlainData } from '../syntax/write/value.ts';
import { codeNamed, isCode } from './code-names.ts';
import type { Field } from './field.ts';
import type { Finding } from './finding.ts';
import { freeId, labels } from './fix-parts.ts';
import { isSlug } from './slug.ts';

/** An item of a list, made of words. */
export interface MadeItem {
  readonly data: PlainData;
  /** Nothing else can have been meant by these words, if they are one item. */
  readonly isSure: boolean;
  /** They are an id or one of the words to choose from: no sentence, whatever stands between them and the next. */
  readonly isKnown: boolean;
}

/**
 * The items that words can mean, the likeliest first; none where an item needs more than words.
 *
 * What has the form of an id is a reference where one can stand: as words, it would be no tie to the role that it names.
 */
export function itemsOf({ ids }: Pick<Finding, 'ids'>, item: Field, words: string): readonly MadeItem[] {
  if (item.type !== 'group') {
    const isKnown = item.refersTo === undefined ? isValue(item, words) : isSlug(words);
    return [{ data: words, isSure: true, isKnown }];
  }
  const { fields, required } = item;
  const known = [...fields].find(([name, field]) => required.includes(name) && isValue(field, words))?.[0];
  if (known !== undefined && required.length === 1) return [{ data: { [known]: words }, isSure: true, isKnown: true }];
  const slip = /^(\w+) ?:(.+)$/s.exec(words);
  if (slip?.[1] !== undefined && fields.has(slip[1])) return spaceForgotten(ids, item, slip[1], slip[2] ?? '');
  const code = required.length === 1 ? codeFor(fields.get(required[0] ?? ''), words) : undefined;
  if (code !== undefined) {
    return [{ data: { [required[0] ?? '']: code }, isSure: true, isKnown: code === words }];
  }
  const labelled = labelledItem({ ids }, item, words);
  const reference = [...fields].find(([, { refersTo }]) => refersTo !== undefined)?.[0];
  if (reference === undefined || required.length > 0 || !isSlug(words)) {
    return labelled ? [{ data: labelled, isSure: true, isKnown: false }] : [];
  }
  return [
    // A single word in small letters may be one of everyday.
    { data: { [reference]: words }, isSure: words.includes('-'), isKnown: true },
    ...(labelled ? [{ data: labelled, isSure: false, isKnown: false }] : []),
  ];
}

/** A code as it is, or by the name of what it stands for. */
function codeFor(field: Field | undefined, words: string): string | undefined {
  if (field?.choices === undefined) return undefined;
  return isCode(field.choices, words) ? words : codeNamed(field.choices, words);
}

/** A field whose colon has no space behind it is read as words. */
function spaceForgotten(ids: Finding['ids'], item: Field, name: string, words: string): readonly MadeItem[] {
  const data = labels.some((label) => label === name) ? labelledItem({ ids }, item, words.trim()) : undefined;
  return data ? [{ data, isSure: false, isKnown: false }] : [];
}

/** An item that says these words, with an id where it needs one; nothing where it needs more than that. */
export function labelledItem(
  { ids }: Pick<Finding, 'ids'>,
  { fields, required }: Field,
  words: string,
): { readonly [name: string]: PlainData } | undefined {
  // In a vocabulary, a label is a group of languages, and words tell none.
  const name = labels.find((label) => fields.get(label)?.type === 'text');
  if (name === undefined || !required.every((one) => one === name || one === 'id')) return undefined;
  if (!required.includes('id')) return { [name]: words };
  const id = freeId(words, ids());
  return id === undefined ? undefined : { id, [name]: words };
}

function isValue({ values }: Field, words: string): boolean {
  return values.some(({ value }) => value === words);
}
