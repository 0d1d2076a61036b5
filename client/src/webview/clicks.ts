import type { PageMessage } from './messages.ts';

const { document } = window;

/** Follows the links of the page, and tells which of its elements are clicked. */
export function listenToClicks(tell: (message: PageMessage) => void): void {
  const follow = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || !document.body.contains(target)) return;
    const href = target.closest('a[href]')?.getAttribute('href');
    if (href) {
      // VS Code would follow any link by itself.
      event.preventDefault();
      event.stopPropagation();
      if (href.startsWith('#')) document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
      else if (/^(?:https|mailto):/i.test(href)) tell({ type: 'openLink', href });
      else tell({ type: 'openPage', href });
    } else if (event.type === 'click' && isPlain(event) && !target.closest('button, summary, input, select')) {
      const pointer = pointerOf(target);
      if (pointer !== undefined) tell({ type: 'select', pointer });
    }
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}

/** Neither with a key held down, nor the end of a selection. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isSelecting = document.getSelection()?.isCollapsed === false;
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey && !isSelecting;
}

/** That of the element around; a heading stands for the first thing below it. */
function pointerOf(target: Element): string | undefined {
  const around = target.closest<HTMLElement>('[data-pointer]');
  const below = target.closest('section, .part, header')?.querySelector<HTMLElement>('[data-pointer]');
  return (around ?? below)?.dataset['pointer'];
}
