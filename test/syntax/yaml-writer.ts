/** Writes YAML in all the ways people and programs write it; every way is taken where the choices say so. */

/** Answers with a number from 0 up to `count` (exclusive). */
export type Choose = (count: number) => number;

/** A text of maps, lists and scalars, mostly well-formed; `choose` decides about everything. */
export function writeYaml(choose: Choose): string {
  const writer = new YamlWriter(choose);
  const text = writer.document();
  return text.replaceAll('\n', pick(choose, ['\n', '\n', '\n', '\r\n']));
}

class YamlWriter {
  readonly #choose: Choose;
  readonly #step: string;

  constructor(choose: Choose) {
    this.#choose = choose;
    this.#step = ' '.repeat(1 + choose(4));
  }

  document(): string {
    const start = this.#pick([
      '',
      '',
      '',
      '',
      '',
      '\ufeff',
      '# a comment\n',
      '\n\n',
      '---\n',
      '--- # start\n',
      '%YAML 1.2\n---\n',
    ]);
    const root = this.#pick(['map', 'map', 'map', 'list', 'flow', 'scalar'] as const);
    const end = this.#pick(['\n', '\n', '', '\n\n', '\n# the end', '\n...\n', '\n---\n', '\n---\na: b\n', '  \n']);
    return start + this.#root(root) + end;
  }

  #root(kind: 'map' | 'list' | 'flow' | 'scalar'): string {
    if (kind === 'map') return this.#map('', 0);
    if (kind === 'list') return this.#list('', 0);
    return kind === 'flow' ? this.#flow(0, '  ') : this.#inline('  ');
  }

  #map(indent: string, depth: number): string {
    return this.#several(() => this.#entry(indent, depth)).join(`\n${indent}`);
  }

  #list(indent: string, depth: number): string {
    return this.#several(() => `-${this.#item(indent, depth)}`).join(`\n${indent}`);
  }

  #entry(indent: string, depth: number): string {
    if (this.#choose(25) === 0) return `? ${this.#inline(`${indent}  `)}\n${indent}:${this.#value(indent, depth)}`;
    return `${this.#key()}:${this.#value(indent, depth)}`;
  }

  /** What follows a colon. */
  #value(indent: string, depth: number): string {
    const inner = indent + this.#step;
    if (depth > 4) return ` ${this.#inline(inner)}${this.#comment()}`;
    switch (this.#choose(9)) {
      case 0:
        return `${this.#comment()}\n${inner}${this.#gap(inner)}${this.#map(inner, depth + 1)}`;
      case 1:
        return `${this.#comment()}\n${inner}${this.#list(inner, depth + 1)}`;
      case 2:
        // A list may stand in the column of its key.
        return `${this.#comment()}\n${indent}${this.#list(indent, depth + 1)}`;
      case 3:
        return ` ${this.#flow(depth + 1, inner)}${this.#comment()}`;
      case 4:
        return ` ${this.#block(inner)}`;
      case 5:
        return this.#comment();
      case 6:
        return ` ${this.#properties()}${this.#inline(inner)}${this.#comment()}`;
      default:
        return ` ${this.#inline(inner)}${this.#comment()}${this.#gap(indent)}`.trimEnd();
    }
  }

  /** What follows a dash. */
  #item(indent: string, depth: number): string {
    const space = this.#pick([' ', ' ', ' ', '   ']);
    const inner = `${indent} ${space}`;
    if (depth > 4) return ` ${this.#inline(`${indent}  `)}`;
    switch (this.#choose(9)) {
      case 0:
      case 1:
        return `${space}${this.#map(inner, depth + 1)}`;
      case 2:
        return `${space}${this.#list(inner, depth + 1)}`;
      case 3:
        return `${space}${this.#flow(depth + 1, inner)}${this.#comment()}`;
      case 4:
        return ` ${this.#block(`${indent}  `)}`;
      case 5:
        return this.#comment();
      case 6:
        return `${this.#comment()}\n${inner}${this.#map(inner, depth + 1)}`;
      default:
        return `${space}${this.#inline(inner)}${this.#comment()}`;
    }
  }

  #flow(depth: number, indent: string): string {
    const space = this.#pick(['', ' ', ' ', `\n${indent}`, ` # in between\n${indent}`]);
    const isMap = this.#choose(2) === 0;
    const inner = (): string =>
      depth < 4 && this.#choose(4) === 0 ? this.#flow(depth + 1, `${indent} `) : this.#flowWord();
    const parts = this.#several(() => {
      if (!isMap) return this.#choose(12) === 0 ? `${this.#flowKey()}: ${inner()}` : inner();
      const key = this.#flowKey();
      const colon = key.endsWith('"') ? this.#pick([': ', ':', ' : ']) : ': ';
      return this.#choose(8) === 0 ? key : `${key}${colon}${this.#choose(8) === 0 ? '' : inner()}`;
    }, 0);
    const trailing = parts.length > 0 && this.#choose(6) === 0 ? ',' : '';
    const content = parts.join(`,${space === '' ? ' ' : space}`);
    return isMap ? `{${space}${content}${trailing}${space}}` : `[${space}${content}${trailing}${space}]`;
  }

  #flowWord(): string {
    return this.#pick([this.#pick(flowWords), this.#single(), this.#double(''), this.#pick(numbers)]);
  }

  #flowKey(): string {
    return this.#pick([this.#pick(keys), `"${this.#pick(keys)}"`, `'${this.#pick(keys)}'`]);
  }

  /** A scalar that starts on this line. */
  #inline(indent: string): string {
    const multiline = this.#choose(6) === 0;
    const more = multiline ? `\n${indent}${this.#pick(['', '\n'])}${indent}and ${this.#pick(flowWords)}` : '';
    switch (this.#choose(6)) {
      case 0:
        return this.#single(more);
      case 1:
        return this.#double(more);
      case 2:
        return this.#pick(numbers);
      default:
        return this.#pick(words) + more;
    }
  }

  #single(more = ''): string {
    return `'${this.#pick(['', 'a', "it''s", 'a # b', 'x: y', '  ', 'é', '{', '- a', '😀'])}${more}'`;
  }

  #double(more: string): string {
    return `"${this.#pick(['', 'a', '\\"', '\\u00e9', 'a # b', 'x: y', '\\\\', '\\x41', '😀', 'tab\\t', '\\U0001F600'])}${more}"`;
  }

  #block(indent: string): string {
    const header = this.#pick(['|', '>', '|-', '>-', '|+', '>+', '| # why', '>- # why']);
    const line = (): string =>
      this.#pick([
        'text',
        'a # no comment',
        'key: value',
        '- item',
        '  more',
        'é 😀',
        '"quoted"',
        '{',
        '%',
        '# not one',
      ]);
    const lines = this.#several(() => (this.#choose(6) === 0 ? '' : `${indent}${line()}`), 0);
    // The first line sets the indentation.
    const first = `${indent}first`;
    return [header, first, ...lines].join('\n');
  }

  #key(): string {
    return this.#pick([
      ...keys,
      `"${this.#pick(keys)}"`,
      `'${this.#pick(keys)}'`,
      '"a: b"',
      "'#'",
      'é',
      '😀',
      'two words',
      '1',
      'null',
    ]);
  }

  #comment(): string {
    return this.#pick(['', '', '', '', ' # c', '   # a # b', ' #', ' # "é" 😀 {', '\t# tab']);
  }

  /** Lines of no content before what stands at `indent`. */
  #gap(indent: string): string {
    return this.#pick(['', '', '', '', `# apart\n${indent}`, `\n${indent}`, `# : - {\n\n${indent}`]);
  }

  /** What we do not read. */
  #properties(): string {
    if (this.#choose(4) > 0) return '';
    return this.#pick(['&anchor ', '!tag ', '!!str ', '&a !!str ', '!<tag:x> ', '! ']);
  }

  #several<Part>(make: () => Part, least = 1): readonly Part[] {
    const parts: Part[] = [];
    const count = least + this.#choose(4);
    for (let position = 0; position < count; position++) parts.push(make());
    return parts;
  }

  #pick<Part>(parts: readonly Part[]): Part {
    return pick(this.#choose, parts);
  }
}

function pick<Part>(choose: Choose, parts: readonly Part[]): Part {
  const part = parts[choose(parts.length)];
  if (part === undefined) throw new Error('nothing to pick from');
  return part;
}

const keys = ['id', 'lang', 'title', 'a-b', 'a.b', 'x_y', 'tools', 'A1', 'a'] as const;
const flowWords = [
  'a',
  'b c',
  'é',
  '😀',
  'x-y',
  'http://a.b/c',
  'a#b',
  '~',
  'no',
  'true',
  'null',
  '-a',
  ':a',
  '*alias',
] as const;
const words = [
  ...flowWords,
  'a, b',
  'a [b]',
  'x:y',
  "it's",
  'say "no"',
  'a - b',
  '<<',
  '1 an',
  '12:30',
  '\u2028x',
  'a\u00a0b',
] as const;
const numbers = [
  '0',
  '-1',
  '1.0',
  '0110',
  '1e3',
  '.5',
  '0x1F',
  '0o17',
  '.inf',
  '-.INF',
  '.nan',
  '2020-01-01',
  '1_000',
  '+3',
] as const;
