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
  readonly export: string;
  readonly empty: string;
  readonly emptyCareer: string;
}
