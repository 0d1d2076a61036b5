import type { CommandWords, OptionWords } from './words.ts';

/** Completion for zsh, as a file of its path of functions or to be sourced. */
export function zsh(commands: readonly CommandWords[]): string {
  return `#compdef rolespec
# Completion of rolespec for zsh. In ~/.zshrc, after compinit: source <(rolespec completion zsh)
_rolespec() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  # Options of every command may stand before it.
  local at=2
  while ((at < CURRENT)); do
    case $words[at] in
      --debug | --lang=* | --color=*) ((at += 1)) ;;
      --lang | --color) ((at += 2)) ;;
      *) break ;;
    esac
  done
  # The command 'explain' has no others.
  if ((CURRENT < at)); then
    words=(explain "\${(@)words[CURRENT - 1,CURRENT]}") CURRENT=3
  elif ((CURRENT == at)) && [[ $words[at] == -* ]]; then
    words=(explain "$words[at]") CURRENT=2
  elif ((CURRENT == at)); then
    _describe command commands
    return
  else
    shift $((at - 1)) words
    ((CURRENT -= at - 1))
  fi
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _rolespec ]]; then
  _rolespec "$@"
else
  compdef _rolespec rolespec
fi
`;
}

function commandCase(command: CommandWords): string {
  const { name, options } = command;
  const specs = [...options.flatMap(optionSpecs), ...operandSpecs(command)];
  return `    ${name})\n      _arguments ${specs.map((spec) => `\\\n        ${quoted(spec)}`).join(' ')}\n      ;;`;
}

function optionSpecs(option: OptionWords): readonly string[] {
  const text = option.summary.replaceAll(/[[\]:\\]/g, '\\$&');
  const again = option.isRepeatable ? '*' : '';
  const { name, short, value } = option;
  if (value === undefined) return [name, ...(short === undefined ? [] : [short])].map((word) => `${word}[${text}]`);
  return [`${again}${name}=[${text}]:${name.slice(2)}:${action(value)}`];
}

function action(value: NonNullable<OptionWords['value']>): string {
  if (value === 'file') return '_files';
  if (value === 'folder') return '_files -/';
  return typeof value === 'object' ? `(${value.join(' ')})` : ' ';
}

function operandSpecs({ operands, firstWords }: CommandWords): readonly string[] {
  if (operands === 'files') return [`1:file:{ compadd ${firstWords.join(' ')}; _files }`, '*:file:_files'];
  if (operands === 'paths') return ['*:file:_files -g "*.role.(yaml|yml|json)"'];
  if (operands === 'something' || operands.length === 0) return [];
  return [`1:word:(${operands.join(' ')})`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
