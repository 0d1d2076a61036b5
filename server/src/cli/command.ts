import type { LocalizedText } from '../text/language.ts';
import type { ExitCode, Host } from './host.ts';

/** A command as the overview names it; it is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** What stands behind the name; one text where it is the same in every language. */
  readonly usage: string | LocalizedText;
  readonly summary: LocalizedText;
  /** A second word that makes it do something else, of which its help tells as well. */
  readonly part?: string;
  load(): Promise<Command>;
}

/** What one word behind `rolespec` does; its name and summary stand in `commands/all.ts`, so that it loads when asked for. */
export interface Command {
  /** By name, without the dashes. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /** What may stand behind its name, for who completes it by Tab: paths of role files, any files, one of these words, or something new. */
  readonly operands: 'paths' | 'files' | 'something' | readonly string[];
  /** Words that say what the files behind them are. */
  readonly firstWords?: readonly string[];
  /** How many words may stand there; absent: one of a list, else any number. */
  readonly mostOperands?: number;
  /** Command lines to learn from. A test runs each, in a folder whose folder `roles` is the sample organisation, and whose `downloads` holds tables. */
  readonly examples: readonly CommandExample[];
  run(input: CommandInput, host: Host): Promise<ExitCode>;
}

export interface CommandExample {
  /** As it is typed into a shell. */
  readonly line: string;
  /** What it does. */
  readonly summary: LocalizedText;
  /** How it ends in that folder; absent: with 0. */
  readonly ends?: ExitCode | 'when it is told to';
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly summary: LocalizedText;
  /** What a string option may be; absent: anything. */
  readonly values?: readonly string[];
  /** In place of its value; one text where it is the same in every language. */
  readonly placeholder?: string | LocalizedText;
  /** A string option that is given as `--name` or `--name=value`; without a value it is the empty string. */
  readonly mayLackValue?: boolean;
  /** What is proposed for its value by Tab, where that is not all that it may be. */
  readonly proposals?: 'file' | 'folder' | readonly string[];
  /** One letter that stands for it, with one dash. */
  readonly short?: string;
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
