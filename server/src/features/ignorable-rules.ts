import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { allRules } from '../rules/all.ts';
import type { LocalizedText } from '../text/language.ts';
import { shortened } from './markdown.ts';

/** The rules that a file may ignore, ours and those of the house, and what each says. */
export function ignorableRules(
  { uri }: RoleDocument,
  index: RoleIndex,
): readonly { readonly id: string; readonly summary: LocalizedText }[] {
  const house = configFor(uri, index.configs).house.map(({ id, message }) => ({
    id,
    summary: { en: shortened(message, 400), fr: shortened(message, 400) },
  }));
  return [...allRules.filter(({ id }) => !id.startsWith('suppression-')), ...house];
}
