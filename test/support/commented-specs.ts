/** Role specs as people write them, with mistakes in them and a comment at every place that can have one. */
import * as fc from 'fast-check';

type Written = string | readonly Written[] | { readonly [name: string]: Written };

interface Section {
  readonly sound: Written;
  /** In the place of it, each with a mistake. */
  readonly wrong: readonly Written[];
}

const sections: Readonly<Record<string, Section>> = {
  summary: { sound: 'Looks after patients.', wrong: ['""', 'TODO', '[Cares, Helps]', '12'] },
  mission: { sound: '>-', wrong: ['|', "''", 'yes'] },
  dimensions: {
    sound: ['technical', 'operational'],
    wrong: ['technical', [], ['tecnical'], ['technical', 'technical']],
  },
  objectives: {
    sound: [{ id: 'safety', statement: 'Nobody falls' }],
    wrong: [
      'Nobody falls',
      ['Nobody falls'],
      { id: 'safety', statement: 'Nobody falls' },
      [{ statement: 'Nobody falls' }],
    ],
  },
  functions: {
    sound: [
      {
        id: 'care',
        title: 'Care',
        objectives: ['safety'],
        tasks: [{ id: 'wash', statement: 'Wash hands', priority: '1' }],
      },
      { id: 'rest', title: 'Rest', dependsOn: ['care'] },
    ],
    wrong: [
      [{ id: 'care', title: 'Care', objectives: ['saftey'], tasks: 'Wash hands' }],
      [
        { id: 'care', title: 'Care' },
        { id: 'care', title: 'Other' },
      ],
      [{ id: 'care', titel: 'Care', share: '120' }],
      [{ id: 'Care of patients', title: 'Care', importance: 'cor', tasks: [] }],
      [{ title: 'Care', highlight: 'yes', dimension: 'Technical' }],
    ],
  },
  team: {
    sound: { reportsTo: [{ role: 'ward-manager' }], size: '3', notes: ['Shifts'] },
    wrong: [
      { reportTo: [{ role: 'ward-manager' }] },
      { reportsTo: 'ward-manager', size: "'3'" },
      { reportsTo: [{ role: 'nurse' }], notes: [] },
      { reportsTo: [{ role: 'ward-manger' }], manages: [{}] },
      { size: 'three', notes: 'Shifts' },
    ],
  },
  tools: {
    sound: [{ id: 'pump', label: 'Pump', importance: 'essential' }],
    wrong: [[], 'Pump', [{ id: 'pump' }], [{ id: 'pump', label: 'Pump', importance: 'esential' }], ['Pump', 'Cuff']],
  },
  meta: {
    sound: { version: "'1.0'", reviewBy: "'2027-01-31'" },
    wrong: [
      { version: '1.0' },
      { reviewBy: '31/01/2027' },
      { reviewBy: '2027-01-31', version: "'1.0'", reviewBY: 'x' },
      {},
    ],
  },
};

export interface CommentedSpec {
  readonly text: string;
  /** Each once, in no order. */
  readonly comments: readonly string[];
}

/** @param mistakes whether fields may be wrong, or written twice. */
export function commentedSpecs(mistakes: boolean): fc.Arbitrary<CommentedSpec> {
  return fc.array(fc.nat(999), { minLength: 40, maxLength: 150, size: 'max' }).map((choices) => {
    let next = 0;
    return new SpecWriter((count) => (choices[next++ % choices.length] ?? 0) % count, mistakes).write();
  });
}

class SpecWriter {
  readonly #choose: (count: number) => number;
  readonly #mistakes: boolean;
  readonly #step: string;
  readonly #dash: string;
  readonly #comments: string[] = [];

  constructor(choose: (count: number) => number, mistakes: boolean) {
    this.#choose = choose;
    this.#mistakes = mistakes;
    this.#step = ' '.repeat(choose(3) === 0 ? 4 : 2);
    this.#dash = choose(3) === 0 ? '' : this.#step;
  }

