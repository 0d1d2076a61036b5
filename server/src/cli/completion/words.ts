import type { Language } from '../../text/language.ts';
import { commonOptions } from '../args.ts';
import type { Command, CommandEntry, CommandOption } from '../command.ts';

/** A command as the completion of a shell knows it. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  readonly operands: Command['operands'];
  readonly firstWords: readonly string[];
}

export interface OptionWords {
  /** With its dashes. */
  readonly name: string;
  /** The one letter that stands for it, with its dash. */
  readonly short: string | undefined;
  readonly summary: string;
  readonly isRepeatable: boolean;
  /** What is proposed for its value; absent where it has none. */
  readonly value: 'file' | 'folder' | 'anything' | readonly string[] | undefined;
}

/** Commands with all their options, told in a language. */
export async function allWords(
  commands: readonly CommandEntry[],
  language: Language,
): Promise<readonly CommandWords[]> {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const { options, operands, firstWords = [] } = await load();
      return {
        name,
        summary: summary[language],
        options: Object.entries({ ...options, ...commonOptions }).map((entry) => optionWords(...entry, language)),
        operands,
        firstWords,
      };
    }),
  );
}

function optionWords(name: string, option: CommandOption, language: Language): OptionWords {
  const { type, short, summary, values, proposals = 'anything', multiple = false, mayLackValue = false } = option;
  return {
    name: `--${name}`,
    short: short === undefined ? undefined : `-${short}`,
    summary: summary[language],
    isRepeatable: multiple,
    // The word after one that may lack its value is never its value.
    value: type === 'boolean' || mayLackValue ? undefined : (values ?? proposals),
  };
}
