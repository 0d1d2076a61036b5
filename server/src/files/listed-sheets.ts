/** The sheets of a workbook: which of them nobody sees, and where each lies. */
import { decodeXML } from 'entities/decode';
import { textsOf, type Entry } from './sheet-reach.ts';

export interface ListedSheet {
  readonly isHidden: boolean;
  /** In the archive; empty where it does not say. */
  readonly path: string;
}

/** By their names; empty where the workbook does not say how its sheets are called. */
export async function listedSheets(
  bytes: Uint8Array,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, ListedSheet>> {
  const targets = new Map<string, string>();
  for (const tag of await tagsOf('Relationship', 'xl/_rels/workbook.xml.rels', bytes, entries)) {
    const target = attribute(tag, 'Target');
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets = await tagsOf('sheet', 'xl/workbook.xml', bytes, entries);
  return new Map(
    sheets.map((tag) => {
      const isHidden = /^(?:hidden|veryHidden)$/.test(attribute(tag, 'state'));
      return [attribute(tag, 'name'), { isHidden, path: targets.get(attribute(tag, 'r:id')) ?? '' }];
    }),
  );
}

/** What stands in all tags of this name in a part of the workbook. */
async function tagsOf(
  name: string,
  path: string,
  bytes: Uint8Array,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const entry = entries.find((one) => one.name.toLowerCase() === path);
  if (!entry) return [];
  let text = '';
  for await (const piece of textsOf(bytes, entry)) text = (text + piece).slice(0, MOST_TEXT);
  const tags = text.matchAll(/<(?:\w{1,9}:)?(\w{1,20})\s([^<>]{1,1000})>/g);
  return [...tags].flatMap(([, tag, attributes = '']) => (tag === name ? [attributes] : []));
}

function attribute(tag: string, name: string): string {
  const all = tag.matchAll(/([\w:]{1,40})\s?=\s?(?:"([^"]*)"|'([^']*)')/g);
  const [, , double = '', single = ''] = [...all].find(([, own]) => own === name) ?? [];
  return decodeXML(double + single);
}

/** Far more than the list of the sheets. */
const MOST_TEXT = 1_000_000;
