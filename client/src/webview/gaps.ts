import { button } from './elements.ts';
import type { ShownGap } from './messages.ts';
import { filled, type Words } from './words.ts';

const { document } = window;

/**
 * What the role could have and has not, offered where it would stand. Our elements stand among those of the page, and
 * are taken out before the page is patched.
 */
export class Gaps {
  readonly #words: Words;
  readonly #add: (id: string) => void;
  #groups: readonly HTMLElement[] = [];
  #focused: string | undefined;

  /** @param add somebody wants it. */
  constructor(words: Words, add: (id: string) => void) {
    this.#words = words;
    this.#add = add;
  }

  takeOut(): void {
    const { activeElement } = document;
    this.#focused = activeElement instanceof HTMLElement ? activeElement.dataset['adds'] : undefined;
    for (const group of this.#groups) group.remove();
    this.#groups = [];
  }

  /** @param sections ids of the sections that there can be, in the order of the page. */
  putIn(gaps: readonly ShownGap[], sections: readonly string[]): void {
    this.#groups = sections.flatMap((section) => {
      const group = gaps.filter((gap) => gap.section === section);
      return group.length > 0 ? [this.#group(section, group, sections)] : [];
    });
    const buttons = this.#groups.flatMap((group) => [...group.querySelectorAll('button')]);
    buttons.find(({ dataset }) => dataset['adds'] === this.#focused)?.focus({ preventScroll: true });
  }

  #group(section: string, gaps: readonly ShownGap[], sections: readonly string[]): HTMLElement {
    const group = document.createElement('div');
    group.className = 'rolespec-missing';
    group.role = 'group';
    group.ariaLabel = this.#words.missing;
    for (const { id, label } of gaps) {
      const added = button({ name: 'add', text: label, click: () => this.#add(id) });
      added.ariaLabel = filled(this.#words.add, label);
      added.dataset['adds'] = id;
      group.append(added);
    }
    place(group, section, sections);
    return group;
  }
}

/** At the end of its section; where that is not there, behind the nearest one before it. */
function place(group: HTMLElement, section: string, sections: readonly string[]): void {
  const own = document.getElementById(section);
  if (own) return own.append(group);
  const earlier = sections.slice(0, sections.indexOf(section)).toReversed();
  for (const id of earlier) {
    const before = lastOf(id) ?? document.getElementById(id);
    // A card stands beside the flow of the page.
    if (before && !before.classList.contains('card')) return before.after(group);
  }
  const first = sections.map((id) => document.getElementById(id)).find((one) => one && !one.classList.contains('card'));
  if (first && section !== sections[0]) return first.before(group);
  const empty = document.querySelector(section === sections[0] ? 'header > *' : '.flow');
  (empty ?? document.body).append(group);
}

/** The group that stands behind a section already. */
function lastOf(id: string): Element | undefined {
  let last: Element | undefined;
  let next = document.getElementById(id)?.nextElementSibling;
  for (; next?.classList.contains('rolespec-missing'); next = next.nextElementSibling) last = next;
  return last;
}
