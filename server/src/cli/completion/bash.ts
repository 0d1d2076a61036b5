import type { CommandWords, OptionWords } from './words.ts';

/** Completion for bash, from the version that macOS has on; it needs no package beside it. */
export function bash(commands: readonly CommandWords[]): string {
  return `# Completion of rolespec for bash. In ~/.bashrc: source <(rolespec completion bash)
_rolespec_propose() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$current")
}
_rolespec_files() {
  compopt -o filenames 2>/dev/null
  case $1 in
    file) _rolespec_propose -f ;;
    folder) _rolespec_propose -d ;;
    paths)
      _rolespec_propose -d
      _rolespec_propose -f -X '!*.role.@(yaml|yml|json)'
      ;;
  esac
}
_rolespec() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  # Bash takes the sign in --option=value for a word of its own.
  COMPREPLY=()
  local behind=''
  if [[ $current == '=' ]]; then
    current='' behind=1
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]} behind=1
  fi
  # A sign behind another word than an option: --format report=file.
  if [[ $behind && $previous != -* ]]; then
    _rolespec_files file
    return
  fi
  local extended=$(shopt -p extglob)
  shopt -s extglob
  # Options of every command may stand before it.
  local at=1
  while ((at < COMP_CWORD)); do
    case \${COMP_WORDS[at]} in
      --debug) ((at += 1)) ;;
      --lang | --color)
        if [[ \${COMP_WORDS[at + 1]} == '=' ]]; then ((at += 3)); else ((at += 2)); fi
        ;;
      *) break ;;
    esac
  done
  local command=\${COMP_WORDS[at]:-help}
  # Behind two dashes there are no options any more.
  local word ended=''
  for word in "\${COMP_WORDS[@]:at:COMP_CWORD - at}"; do [[ $word == -- ]] && ended=' '; done
  if ((COMP_CWORD == at)); then
    _rolespec_propose -W '${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}'
  else
    case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
      *)
        case "$command $ended$current" in
${commands.map(optionCase).join('\n')}
${commands.flatMap(operandCases).join('\n')}
        esac
        ;;
    esac
  fi
  eval "$extended"
}
complete -F _rolespec rolespec
`;
}

function valueCases({ name, options }: CommandWords): readonly string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map((option) => `      '${name} ${option.name}') ${proposal(option)} ;;`);
}

function proposal({ value }: OptionWords): string {
  if (value === 'file' || value === 'folder') return `_rolespec_files ${value}`;
  return typeof value === 'object' ? `_rolespec_propose -W '${value.join(' ')}'` : ':';
}

function optionCase({ name, options }: CommandWords): string {
  return `          '${name} -'*) _rolespec_propose -W '${options.map((option) => option.name).join(' ')}' ;;`;
}

function operandCases({ name, operands, firstWords }: CommandWords): readonly string[] {
  if (operands === 'files') {
    const first = `((COMP_CWORD == at + 1)) && _rolespec_propose -W '${firstWords.join(' ')}'`;
    return [`          '${name} '*)\n            _rolespec_files file\n            ${first}\n            ;;`];
  }
  if (operands === 'paths') return [`          '${name} '*) _rolespec_files paths ;;`];
  if (operands === 'something' || operands.length === 0) return [];
  return [`          '${name} '*) _rolespec_propose -W '${operands.join(' ')}' ;;`];
}
