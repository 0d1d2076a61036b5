import { isAboutRole } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { ExitCode, Host } from '../host.ts';
import { shownPath, type Loaded } from '../load.ts';

/**
 * Tells which of the files that were asked for are missing in what was made of them, and which are in it only in part.
 *
 * @returns how the command ends.
 */
export function tellLeftOut({ asked, workspace, unreadable }: Loaded, host: Host): ExitCode {
  let [isMissing, isPartial] = [false, false];
  for (const uri of asked) {
    const document = workspace.get(uri);
    const refused = unreadable.get(uri);
    const hasMistakes =
      document && isAboutRole(document.kind) && document.problems.some(({ severity }) => severity === 'error');
    isMissing ||= refused !== undefined;
    isPartial ||= hasMistakes === true;
    const why = refused?.message ?? (hasMistakes ? mistakes : undefined);
    if (why) host.complain(`${shownPath(uri, host)}: ${why[host.language]}\n`);
  }
  if (isMissing) return 2;
  return isPartial ? 1 : 0;
}

const mistakes: LocalizedText = {
  en: 'has mistakes; what does not fit the format is left out',
  fr: 'contient des erreurs ; ce qui n’entre pas dans le format est laissé de côté',
};
