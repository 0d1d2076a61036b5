import type { LocalizedText } from '../../text/language.ts';

/** Something that a house may set of a rule; in the settings it stands beside its severity. */
export type RuleOption = { readonly name: string; readonly summary: LocalizedText } & (
  | { readonly type: 'number'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'yes or no'; readonly default: boolean }
  | { readonly type: 'words'; readonly default: readonly string[] }
);

/** What holds of the options of one rule: what the settings say where it fits, else the rule's own value. */
export class OptionValues {
  readonly #options: readonly RuleOption[];
  readonly #set: ReadonlyMap<string, unknown>;

  constructor(options: readonly RuleOption[], set: ReadonlyMap<string, unknown>) {
    this.#options = options;
    this.#set = set;
  }

  /** @throws RangeError where the rule declares no such option: a mistake of the rule. */
  number(name: string): number {
    const option = this.#options.find((one) => one.name === name);
    if (option?.type !== 'number') throw new RangeError(`no number is called '${name}'`);
    const value = this.#set.get(name);
    return typeof value === 'number' && fitsOption(option, value) ? value : option.default;
  }

  yes(name: string): boolean {
    const option = this.#options.find((one) => one.name === name);
    if (option?.type !== 'yes or no') throw new RangeError(`no choice is called '${name}'`);
    const value = this.#set.get(name);
    return typeof value === 'boolean' ? value : option.default;
  }

  words(name: string): readonly string[] {
    const option = this.#options.find((one) => one.name === name);
    if (option?.type !== 'words') throw new RangeError(`no words are called '${name}'`);
    const value = this.#set.get(name);
    return isWords(value) ? value : option.default;
  }
}

/** Whether a value of the settings is one that the option can have. */
export function fitsOption(option: RuleOption, value: unknown): boolean {
  if (option.type === 'yes or no') return typeof value === 'boolean';
  if (option.type === 'words') return isWords(value);
  return typeof value === 'number' && value >= option.minimum && value <= option.maximum;
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
