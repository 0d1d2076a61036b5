import type { RoleIndex } from '../model/role-index.ts';
import { check } from '../rules/check.ts';
import type { Host } from './host.ts';
import { shownPath, type Loaded } from './load.ts';
import type { FileResult } from './reporters/reporter.ts';

/**
 * What is found in each of the files that were asked for, in their order; each is looked at when its turn comes.
 *
 * @param indexFor the index that the file is checked with.
 */
export function* resultsOf(
  { workspace, asked, unreadable, settings }: Loaded,
  today: string,
  host: Host,
  indexFor: (uri: string) => RoleIndex = () => workspace.index,
): Generator<FileResult> {
  for (const uri of asked) {
    const path = shownPath(uri, host);
    const refused = unreadable.get(uri);
    const document = workspace.get(uri);
    if (!document) {
      yield { uri, path, text: '', root: undefined, diagnostics: refused ? [refused] : [] };
      continue;
    }
    const diagnostics = check(document, indexFor(uri), { config: settings.of(uri), today });
    yield { uri, path, text: document.text, root: document.tree.root, diagnostics };
  }
}
