import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { checkAlone, checkTogether, settle } from '../../rules/check.ts';
import type { Host } from '../host.ts';
import { shownPath, type Loaded } from '../load.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { fileResult } from './file-result.ts';

/**
 * What is found in each of the files that were asked for, in their order; each is looked at when its turn comes.
 *
 * @param indexFor the index that the file is checked with.
 */
export function* resultsOf(
  { workspace, asked, unreadable, alone, atRest, settings, older, logoProblems }: Loaded,
  today: string,
  host: Host,
  indexFor: (uri: string) => RoleIndex = () => workspace.index,
): Generator<FileResult> {
  let last: RoleDocument | undefined;
  const look = (document: RoleDocument): RoleDocument => {
    // The trees of very many files take gigabytes: the next one is looked at when nobody looks at the last one any more.
    if (atRest && document !== last) last?.rest();
    last = document;
    return document;
  };
  for (const uri of asked) {
    const path = shownPath(uri, host);
    const refused = unreadable.get(uri);
    const document = workspace.get(uri);
    if (!document) {
      yield fileResult(uri, path, () => undefined, refused ? [refused] : []);
      continue;
    }
    const options = { config: settings.of(uri), today, older: older?.(uri), logoProblems };
    const own = alone.get(document) ?? checkAlone(look(document), options);
    const others = checkTogether(look(document), indexFor(uri), options, own);
    const diagnostics = settle(document, own, others, options);
    yield fileResult(uri, path, () => look(document), diagnostics);
  }
}
