import { Location, Position } from 'vscode-languageclient';
import { commands } from 'vscode';
import { showReferencesCommand } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

/** Opens the list behind a code lens. Not in the palette: only the server knows what to list. */
export const showReferences: Command = {
  id: showReferencesCommand,
  async run({ client }, uri, position, locations) {
    if (typeof uri !== 'string' || !Position.is(position) || !Array.isArray(locations)) return;
    const { protocol2CodeConverter: from } = client;
    await commands.executeCommand(
      'editor.action.showReferences',
      from.asUri(uri),
      from.asPosition(position),
      locations.filter((one) => Location.is(one)).map((one) => from.asLocation(one)),
    );
  },
};
