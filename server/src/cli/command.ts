import type { LocalizedText } from '../text/language.ts';
import type { ExitCode, Host } from './host.ts';

/** What one word behind `rolespec` does; its name and summary stand in `commands/all.ts`, so that it loads when asked for. */
export interface Command {
  /** By name, without the dashes. */
  readonly options: Readonly<Record<string, CommandOption>>;
  run(input: CommandInput, host: Host): Promise<ExitCode>;
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly summary: LocalizedText;
  /** What a string option may be; absent: anything. */
  readonly values?: readonly string[];
  readonly placeholder?: string;
  /** A string option that is given as `--name` or `--name=value`; without a value it is the empty string. */
  readonly mayLackValue?: boolean;
  /** May be given several times; the values come as a list. */
  readonly multiple?: boolean;
}

export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, OptionValue>>;
}

export type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

/** The request of the user cannot be granted: told in these words, exit code 2. */
export class Refused extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}
