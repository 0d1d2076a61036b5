/** What the page of the chart says, in the language of the editor. */
export interface Words {
  readonly bar: string;
  readonly reporting: string;
  readonly career: string;
  readonly search: string;
  /** With `{0}` and `{1}`. */
  readonly found: string;
  readonly foundNone: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomBack: string;
  readonly zoomFit: string;
  readonly branch: string;
  /** With `{0}`. */
  readonly branchOf: string;
  readonly whole: string;
  readonly levels: string;
  readonly allLevels: string;
  readonly oneLevel: string;
  /** With `{0}`. */
  readonly manyLevels: string;
  readonly export: string;
  readonly empty: string;
  readonly emptyCareer: string;
}
