import { needSoundSettings, settingsFaults } from './check/sound-settings.ts';
import type { Host } from './host.ts';
import { indexToShow } from './index-to-show.ts';
import type { Loaded } from './load.ts';
import { loadOneRole, type OneRole } from './one-role.ts';

/**
 * The one role file that a command shows to others, with its neighbours; of those that are ignored it knows nothing.
 *
 * @throws Refused where it is not one role file that can be read, or the settings that hold for it have errors.
 */
export async function loadRoleToPublish(positionals: readonly string[], host: Host): Promise<OneRole> {
  const one = await loadOneRole(positionals, host);
  needSoundSettings([settingsFaults(one.loaded, pageSources(one.loaded), host)], host);
  return { ...one, index: await indexToShow(one.loaded, [one.document], host) };
}

/** The files that the pages of those that were asked for tell something of: a page also tells who refers to its role. */
export function pageSources({ workspace, asked }: Loaded): readonly string[] {
  const { index } = workspace;
  const others = asked.flatMap((uri) => {
    const head = index.headOf(uri);
    const id = head?.translationOf ?? head?.id;
    return id === undefined ? [] : index.roleReferences(id);
  });
  return [...asked, ...others.map(({ location }) => location.uri)];
}
