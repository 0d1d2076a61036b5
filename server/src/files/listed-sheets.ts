/** The sheets of a workbook: which of them nobody sees, and where each lies. */
import type { Entry } from './sheet-reach.ts';
import { attributeOf, tagsIn, type Tag } from './xml-tags.ts';

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
    const target = attributeOf(tag, 'Target');
    targets.set(attributeOf(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets = await tagsOf('sheet', 'xl/workbook.xml', bytes, entries);
  return new Map(
    sheets.map((tag) => {
      const isHidden = /^(?:hidden|veryHidden)$/.test(attributeOf(tag, 'state'));
      return [attributeOf(tag, 'name'), { isHidden, path: targets.get(attributeOf(tag, 'id')) ?? '' }];
    }),
  );
}

/** What stands in all tags of this name in a part of the workbook. */
async function tagsOf(
  name: string,
  path: string,
  bytes: Uint8Array,
  entries: readonly Entry[],
): Promise<readonly Tag[]> {
  const entry = entries.find((one) => one.name.toLowerCase() === path);
  const found: Tag[] = [];
  if (!entry) return found;
  for await (const tag of tagsIn(bytes, entry)) {
    if (tag.name === name && tag.isStart && found.length < MOST_TAGS) found.push(tag);
  }
  return found;
}

/** Far more than the list of the sheets. */
const MOST_TAGS = 10_000;
