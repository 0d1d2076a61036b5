/** What people have noted at cells of a sheet, beside what stands in them. */
import { decodeXML } from 'entities/decode';
import type { Entry } from './sheet-reach.ts';
import { attributeOf, tagsIn } from './xml-tags.ts';

/** Words that belong to a cell and are none of its text, and its name, such as `B2`. */
export interface CellWords {
  readonly cell: string;
  readonly words: string;
}

/** The notes of a sheet, and what was answered to them. */
export async function cellNotes(
  bytes: Uint8Array,
  entries: readonly Entry[],
  path: string,
): Promise<readonly CellWords[]> {
  const partAt = (wanted: string): Entry | undefined => entries.find(({ name }) => name === wanted);
  const links = partAt(path.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (path === '' || !links) return [];
  const talks: Entry[] = [];
  const notes: Entry[] = [];
  for await (const tag of tagsIn(bytes, links)) {
    const kind = /\/(comments|threadedComment)$/.exec(attributeOf(tag, 'Type'))?.[1];
    const part = partAt(
      attributeOf(tag, 'Target')
        .replace(/^\.\.\//, 'xl/')
        .replace(/^\//, ''),
    );
    if (kind !== undefined && part) (kind === 'comments' ? notes : talks).push(part);
  }
  const found: CellWords[] = [];
  for (const part of talks) found.push(...(await wordsIn(bytes, part)));
  // Programs that know no talks are told them in a note as well.
  const told = new Set(found.map(({ cell }) => cell));
  for (const part of notes) found.push(...(await wordsIn(bytes, part)).filter(({ cell }) => !told.has(cell)));
  return found;
}

async function wordsIn(bytes: Uint8Array, part: Entry): Promise<readonly CellWords[]> {
  const found: CellWords[] = [];
  let [cell, words] = ['', ''];
  for await (const tag of tagsIn(bytes, part)) {
    const isOne = tag.name === 'comment' || tag.name === 'threadedComment';
    if (isOne && tag.isStart) [cell, words] = [attributeOf(tag, 'ref'), ''];
    if ((tag.name === 't' || tag.name === 'text') && tag.isEnd) words += decodeXML(tag.text);
    const line = words.replace(/\s+/g, ' ').trim();
    if (isOne && tag.isEnd && line !== '') found.push({ cell, words: line });
  }
  return found;
}