  write(): CommentedSpec {
    const start = this.#above('') + (this.#choose(6) === 0 ? `---${this.#behind()}` : '');
    let text = this.#field('', 'id', 'nurse') + this.#field('', 'lang', 'en') + this.#field('', 'title', 'Nurse');
    for (const [name, { sound, wrong }] of Object.entries(sections)) {
      if (this.#choose(3) === 0) continue;
      const isWrong = this.#mistakes && this.#choose(3) === 0;
      text += this.#field('', name, isWrong ? wrong[this.#choose(wrong.length)]! : sound);
      if (this.#mistakes && this.#choose(20) === 0) text += this.#field('', name, sound);
      if (this.#choose(6) === 0) text += '\n';
    }
    const end = ['\n', '\n', '', '\n\n'][this.#choose(4)] ?? '';
    const whole = start + text + this.#above('').trimEnd();
    const eol = this.#choose(4) === 0 ? '\r\n' : '\n';
    const mark = this.#choose(8) === 0 ? '\ufeff' : '';
    return { text: mark + (whole.trimEnd() + end).replaceAll('\n', eol), comments: this.#comments };
  }

  /** Comments on lines of their own, above what is written next. */
  #above(indent: string): string {
    return this.#choose(6) === 0 ? `${indent}${this.#comment()}\n` : '';
  }

  /** The end of a line. */
  #behind(): string {
    return this.#choose(5) === 0 ? ` ${this.#comment()}\n` : '\n';
  }

  #comment(): string {
    const comment = `# ${['note', 'TODO: ask', '- no item', 'a: b', '“é”'][this.#choose(5)]} ${this.#comments.length}`;
    this.#comments.push(comment);
    return comment;
  }

  #field(indent: string, name: string, value: Written): string {
    return this.#above(indent) + indent + this.#entry(indent, name, value);
  }

  #entry(indent: string, name: string, value: Written): string {
    if (typeof value === 'string') {
      if (!/^[|>]/.test(value)) return `${name}: ${value}${this.#behind()}`;
      return `${name}: ${value}\n${indent}${this.#step}Care for\n${indent}${this.#step}patients # all.\n`;
    }
    const isEmpty = Object.keys(value).length === 0;
    if (isEmpty || this.#choose(5) === 0) return `${name}: ${this.#flow(indent, value)}${this.#behind()}`;
    const head = `${name}:${this.#behind()}`;
    return (
      head + (Array.isArray(value) ? this.#items(indent + this.#dash, value) : this.#group(indent + this.#step, value))
    );
  }

  #group(indent: string, value: Exclude<Written, string>): string {
    const fields = Object.entries(value).map(([name, inner]: [string, Written]) => this.#field(indent, name, inner));
    // At the end of a group, where it belongs to it.
    return fields.join('') + this.#above(indent);
  }

  #items(indent: string, items: readonly Written[]): string {
    return items.map((item) => `${this.#above(indent)}${indent}-${this.#item(indent, item)}`).join('');
  }

  #item(indent: string, item: Written): string {
    if (typeof item === 'string') return ` ${item}${this.#behind()}`;
    if (Object.keys(item).length === 0 || this.#choose(4) === 0) return ` ${this.#flow(indent, item)}${this.#behind()}`;
    const [[first, value], ...rest] = Object.entries(item) as [[string, Written], ...[string, Written][]];
    const inner = `${indent}  `;
    const dash = this.#choose(10) === 0 ? `${this.#behind()}${inner}` : ' ';
    return dash + this.#entry(inner, first, value) + rest.map(([name, one]) => this.#field(inner, name, one)).join('');
  }

  /** Between brackets or braces, on one line or on several with comments in them. */
  #flow(indent: string, value: Exclude<Written, string>): string {
    const isList = Array.isArray(value);
    const parts = Object.entries(value).map(
      ([name, inner]: [string, Written]) => (isList ? '' : `${name}: `) + this.#inFlow(indent, inner),
    );
    const [open, close] = isList ? '[]' : '{}';
    if (this.#choose(4) > 0) return `${open} ${parts.join(', ')} ${close}`;
    const lines = parts.map((part) => `${this.#above(`${indent}    `)}${indent}    ${part},${this.#behind()}`);
    return `${open}${this.#behind()}${lines.join('')}${this.#above(`${indent}    `)}${indent}  ${close}`;
  }

  #inFlow(indent: string, value: Written): string {
    return typeof value === 'string' ? value : this.#flow(`${indent}    `, value);
  }
}
