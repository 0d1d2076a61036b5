import type { Command } from './command.ts';

/** Goes to the text behind the preview that has the focus. */
export const showPreviewSource: Command = {
  id: 'rolespec.showPreviewSource',
  run: ({ previews }) => previews.active?.showSource(),
};
