/** Tables as forms: what becomes of their cells. */

/**
 * A cell as a part of a form: the name of a section, of a part of it (how much depends on that) or of a part of the work,
 * what stands for it, or a remark on that.
 */
export interface FormCell<Cell> {
  readonly cell: Cell;
  readonly is: 'label' | 'sublabel' | 'part' | 'value' | 'remark';
  /** The words of a name, where they are not those of its cell; of a remark, the name of its column. */
  readonly name?: string;
}

/** A table whose rows are one thing each, and what there is to say about it below names of columns. */
export interface HeadedRows<Cell> {
  /** The name of the section that they are of, and where it stands. */
  readonly section: FormCell<Cell>;
  readonly names: readonly string[];
  /** As many cells in each as there are names; one alone is the name of the section that the rows below it are of. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Table<Cell> {
  /** The first row, whose words may be names. */
  readonly head: readonly Cell[];
  /** Of the same length, or of one cell that goes over all columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** On one line. */
  readonly wordsIn: (cell: Cell) => string;
}
