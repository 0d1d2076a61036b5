import type { Host } from './host.ts';
import { indexToShow } from './index-to-show.ts';
import { loadOneRole, type OneRole } from './one-role.ts';
import { needSoundSettings, settingsFaults } from './sound-settings.ts';

/**
 * The one role file that a command shows to others, with its neighbours; of those that are ignored it knows nothing.
 *
 * @throws Refused where it is not one role file that can be read, or the settings that hold for it have errors.
 */
export async function loadRoleToPublish(positionals: readonly string[], host: Host): Promise<OneRole> {
  const one = await loadOneRole(positionals, host);
  const { document, loaded } = one;
  const index = await indexToShow(loaded, [document], host);
  const id = document.head.translationOf ?? document.head.id;
  // A page also tells who refers to the role, and there other settings may hold.
  const others = id === undefined ? [] : index.roleReferences(id).map(({ location }) => location.uri);
  needSoundSettings([settingsFaults(loaded, [document.uri, ...others], host)], host);
  return { ...one, index };
}
