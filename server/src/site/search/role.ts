/** A role as the search knows it; made when the site is built, read in the browser. */
export interface SearchableRole {
  readonly id: string;
  /** The name of the page. */
  readonly page: string;
  /** BCP 47 tag of the texts; empty where it is not known. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly family: string;
  /** What else it is called, to be shown. */
  readonly names: readonly string[];
  /** What else it is found by. */
  readonly hidden: readonly string[];
}
