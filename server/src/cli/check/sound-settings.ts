import { kindOfName } from '../../schema/kinds.ts';
import { Refused } from '../command.ts';
import type { Host } from '../host.ts';
import type { Loaded } from '../load.ts';
import { findingLines } from '../reporters/concise.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { filesKnown, withDiagnostics } from './file-result.ts';
import { settingsResults } from './settings-results.ts';

/** What is wrong with the settings that hold for some files, as far as it matters to who makes something of these. */
export interface SettingsFaults {
  /** A finding a line. */
  readonly lines: readonly string[];
  readonly hasErrors: boolean;
}

/** @param uris the files; the settings may be among them. */
export function settingsFaults(loaded: Loaded, uris: readonly string[], host: Host): SettingsFaults {
  const files = uris.filter((uri) => kindOfName(uri) !== 'config');
  const results = settingsResults(loaded, files, host.today, host).map(grave);
  return {
    lines: findingLines(results, { language: host.language, file: filesKnown(loaded, host) }),
    hasErrors: results.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')),
  };
}

/** Tells what is wrong with settings, what several have in common once. */
export function tellFaults(faults: readonly SettingsFaults[], host: Host): void {
  for (const line of new Set(faults.flatMap(({ lines }) => lines))) host.complain(`${line}\n`);
}

/**
 * Tells what is wrong with the settings that hold for what is about to be shown to others.
 *
 * @throws Refused where they have errors: what a slip keeps them from keeping back would be told.
 */
export function needSoundSettings(faults: readonly SettingsFaults[], host: Host): void {
  tellFaults(faults, host);
  if (faults.some(({ hasErrors }) => hasErrors)) throw unsoundSettings;
}

export const unsoundSettings = new Refused({
  en: 'settings with errors may keep back less than they are meant to, so nothing is made of the roles; mend the settings first',
  fr: 'des réglages qui contiennent des erreurs peuvent retenir moins que prévu : rien n’est produit ; corriger d’abord les réglages',
});

function grave(result: FileResult): FileResult {
  const isGrave = ({ severity }: FileResult['diagnostics'][number]): boolean =>
    severity === 'error' || severity === 'warning';
  return withDiagnostics(result, result.diagnostics.filter(isGrave));
}
