import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { PageOptions } from '../page/page.tsx';
import type { LocalizedText } from '../text/language.ts';

/** Turns a role, or a translation of one, into another format. */
export interface Exporter {
  /** As it is asked for on the command line. */
  readonly name: string;
  readonly summary: LocalizedText;
  export(document: RoleDocument, index: RoleIndex, options?: PageOptions): string;
}
