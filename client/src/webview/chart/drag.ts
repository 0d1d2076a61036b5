/** Lets an element that scrolls be pulled with the mouse; a finger and a wheel scroll by themselves. */
export class Drag {
  /** Since the button went down; a click that ends a pull is none. */
  hasMoved = false;
  #from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;

  constructor(element: HTMLElement) {
    element.addEventListener('pointerdown', ({ button, pointerType, clientX: x, clientY: y }) => {
      this.hasMoved = false;
      if (button !== 0 || pointerType !== 'mouse') return;
      this.#from = { x, y, left: element.scrollLeft, top: element.scrollTop };
    });
    element.addEventListener('pointermove', ({ pointerId, clientX, clientY, buttons }) => {
      if (!this.#from) return;
      // The button went up where nobody told us.
      if (buttons === 0) {
        this.#from = undefined;
        return;
      }
      const { x, y, left, top } = this.#from;
      if (!this.hasMoved && Math.hypot(clientX - x, clientY - y) < FAR) return;
      if (!this.hasMoved) element.setPointerCapture(pointerId);
      this.hasMoved = true;
      element.classList.add('pulled');
      element.scrollTo(left + x - clientX, top + y - clientY);
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      element.addEventListener(end, () => {
        this.#from = undefined;
        element.classList.remove('pulled');
      });
    }
  }
}

/** A hand is not still while it clicks. */
const FAR = 5;
