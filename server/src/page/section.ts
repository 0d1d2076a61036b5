import type { VNode } from 'preact';
import type { LocalizedText } from '../text/language.ts';
import type { PageContext } from './context.tsx';

/** One part of the page. */
export interface Section {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: LocalizedText;
  /** How the page shows it: as its head, as the card of key facts, or, where absent, in the flow under its title. */
  readonly frame?: 'head' | 'card';
  /** Nothing where the role has nothing to say here; the section then does not appear. */
  render(context: PageContext): VNode | undefined;
}
