import { didYouMean, nearest } from '../../schema/suggest.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused, type Command, type CommandEntry } from '../command.ts';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { powershell } from '../completion/powershell.ts';
import { allWords, type CommandWords } from '../completion/words.ts';
import { zsh } from '../completion/zsh.ts';

const shells: ReadonlyMap<string, (commands: readonly CommandWords[]) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
  ['powershell', powershell],
]);

const names = [...shells.keys()];

/** @param commands all that can be completed. */
export const completionOf = (commands: readonly CommandEntry[]): Command => ({
  options: {},
  operands: names,
  examples: [
    {
      line: 'source <(rolespec completion bash)',
      summary: {
        en: 'in ~/.bashrc; the same for zsh in ~/.zshrc',
        fr: 'dans ~/.bashrc ; de même pour zsh, dans ~/.zshrc',
      },
    },
    {
      line: 'rolespec completion fish > rolespec.fish',
      summary: { en: 'a file for ~/.config/fish/completions', fr: 'un fichier pour ~/.config/fish/completions' },
    },
    {
      line: 'rolespec completion powershell > rolespec.ps1',
      summary: { en: 'a script to load in $PROFILE', fr: 'un script à charger dans $PROFILE' },
    },
  ],

  async run({ positionals: [name = ''] }, host) {
    const shell = shells.get(name);
    if (!shell) throw unknown(name);
    host.print(shell(await allWords(commands, host.language)));
    return 0;
  },
});

function unknown(name: string): Refused {
  if (name === '') {
    return new Refused({
      en: `say for which shell: ${names.join(', ')}`,
      fr: `indiquer le shell : ${names.join(', ')}`,
    });
  }
  const [shown, meant] = [safeText(name), didYouMean(nearest(name, names))];
  return new Refused({
    en: `there is no completion for '${shown}'${meant.en || `: ${names.join(', ')}`}`,
    fr: `pas de complétion pour « ${shown} »${meant.fr || ` : ${names.join(', ')}`}`,
  });
}
