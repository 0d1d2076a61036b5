import { isBelow, parentUri } from '../../files/uri.ts';
import { check } from '../../rules/check.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Host } from '../host.ts';
import { firstOfEachFolder, shownPath, type Loaded } from '../load.ts';
import type { FileResult } from '../reporters/reporter.ts';
import type { NamedSettings } from '../settings.ts';
import { fileResult } from './file-result.ts';
import { resultsOf } from './findings.ts';

/**
 * What is wrong with the settings that hold for these files and are not among them. Nobody asked for those, but a slip in
 * them changes what is found everywhere; where nothing is wrong, nothing is told.
 */
export function settingsResults(
  found: Loaded,
  files: readonly string[],
  today: string,
  host: Host,
): readonly FileResult[] {
  const { settings, unreadable } = found;
  const { named } = settings;
  if (named) return files.includes(named.uri) ? [] : namedResults(named, found, today, host);
  const beside = new Set<string>();
  for (const uri of firstOfEachFolder(files)) for (const one of settings.filesFor(uri)) beside.add(one.uri);
  for (const uri of unreadable.keys()) {
    if (kindOfName(uri) === 'config' && files.some((one) => isBelow(parentUri(uri) ?? uri, one))) beside.add(uri);
  }
  for (const uri of files) beside.delete(uri);
  return [...resultsOf({ ...found, asked: [...beside].toSorted() }, today, host)].filter(isFaulty);
}

/** Those that were named are told in any case. */
function namedResults(
  { document, uri, behind }: NamedSettings,
  { workspace }: Loaded,
  today: string,
  host: Host,
): readonly FileResult[] {
  const index = workspace.index.with(new Map(behind.map((one) => [one.uri, one])));
  const diagnostics = check(document, index, { today }).map((one) => movedTo(uri, document.uri, one));
  const others = behind.map((one) =>
    fileResult(one.uri, shownPath(one.uri, host), () => one, check(one, index, { today })),
  );
  return [fileResult(uri, shownPath(uri, host), () => document, diagnostics), ...others.filter(isFaulty)];
}

function isFaulty({ diagnostics }: FileResult): boolean {
  return diagnostics.length > 0;
}

/** The same of a text that is at another place. */
function movedTo(uri: string, from: string, found: Diagnostic): Diagnostic {
  const moved = (one: string): string => (one === from ? uri : one);
  const related = found.related?.map((one) => ({
    ...one,
    location: { ...one.location, uri: moved(one.location.uri) },
  }));
  const fixes = found.fixes?.map((fix) => ({
    ...fix,
    edit: { ...fix.edit, edits: new Map([...fix.edit.edits].map(([one, edits]) => [moved(one), edits])) },
  }));
  return { ...found, ...(related && { related }), ...(fixes && { fixes }) };
}
