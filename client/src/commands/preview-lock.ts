import type { Command } from './command.ts';

/** The preview that has the focus stays with its role, whatever the editor shows. */
export const lockPreview: Command = { id: 'rolespec.lockPreview', run: ({ previews }) => previews.active?.lock(true) };

/** The preview that has the focus follows the editor. */
export const unlockPreview: Command = {
  id: 'rolespec.unlockPreview',
  run: ({ previews }) => previews.active?.lock(false),
};
