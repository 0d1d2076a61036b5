const { document } = window;

/** What we lay over the page stands in elements of our own, outside of the body, which belongs to the page. */
export function ownLayer(id: string): HTMLElement {
  const layer = document.documentElement.appendChild(document.createElement('div'));
  layer.id = `rolespec-${id}`;
  return layer;
}

export interface ButtonOptions {
  /** Where there is no text, or not enough of it. */
  readonly label?: string;
  readonly text?: string;
  readonly name: string;
  readonly click: () => void;
}

export function button({ label, text, name, click }: ButtonOptions): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  if (text !== undefined) made.textContent = text;
  if (label !== undefined) {
    made.ariaLabel = label;
    made.title = label;
  }
  made.addEventListener('click', click);
  return made;
}

/** The first element of the page for each pointer. */
export function elementsByPointer(): ReadonlyMap<string, HTMLElement> {
  const elements = new Map<string, HTMLElement>();
  for (const element of document.body.querySelectorAll<HTMLElement>('[data-pointer]')) {
    const pointer = element.dataset['pointer'] ?? '';
    if (!elements.has(pointer)) elements.set(pointer, element);
  }
  return elements;
}

/** Where an element stands, from the top left corner of the page. */
export function boxOf(element: Element | Range): { left: number; right: number; top: number; height: number } {
  const { left, right, top, height } = element.getBoundingClientRect();
  return { left: left + window.scrollX, right: right + window.scrollX, top: top + window.scrollY, height };
}
