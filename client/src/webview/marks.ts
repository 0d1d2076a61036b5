import { boxOf, button, elementsByPointer, ownLayer } from './elements.ts';
import type { Severity, ShownProblem } from './messages.ts';
import type { Words } from './words.ts';

const { document } = window;

interface Mark {
  readonly element: HTMLElement;
  readonly bar: HTMLElement;
  readonly sign: HTMLButtonElement;
}

/** What is wrong, in front of the elements that it is wrong with. */
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
      for (const { bar, sign } of this.#marks) for (const old of [bar, sign]) old.remove();
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
    for (const { mark, box } of boxes) {
      const left = Math.max(0, box.left - 22);
      Object.assign(mark.bar.style, { left: `${left + 16}px`, top: `${box.top}px`, height: `${box.height}px` });
      Object.assign(mark.sign.style, { left: `${left - 2}px`, top: `${box.top + 2}px` });
      mark.bar.hidden = mark.sign.hidden = box.height === 0;
    }
  }

  #mark(element: HTMLElement, positions: readonly number[], all: readonly ShownProblem[]): Mark {
    const problems = positions.flatMap((position) => all[position] ?? []);
    const severity = gravest(problems);
    const bar = this.#layer.appendChild(document.createElement('div'));
    bar.className = `bar ${severity}`;
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
      .map((problem) => `${this.#words[kinds[problem.severity]]}: ${problem.message}`)
      .join('; ');
    for (const event of ['mouseenter', 'focus']) sign.addEventListener(event, () => this.#explain(sign, problems));
    for (const event of ['mouseleave', 'blur']) sign.addEventListener(event, () => (this.#note.hidden = true));
    this.#layer.append(sign);
    return { element, bar, sign };
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
