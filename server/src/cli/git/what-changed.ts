import type { LocalizedText } from '../../text/language.ts';
import type { Host } from '../host.ts';

/** What changed, and the files as they are to be seen. */
export interface Changed {
  /** The text of each changed file before; nothing where there was none. */
  readonly before: ReadonlyMap<string, string | undefined>;
  /** Sees what would be committed, where that is asked for. */
  readonly host: Host;
  /** The folder of the repository. */
  readonly top: string;
  /** To say where nothing changed. */
  readonly nothing: LocalizedText;
}
