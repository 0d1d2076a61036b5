/** The files that a role came from, as its `meta.sources` names them. */
import type { PlainData } from '../../../syntax/write/value.ts';
import type { RoleData } from '../importer.ts';
import { isList, isMap } from './item-keys.ts';

export function sourcesOf({ meta }: RoleData): readonly PlainData[] {
  const sources = isMap(meta) ? meta['sources'] : undefined;
  return isList(sources) ? sources : [];
}

export function titleOf(source: PlainData | undefined): string | undefined {
  return isMap(source) && typeof source['title'] === 'string' ? source['title'] : undefined;
}

/** The name of the last one; empty where there is none. */
export function lastSource(role: RoleData): string {
  return titleOf(sourcesOf(role).at(-1)) ?? '';
}
