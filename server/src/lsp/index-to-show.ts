import { isIgnored } from '../files/ignore.ts';
import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { shownIndex } from '../model/shown-index.ts';
import type { ServerWorkspace } from './workspace.ts';

/** The documents as everybody may know them: without what the settings leave out, but for those that are looked at. */
export function indexToShow(
  { index, configs }: Pick<ServerWorkspace, 'index' | 'configs'>,
  ...lookedAt: readonly RoleDocument[]
): RoleIndex {
  const isLeftOut = (uri: string): boolean => isIgnored(uri, configFor(uri, configs));
  return shownIndex(index, isLeftOut, lookedAt);
}
