/** A role as the search knows it; made when the site is built, read in the browser. */
export interface SearchableRole {
  readonly id: string;
  /** The name of the page. */
  readonly page: string;
  /** BCP 47 tag of the texts where they are not in the reader's language; empty where they are. */
  readonly lang: string;
  /** What the reader calls that language. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** As the reader calls it. */
  readonly family: string;
  /** BCP 47 tag of the family where it is not in the reader's language. */
  readonly familyLang: string;
  /** The word for a status that one should know of; empty where there is none. */
  readonly status: string;
  /** The same for the stylesheet. */
  readonly statusKind: string;
  /** What else it is called, to be shown. */
  readonly names: readonly string[];
  /** What else it is found by. */
  readonly hidden: readonly string[];
  /** The skills and tools that it asks for. */
  readonly asks: readonly string[];
}
