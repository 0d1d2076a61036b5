import { completeness } from '../../model/completeness.ts';
import type { RoleDocument } from '../../model/document.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Host } from '../host.ts';
import { shownPath, type Loaded } from '../load.ts';
import type { FileResult, ReportOptions } from '../reporters/reporter.ts';

/** @param look what is looked at in the file when a report asks for it; nothing where it cannot be read. */
export function fileResult(
  uri: string,
  path: string,
  look: () => RoleDocument | undefined,
  diagnostics: readonly Diagnostic[],
): FileResult {
  return {
    uri,
    path,
    diagnostics,
    get text() {
      return look()?.text ?? '';
    },
    get root() {
      return look()?.tree.root;
    },
    get complete() {
      const document = look();
      return document?.kind === 'role' ? completeness(document.role).share : undefined;
    },
  };
}

/** What a report says of the files that findings point to, reported on or not. */
export function filesKnown({ workspace, settings: { named }, unreadable }: Loaded, host: Host): ReportOptions['file'] {
  return (uri) => {
    const behind = named?.behind.find((one) => one.uri === uri);
    const document = uri === named?.uri ? named.document : (workspace.get(uri) ?? behind);
    // What cannot be read has a path all the same.
    const text = document?.text ?? (unreadable.has(uri) ? '' : undefined);
    return text === undefined ? undefined : { path: shownPath(uri, host), text };
  };
}

/** The same file under another path. */
export function withPath(result: FileResult, path: string): FileResult {
  return variant(result, path, result.diagnostics);
}

/** The same file with other findings. */
export function withDiagnostics(result: FileResult, diagnostics: readonly Diagnostic[]): FileResult {
  return variant(result, result.path, diagnostics);
}

/** What is looked at in the file stays so only when a report asks for it. */
function variant(result: FileResult, path: string, diagnostics: readonly Diagnostic[]): FileResult {
  return {
    uri: result.uri,
    path,
    diagnostics,
    get text() {
      return result.text;
    },
    get root() {
      return result.root;
    },
    get complete() {
      return result.complete;
    },
  };
}
