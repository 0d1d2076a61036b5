import { workspace, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import type { CrashGuard } from './crash-guard.ts';
import type { FileRenames } from './file-renames.ts';
import { documentSelector } from './languages.ts';

export interface OptionsSource {
  readonly log: LogOutputChannel;
  readonly guard: CrashGuard;
  readonly renames: FileRenames;
}

export function clientOptions({ log, guard, renames }: OptionsSource): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: guard,
    // The settings of the editor; those that CI shares are in files, which the server reads.
    synchronize: { configurationSection: 'rolespec' },
    middleware: { workspace: { willRenameFiles: (event, next) => renames.willRename(event, next) } },
    // Asked for at each start.
    initializationOptions: (): InitializationOptions => ({
      files: true,
      notifications: true,
      commands: true,
      openFilesOnly: workspace.getConfiguration('rolespec').get('diagnostics.scope') === 'openFiles',
      skip: guard.poison,
    }),
  };
}
