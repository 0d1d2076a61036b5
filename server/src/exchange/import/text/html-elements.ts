/** What the elements of a page are for, by their names and what stands at them. */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** They hold no words of the page, or words for nobody. */
export const unread: ReadonlySet<string> = new Set(
  'title script style template noscript iframe object embed svg math canvas audio video select textarea'.split(' '),
);

/** What stands around the text of a page. */
export const around: ReadonlySet<string> = new Set('nav header footer aside form button dialog menu'.split(' '));

/** What stands at their head is of them, and their title at times. */
export const articles: ReadonlySet<string> = new Set(['article', 'main']);

export const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Some pages are a form as a whole: it has the parts of a page. */
export function holdsPage(form: Element): boolean {
  const left: Node[] = [...form.childNodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('tagName' in node)) continue;
    if (/^(?:h1|main|article|nav)$/.test(node.tagName)) return true;
    for (const child of node.childNodes) left.push(child);
  }
  return false;
}

export function isBlock(tagName: string): boolean {
  return blockNames.has(tagName) || isHeading(tagName);
}

function isHeading(tagName: string): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** 0 where it is no heading. Programs for texts have a class for the title of all. */
export function levelOf(element: Element): number {
  if (isHeading(element.tagName)) return Number(element.tagName.charAt(1));
  return element.tagName === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(attribute(element, 'class') ?? '')
    ? 1
    : 0;
}

/** Where a link leads to, out of the page. */
export function addressOf(element: Element): readonly string[] {
  const address = (attribute(element, 'href') ?? '').trim();
  return /^(?:https?|mailto):/i.test(address) ? [address.slice(0, LONGEST_ADDRESS)] : [];
}

const LONGEST_ADDRESS = 2000;

/** Where the links in it lead to. */
export function addressesIn({ childNodes }: Element): readonly string[] {
  const addresses: string[] = [];
  const left: Node[] = childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'a') addresses.push(...addressOf(node));
    for (const child of node.childNodes.toReversed()) left.push(child);
  }
  return addresses;
}

export function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/**
 * A sign that leads to a note below or beside the text, or from a note back to where it is from, as programs for texts
 * write them: in the latter case, what the note is.
 */
export function noteSignOf(element: Element): 'to a note' | 'footnote' | 'comment' | undefined {
  const [, name = '', end = ''] = /^#([a-z_]{2,12})\d{1,5}([a-z]{0,3})$/i.exec(attribute(element, 'href') ?? '') ?? [];
  if (/^(?:_(?:ftn|edn)ref|ftnt_ref|fnref)$/.test(name)) return 'footnote';
  if (/^sd(?:foot|end)note$/.test(name)) return end === 'anc' ? 'footnote' : 'to a note';
  if (name === 'cmnt_ref') return 'comment';
  return /^(?:_ftn|_edn|ftnt|fn|cmnt|_msocom_)$/.test(name) ? 'to a note' : undefined;
}

/** What somebody has said at the side of the text, as Word writes it below. */
export function isComment(element: Element): boolean {
  return /(?:^|\s)mso(?:comtxt|CommentText)(?:\s|$)/i.test(attribute(element, 'class') ?? '');
}

/** A box that somebody may tick, as a sign; empty for other fields. */
export function boxOf(element: Element): string {
  if (!/^(?:checkbox|radio)$/i.test(attribute(element, 'type') ?? '')) return '';
  return attribute(element, 'checked') === undefined ? '☐ ' : '☒ ';
}

/** The sign or number in front of an item, which Word writes as words. */
export function isListSign(element: Element): boolean {
  return /(?:^|;)\s?mso-list\s?:\s?ignore/i.test(attribute(element, 'style') ?? '');
}

/** In the usual letters, as Word has `FR-BE`; nothing where it is no language. */
export function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The words right in it, as they are written. */
export function textIn({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** From 1. */
export function lineOf({ sourceCodeLocation }: Node): number {
  return sourceCodeLocation?.startLine ?? 1;
}
