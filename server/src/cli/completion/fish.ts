import type { CommandWords, OptionWords } from './words.ts';

/** Completion for fish. */
export function fish(commands: readonly CommandWords[]): string {
  return `# Completion of rolespec for fish. rolespec completion fish > ~/.config/fish/completions/rolespec.fish
function __rolespec_command
    set -l words (commandline -opc)
    set -e words[1]
    # Options of every command may stand before it.
    while set -q words[1]
        switch $words[1]
            case --debug '--lang=*' '--color=*'
                set -e words[1]
            case --lang --color
                set -e words[1]
                set -q words[1]; and set -e words[1]
            case '*'
                break
        end
    end
    if set -q argv[1]
        set -q words[1]; and test $words[1] = $argv[1]
    else
        not set -q words[1]
    end
end
complete -c rolespec -f
${early(commands).join('\n')}
${commands.flatMap(linesOf).join('\n')}
`;
}

/** The options that may stand before a command; 'explain' has no others. */
function early(commands: readonly CommandWords[]): readonly string[] {
  const options = commands.find(({ name }) => name === 'explain')?.options ?? [];
  return options.map((option) => `complete -c rolespec -n __rolespec_command ${optionWords(option)}`);
}

function linesOf({ name, summary, options, operands, firstWords }: CommandWords): readonly string[] {
  const of = `complete -c rolespec -n '__rolespec_command ${name}'`;
  return [
    `complete -c rolespec -n __rolespec_command -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `${of} ${optionWords(option)}`),
    ...(operands === 'paths' || operands === 'files' ? [`${of} -F`] : []),
    ...firstWords.map((word) => `${of} -a ${word}`),
    ...(typeof operands === 'object' && operands.length > 0 ? [`${of} -a ${quoted(operands.join(' '))}`] : []),
  ];
}

function optionWords({ name, short, summary, value }: OptionWords): string {
  const words = [`-l ${name.slice(2)}`, ...(short === undefined ? [] : [`-s ${short.slice(1)}`])];
  if (value === 'file') words.push('-r -F');
  else if (value === 'folder') words.push("-x -a '(__fish_complete_directories)'");
  else if (typeof value === 'object') words.push(`-x -a ${quoted(value.join(' '))}`);
  else if (value !== undefined) words.push('-x');
  return `${words.join(' ')} -d ${quoted(summary)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
