import { pointerOf } from '../../schema/data.ts';
import { placeAt } from '../../syntax/navigate.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Language } from '../../text/language.ts';
import { LineMap } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { countsOf } from './counts.ts';
import type { FileResult, Reporter, ReportOptions } from './reporter.ts';

/** The stable machine format: lines and columns from 1, columns in UTF-16 units, pointers as in RFC 6901. */
export const json: Reporter = {
  name: 'json',
  human: false,
  report(results, { language, file }) {
    const { error, warning, info, hint } = countsOf(results);
    const files = new Files(file);
    const report = {
      files: results.map((result) => ({
        path: result.path,
        diagnostics: result.diagnostics.map((diagnostic) => diagnosticOf(result, diagnostic, files, language)),
      })),
      summary: { files: results.length, errors: error, warnings: warning, infos: info, hints: hint },
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
  },
};

/** Paths and lines of the files that findings point to. */
class Files {
  readonly #file: ReportOptions['file'];
  readonly #lines = new Map<string, LineMap>();

  constructor(file: ReportOptions['file']) {
    this.#file = file;
  }

  path(uri: string): string {
    return this.#file(uri)?.path ?? uri;
  }

  lines(uri: string): LineMap {
    const known = this.#lines.get(uri);
    if (known) return known;
    const lines = new LineMap(this.#file(uri)?.text ?? '');
    this.#lines.set(uri, lines);
    return lines;
  }
}

function diagnosticOf({ uri, root }: FileResult, diagnostic: Diagnostic, files: Files, language: Language): object {
  const { code, severity, message, range, related = [], fixes = [] } = diagnostic;
  return {
    code,
    severity,
    message: message[language],
    range: positionsOf(uri, range, files),
    pointer: pointerOf(placeAt(root, range.start)?.path ?? []),
    related: related.map(({ location, message: text }) => ({
      path: files.path(location.uri),
      range: positionsOf(location.uri, location.range, files),
      message: text[language],
    })),
    fixes: fixes.filter(isEditOnly).map((fix) => fixOf(fix, files, language)),
  };
}

/** What makes or renames files as well is not told: half of a fix would do harm. */
function isEditOnly({ edit: { edits, creates = [], renames = [] } }: Fix): boolean {
  return edits.size > 0 && creates.length + renames.length === 0;
}

function fixOf({ title, safe, edit }: Fix, files: Files, language: Language): object {
  const edits = [...edit.edits].flatMap(([uri, changes]) =>
    changes.map(({ range, newText }: TextEdit) => ({
      path: files.path(uri),
      range: positionsOf(uri, range, files),
      newText,
    })),
  );
  return { title: title[language], safe, edits };
}

function positionsOf(uri: string, { start, end }: TextRange, files: Files): object {
  const lines = files.lines(uri);
  const at = (offset: number): object => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { start: at(start), end: at(end) };
}
