import type { Mapping } from '../../../../schemas/types.ts';
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { schemeOf } from '../../model/terms/compact-vocabulary.ts';
import type { Termbase } from '../../model/terms/concept.ts';
import { termbasesFor } from '../../model/terms/termbases.ts';
import type { Path } from '../../syntax/tree.ts';
import { itemsAt, textIn, type TextField } from './items.ts';

/** A mapping as it is written, with the vocabulary of its classification. */
export interface WrittenMapping {
  readonly path: Path;
  readonly termbase: Termbase;
  readonly scheme: Mapping['scheme'];
  readonly code: TextField | undefined;
  readonly uri: TextField | undefined;
  readonly label: TextField | undefined;
  readonly version: TextField | undefined;
}

/** The mappings of a role and of its skills for which a vocabulary holds; none where there are no vocabularies. */
export function mappingsWithTermbase(document: RoleDocument, index: RoleIndex): readonly WrittenMapping[] {
  if (document.kind !== 'role') return [];
  const termbases = termbasesFor(document.uri, index).filter(({ scheme }) => scheme !== undefined);
  if (termbases.length === 0) return [];
  const { tree } = document;
  const skills = (['technical', 'knowledge', 'soft'] as const).flatMap((group) => itemsAt(tree, 'skills', group));
  const places: readonly Path[] = [['mappings'], ...skills.map(({ path }) => [...path, 'mappings'])];
  return places
    .flatMap((path) => itemsAt(tree, ...path))
    .flatMap(({ node, path }) => {
      const scheme = schemeOf(textIn(node, 'scheme')?.value);
      const termbase = termbases.find((one) => one.scheme === scheme);
      if (!scheme || !termbase) return [];
      const [code, uri, label, version] = ['code', 'uri', 'label', 'version'].map((name) => textIn(node, name));
      return [{ path, termbase, scheme, code, uri, label, version }];
    });
}

/** The classification and its version, for a sentence. */
export function nameOfTermbase({ scheme, title, version }: Termbase): string {
  return [scheme ?? title, version].filter(Boolean).join(' ');
}
