import type { LocalizedText } from '../../../text/language.ts';
import type { Homeless } from '../importer.ts';
import { Losses, noField } from '../losses.ts';

/**
 * A value of JSON that remembers what was read of it, so that all the rest can be told. Texts and numbers are the same to
 * it: sources write codes and years as either.
 */
export class JsonSource {
  readonly #value: unknown;
  readonly #taken: Set<string>;
  readonly #path: string;

  constructor(value: unknown, taken = new Set<string>(), path = '') {
    this.#value = value;
    this.#taken = taken;
    this.#path = path;
  }

  /** The field of that name; of something that has none, a value that holds nothing. */
  at(...names: readonly string[]): JsonSource {
    const [name, ...rest] = names;
    return name === undefined ? this : this.#below(name).at(...rest);
  }

  /** The items of a list; a value that stands alone is its own only item, as JSON-LD has it. */
  items(): readonly JsonSource[] {
    if (Array.isArray(this.#value)) {
      return this.#value.map((value: unknown, index) => new JsonSource(value, this.#taken, `${this.#path}\t${index}`));
    }
    return this.#value === undefined || this.#value === null ? [] : [this];
  }

  /** The names of the fields of a group; none of anything else. */
  names(): readonly string[] {
    return isGroup(this.#value) ? Object.keys(this.#value) : [];
  }

  isGroup(): boolean {
    return isGroup(this.#value);
  }

  /** The words of a text or a number; nothing for what holds none. Counts as read. */
  text(): string | undefined {
    const value = this.#value;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    this.#taken.add(this.#path);
    const text = String(value).trim();
    return text === '' ? undefined : text;
  }

  /** The words of every text of a list. */
  texts(): readonly string[] {
    return this.items().flatMap((item) => item.text() ?? []);
  }

  /** A number, also one that is written as a text. Counts as read where it is one. */
  number(): number | undefined {
    const text = typeof this.#value === 'string' ? this.#value.trim() : this.#value;
    const number = typeof text === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : text;
    if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
    this.#taken.add(this.#path);
    return number;
  }

  /** A text, without reading it. */
  seen(): string | undefined {
    return typeof this.#value === 'string' ? this.#value : undefined;
  }

  /** The value without reading it. */
  peek(): unknown {
    return this.#value;
  }

  /** Tells all texts and numbers that were not read. @param reasons by the way to them, lists as `[]`; by the first part of it as well. */
  tellRest(losses: Losses, reasons: Readonly<Record<string, LocalizedText>> = {}): void {
    const visit = (value: unknown, path: string, where: string, depth: number): void => {
      if (this.#taken.has(path) || value === null || value === undefined || value === '') return;
      if (depth > DEEPEST) return losses.add(where, '…', tooDeep);
      if (Array.isArray(value)) {
        value.forEach((item: unknown, index) => visit(item, `${path}\t${index}`, `${where}[]`, depth + 1));
      } else if (isGroup(value)) {
        for (const [name, inner] of Object.entries(value)) {
          // How JSON-LD is built says nothing of the role.
          if (/^@(?:type|id|context)$/.test(name)) continue;
          visit(inner, `${path}\t${name}`, where === '' ? name : `${where}.${name}`, depth + 1);
        }
      } else {
        const reason = reasons[where] ?? reasons[where.split(/[.[]/)[0] ?? ''] ?? noField;
        losses.add(where, textOf(value), reason);
      }
    };
    visit(this.#value, this.#path, '', 0);
  }

  #below(name: string): JsonSource {
    const value = isGroup(this.#value) && Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    return new JsonSource(value, this.#taken, `${this.#path}\t${name}`);
  }
}

/** The items of a list, or the value that stands alone. */
export function valuesIn(json: unknown): readonly JsonSource[] {
  return (Array.isArray(json) ? json : [json]).map((value: unknown) => new JsonSource(value));
}

/**
 * Those of the values that a format describes, and all texts of the rest. Where it describes none, the whole is of another
 * format, and nothing of it is told.
 */
export function parted(
  values: readonly JsonSource[],
  isDescribed: (value: JsonSource) => boolean,
): { readonly described: readonly JsonSource[]; readonly homeless: readonly Homeless[] } {
  const described = values.filter(isDescribed);
  const losses = new Losses();
  if (described.length > 0) for (const value of values) if (!isDescribed(value)) value.tellRest(losses);
  return { described, homeless: losses.all() };
}

/** No source has more levels. */
const DEEPEST = 64;

const tooDeep: LocalizedText = {
  en: 'nested in more than 64 levels, and not looked at',
  fr: 'imbriqué sur plus de 64 niveaux, et non lu',
};

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
