import type { LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import type { CrashGuard } from './crash-guard.ts';
import { documentSelector } from './languages.ts';

export function clientOptions(log: LogOutputChannel, guard: CrashGuard): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: guard,
    // Asked for at each start.
    initializationOptions: (): InitializationOptions => ({ files: true, notifications: true, skip: guard.poison }),
  };
}
