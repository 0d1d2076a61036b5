import { boxOf, button, elementsByPointer, ownLayer } from './elements.ts';
import type { Severity, ShownProblem } from './messages.ts';
import { filled, type Words } from './words.ts';

const { document } = window;

interface Mark {
  readonly element: HTMLElement;
  readonly frame: HTMLElement;
  readonly sign: HTMLButtonElement;
}

/** What is wrong, as a frame around the element that it is wrong with and a sign at its corner. */
export class Marks {
  readonly #layer = ownLayer('marks');
  readonly #note = this.#layer.appendChild(document.createElement('div'));
  readonly #words: Words;
  readonly #select: (position: number) => void;
  #marks: readonly Mark[] = [];
  /** What is marked now, to leave alone what stays as it is. */
  #key = '';

  /** @param select somebody wants to see a problem in the text: its position. */
  constructor(words: Words, select: (position: number) => void) {
    this.#words = words;
    this.#select = select;
    this.#note.className = 'note';
    this.#note.ariaHidden = 'true';
    this.#note.hidden = true;
  }

  show(problems: readonly ShownProblem[]): void {
    const elements = elementsByPointer();
    const groups = new Map<HTMLElement, number[]>();
    for (const [position, { pointer }] of problems.entries()) {
      const element = elements.get(pointer);
      if (element) groups.set(element, [...(groups.get(element) ?? []), position]);
    }
    const key = JSON.stringify([problems, [...groups.values()]]);
    const isSame = key === this.#key && this.#marks.every(({ element }) => groups.has(element));
    if (!isSame) {
      for (const { frame, sign } of this.#marks) for (const old of [frame, sign]) old.remove();
      this.#note.hidden = true;
      this.#marks = [...groups].map(([element, positions]) => this.#mark(element, positions, problems));
      this.#key = key;
    }
    this.place();
  }

  /** Puts the marks where their elements are now. */
  place(): void {
    // All is read before anything is written, so that the page is laid out once.
    const boxes = this.#marks.map((mark) => ({ mark, box: boxOf(mark.element) }));
    const rightmost = document.documentElement.clientWidth - 20;
    for (const { mark, box } of boxes) {
      const [left, top] = [Math.max(0, box.left - 6), box.top - 2];
      Object.assign(mark.frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${box.right - left + 4}px`,
        height: `${box.height + 4}px`,
      });
      Object.assign(mark.sign.style, { left: `${Math.min(rightmost, box.right - 5)}px`, top: `${top - 9}px` });
      mark.frame.hidden = mark.sign.hidden = box.height === 0;
    }
  }

  #mark(element: HTMLElement, positions: readonly number[], all: readonly ShownProblem[]): Mark {
    const problems = positions.flatMap((position) => all[position] ?? []);
    const severity = gravest(problems);
    const frame = this.#layer.appendChild(document.createElement('div'));
    frame.className = `frame ${severity}`;
    let next = 0;
    const sign = button({
      name: `sign ${severity}`,
      text: signs[severity],
      click: () => {
        this.#select(positions[next % positions.length] ?? 0);
        next += 1;
      },
    });
    sign.ariaLabel = problems
      .map((problem) => filled(this.#words[kinds[problem.severity]], problem.message))
      .join('; ');
    for (const event of ['mouseenter', 'focus']) sign.addEventListener(event, () => this.#explain(sign, problems));
    for (const event of ['mouseleave', 'blur']) sign.addEventListener(event, () => (this.#note.hidden = true));
    this.#layer.append(sign);
    return { element, frame, sign };
  }

  #explain(sign: HTMLElement, problems: readonly ShownProblem[]): void {
    this.#note.replaceChildren(
      ...problems.map(({ severity, message }) => {
        const line = document.createElement('p');
        line.className = severity;
        line.textContent = message;
        return line;
      }),
    );
    this.#note.hidden = false;
    const { left, top, height } = boxOf(sign);
    const space = document.documentElement.clientWidth - this.#note.offsetWidth - 8;
    Object.assign(this.#note.style, { left: `${Math.max(8, Math.min(left, space))}px`, top: `${top + height + 6}px` });
  }
}

/** Different in shape too, as colours are not seen by all. */
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

const kinds = { error: 'error', warning: 'warning', info: 'remark' } as const;

function gravest(problems: readonly ShownProblem[]): Severity {
  const found = (['error', 'warning'] as const).find((severity) => problems.some((one) => one.severity === severity));
  return found ?? 'info';
}
