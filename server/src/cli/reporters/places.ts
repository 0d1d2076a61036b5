import { LineMap } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import type { ReportOptions } from './reporter.ts';

/** Lines and columns count from 1, columns in UTF-16 units; the end is behind the last sign. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Paths and places of the files that findings point to, reported on or not. */
export class Places {
  readonly #file: ReportOptions['file'];
  readonly #lines = new Map<string, LineMap>();

  constructor(file: ReportOptions['file']) {
    this.#file = file;
  }

  /** As people know the file; its URI where it is unknown. */
  path(uri: string): string {
    return this.#file(uri)?.path ?? uri;
  }

  /** The text of the file; empty where it is unknown. */
  text(uri: string): string {
    return this.#file(uri)?.text ?? '';
  }

  place(uri: string, { start, end }: TextRange): Place {
    const lines = this.#linesOf(uri);
    const at = (offset: number): Place['start'] => {
      const { line, character } = lines.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    };
    return { start: at(start), end: at(end) };
  }

  #linesOf(uri: string): LineMap {
    const known = this.#lines.get(uri);
    if (known) return known;
    const lines = new LineMap(this.text(uri));
    this.#lines.set(uri, lines);
    return lines;
  }
}
