import { folderOf, pathBelow, placeOf } from '../../schema/file-name.ts';
import { isImportedVocabulary } from '../../schema/kinds.ts';
import type { RoleDocument } from '../document.ts';
import type { RoleIndex } from '../role-index.ts';
import { readCompact, readCompactHead } from './compact-vocabulary.ts';
import type { Termbase } from './concept.ts';
import { glossaryTermbase } from './glossary.ts';

/** What a vocabulary file holds, read when it is first asked for; nothing of another file, or of one that is damaged. */
export function termbaseOf(document: RoleDocument): Termbase | undefined {
  if (document.kind !== 'vocabulary') return undefined;
  if (known.has(document)) return known.get(document);
  const termbase = isImportedVocabulary(document.uri)
    ? readCompact(document.uri, document.text)
    : glossaryTermbase(document.uri, document.glossary ?? {});
  known.set(document, termbase);
  return termbase;
}

/** Not state: a document never changes, so neither does what it says. */
const known = new WeakMap<RoleDocument, Termbase | undefined>();

/**
 * The vocabularies for the file at `uri`: those in its folder and the folders above, the nearest first, and of one folder
 * those of the house before those of others.
 */
export function termbasesFor(uri: string, index: Pick<RoleIndex, 'vocabularies'>): readonly Termbase[] {
  return documentsFor(uri, index).flatMap((document) => termbaseOf(document) ?? []);
}

function documentsFor(uri: string, { vocabularies }: Pick<RoleIndex, 'vocabularies'>): readonly RoleDocument[] {
  if (vocabularies.length === 0) return [];
  return vocabularies
    .filter((document) => pathBelow(folderOf(document.uri), uri) !== undefined)
    .toSorted((a, b) => depthOf(b) - depthOf(a) || Number(isOfOthers(a)) - Number(isOfOthers(b)));
}

/** Of which version the vocabulary of a classification is that holds for the file at `uri`, found out without reading its terms. */
export function versionFor(uri: string, scheme: string, index: Pick<RoleIndex, 'vocabularies'>) {
  for (const document of documentsFor(uri, index)) {
    const head = isOfOthers(document) ? readCompactHead(document.text) : undefined;
    if (head?.scheme === scheme) return head;
  }
  return undefined;
}

/** The glossaries of the house that hold for the file at `uri`. */
export function glossariesFor(uri: string, index: Pick<RoleIndex, 'vocabularies'>): readonly Termbase[] {
  return documentsFor(uri, index)
    .filter((document) => !isOfOthers(document))
    .flatMap((document) => termbaseOf(document) ?? []);
}

/** Of two folders above a file, the one with the longer name is nearer to it. */
function depthOf({ uri }: RoleDocument): number {
  return placeOf(folderOf(uri)).length;
}

function isOfOthers({ uri }: RoleDocument): boolean {
  return isImportedVocabulary(uri);
}
