import type { Language, LocalizedText } from '../../server/src/text/language.ts';

/** From `LC_ALL`, `LC_MESSAGES`, `LANG`, then the system; English for any language but French. */
export const language: Language;

/** Writes one line to stderr, so that stdout keeps results only. */
export function say(text: LocalizedText): void;

/**
 * Says why the work cannot go on and ends the process with status 2.
 *
 * @param detail what another program said, in its own words; printed indented.
 */
export function stop(text: LocalizedText, detail?: string): never;
