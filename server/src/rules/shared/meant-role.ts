/** Which role was meant by words that are no role's id. */
import { feminineTitle, masculineTitle, otherTitle } from '../../model/french-titles/title-forms.ts';
import { genderOf } from '../../model/french-titles/title-gender.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { isSlug, labelOf, slugOf } from '../../schema/slug.ts';

/**
 * The id of the role that goes by this title, in either gender, or whose file has this name; else the nearest id.
 *
 * @returns nothing where no role is near, or several go by that title.
 */
export function meantRole(written: string, index: RoleIndex): string | undefined {
  if (written.length > LONGEST) return undefined;
  const name = written
    .trim()
    .replace(/^.*[\\/]/, '')
    .replace(/(?:\.role)?\.(?:yaml|yml|json)$/i, '');
  const id = slugOf(name);
  const asFile = [name, id].find((one) => one !== '' && index.roleDefinitions(one).length > 0);
  return asFile ?? roleNamed(written.trim(), index) ?? index.nearestId(id === '' ? written : id);
}

/** Titles are no longer. */
const LONGEST = 300;

function roleNamed(written: string, index: RoleIndex): string | undefined {
  const ids = new Set(
    titlesOf(written).flatMap((title) => index.rolesNamed(title).flatMap(({ document }) => document.head.id ?? [])),
  );
  const [only, ...more] = ids;
  return more.length === 0 ? only : undefined;
}

/** `Directrice` as it may stand in a title: alone, or beside `Directeur` in one of the ways to write both. */
function titlesOf(written: string): readonly string[] {
  const plain = [written, labelOf(written)];
  // In an id, hyphens stand for spaces.
  const title = isSlug(written) ? labelOf(written) : written;
  const gender = genderOf(title);
  if (gender === undefined) return plain;
  const [masculine, feminine] = [masculineTitle(title), feminineTitle(title)];
  const shared = otherTitle(title, gender)?.both ?? [];
  const both = [`${masculine} / ${feminine}`, `${feminine} / ${masculine}`].concat(shared);
  return [...new Set([...plain, masculine, feminine, ...both, ...both.map((forms) => forms.replace(' / ', '/'))])];
}
