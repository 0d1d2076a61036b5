/** A stretch of a text, in UTF-16 code units from its start; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text of one file. */
export interface SourceLocation {
  readonly uri: string;
  readonly range: TextRange;
}

/** Whether `offset` lies in `range` or touches one of its ends, as a cursor does. */
export function contains(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
