import type { CommandWords, OptionWords } from './words.ts';

/** Completion for PowerShell. Where nothing is proposed, it proposes files by itself. */
export function powershell(commands: readonly CommandWords[]): string {
  return `# Completion of rolespec for PowerShell. In $PROFILE: rolespec completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName rolespec -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $summaries = [ordered]@{
${commands.map(({ name, summary }) => `        ${quoted(name)} = ${quoted(summary)}`).join('\n')}
    }
    $options = @{
${commands.map(({ name, options }) => `        ${quoted(name)} = [ordered]@{\n${options.map(optionLine).join('\n')}\n        }`).join('\n')}
    }
    $values = @{
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueLines(name, option))).join('\n')}
    }
    $operands = @{
${commands.flatMap(operandLines).join('\n')}
    }
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $propose = {
        param($words, $texts)
        foreach ($word in $words) {
            if ($word -like "$wordToComplete*") {
                $text = if ($texts -and $texts[$word]) { $texts[$word] } else { $word }
                [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $text)
            }
        }
    }
    # Options of every command may stand before it; explain has no others.
    $at = 1
    while ($at -lt $before.Count -and $before[$at] -match '^--(debug$|lang(=|$)|color(=|$))') {
        $at += if ($before[$at] -match '^--(lang|color)$') { 2 } else { 1 }
    }
    if ($at -eq $before.Count -and -not $wordToComplete.StartsWith('-')) {
        & $propose $summaries.Keys $summaries
        return
    }
    $command = if ($at -lt $before.Count) { $before[$at] } else { 'explain' }
    $value = "$command $($before[-1])"
    if ($values.ContainsKey($value)) {
        & $propose $values[$value] $null
    } elseif ($wordToComplete.StartsWith('-') -and $options.ContainsKey($command)) {
        & $propose $options[$command].Keys $options[$command]
    } elseif ($operands.ContainsKey($command)) {
        & $propose $operands[$command] $null
    }
}
`;
}

function optionLine({ name, summary }: OptionWords): string {
  return `            ${quoted(name)} = ${quoted(summary)}`;
}

function valueLines(command: string, { name, value }: OptionWords): readonly string[] {
  return typeof value === 'object' ? [`        ${quoted(`${command} ${name}`)} = ${list(value)}`] : [];
}

function operandLines({ name, operands }: CommandWords): readonly string[] {
  return typeof operands === 'object' && operands.length > 0 ? [`        ${quoted(name)} = ${list(operands)}`] : [];
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

/** PowerShell ends a text at typographic quotation marks as well. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`;
}
