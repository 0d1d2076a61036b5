/** The preview's own words, in the language of the editor. `{0}` is filled in. */
export interface Words {
  readonly bar: string;
  readonly complete: string;
  readonly errors: string;
  readonly warnings: string;
  readonly remarks: string;
  readonly error: string;
  readonly warning: string;
  readonly remark: string;
  readonly noProblems: string;
  readonly showMissing: string;
  readonly toAdd: string;
  readonly missing: string;
  readonly add: string;
  readonly language: string;
  readonly percent: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomBack: string;
  readonly copyLink: string;
}

const none: Words = {
  bar: '',
  complete: '',
  errors: '',
  warnings: '',
  remarks: '',
  error: '',
  warning: '',
  remark: '',
  noProblems: '',
  showMissing: '',
  toAdd: '',
  missing: '',
  add: '',
  language: '',
  percent: '',
  zoomIn: '',
  zoomOut: '',
  zoomBack: '',
  copyLink: '',
};

/** The words as they come with the document of the webview. */
export function wordsIn(json: string | undefined): Words {
  return { ...none, ...JSON.parse(json ?? '{}') };
}

export function filled(sentence: string, value: string): string {
  return sentence.replace('{0}', () => value);
}
