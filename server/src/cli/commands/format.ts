import { formatted } from '../../format/format.ts';
import { isImportedVocabulary, languageOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { settingsResults } from '../check/settings-results.ts';
import { colon } from '../colon.ts';
import { Refused, type Command } from '../command.ts';
import { FileChanges } from '../files/file-changes.ts';
import { selectionOptions, selectOptionsOf } from '../files/selection-options.ts';
import { givenOnStdin, stdinOptions } from '../files/stdin.ts';
import type { Host } from '../host.ts';
import { load, shownPath } from '../load.ts';
import { settingsOptions, settingsSourceOf } from '../settings.ts';

export const format: Command = {
  options: {
    check: {
      type: 'boolean',
      summary: {
        en: 'name the files whose layout is another, and change nothing',
        fr: 'nommer les fichiers dont la mise en forme diffère, sans rien changer',
      },
    },
    write: { type: 'boolean', summary: { en: 'change the files', fr: 'modifier les fichiers' } },
    ...selectionOptions,
    ...settingsOptions,
    ...stdinOptions,
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec format roles/webmaster.role.yaml',
      summary: { en: 'show how a file would be laid out', fr: 'montrer comment une fiche serait mise en forme' },
    },
    {
      line: 'rolespec format --write roles',
      summary: { en: 'lay out all files of a folder', fr: 'mettre en forme toutes les fiches d’un dossier' },
    },
    {
      line: 'rolespec format --check',
      summary: {
        en: 'in CI: end with 1 where a file is not laid out',
        fr: 'en CI : finir par 1 si une fiche n’est pas en forme',
      },
    },
  ],

  async run(input, host) {
    const { positionals, options } = input;
    const [check, write] = [options['check'] === true, options['write'] === true];
    const given = await givenOnStdin(input, host);
    if (given && write) throw nothingToWrite;
    const loaded = await load(given ? [given.name] : positionals, given?.host ?? host, {
      ...selectOptionsOf(input),
      settings: settingsSourceOf(input),
      alone: true,
    });
    const { workspace, asked: all, unreadable, kept } = loaded;
    // Nobody edits what was imported.
    const asked = all.filter((uri) => !isImportedVocabulary(uri));
    if (check === write && (check || asked.length !== 1)) throw chooseOne;
    const files = new FileChanges(host);
    const counts = { same: 0, other: 0, left: 0 };
    const left = (uri: string, why: LocalizedText): void => {
      counts.left += 1;
      host.complain(`${shownPath(uri, host)}${colon[host.language]} ${why[host.language]}\n`);
    };
    // What they leave out may not be what was meant.
    for (const { uri, diagnostics } of settingsResults(loaded, asked, host.today, host)) {
      const fault = diagnostics.find(({ severity }) => severity === 'error');
      if (fault) left(uri, fault.message);
    }
    for (const uri of asked) {
      const document = workspace.get(uri);
      const result = document && (await formatted(document.text, languageOfName(uri)));
      if (!result || 'refused' in result) {
        left(uri, result?.refused ?? unreadable.get(uri)?.message ?? cannotBeRead);
        continue;
      }
      if (!check && !write) host.print((given?.mark ?? '') + result.text);
      else if (result.text === document.text) counts.same += 1;
      else if (!write || (await files.change(uri, document.text, result.text))) {
        counts.other += 1;
        host.print(`${shownPath(uri, host)}\n`);
      }
    }
    if (check || write) host.print(`${summary(counts, write, host)}\n`);
    if (files.refused > 0 || asked.some((uri) => kept.has(uri))) return 2;
    return counts.left > 0 || (check && counts.other > 0) ? 1 : 0;
  },
};

const chooseOne = new Refused({
  en: "say '--check' or '--write'; without either, one file is laid out and printed",
  fr: 'préciser « --check » ou « --write » ; sans l’un ni l’autre, un seul fichier est mis en forme et affiché',
});

const nothingToWrite = new Refused({
  en: "'--write' changes files, and the text of standard input is none; without it, the text is laid out and printed",
  fr: '« --write » modifie des fichiers, et l’entrée standard n’en est pas un ; sans cette option, le texte est mis en forme et affiché',
});

const cannotBeRead: LocalizedText = { en: 'this file cannot be read', fr: 'ce fichier n’a pas pu être lu' };

interface Counts {
  readonly same: number;
  readonly other: number;
  readonly left: number;
}

function summary({ same, other, left }: Counts, wrote: boolean, { language }: Host): string {
  const files = (count: number): string => ((language === 'fr' && count < 2) || count === 1 ? '' : 's');
  const parts =
    language === 'fr'
      ? [
          wrote ? `${other} fichier${files(other)} mis en forme` : `${other} fichier${files(other)} à mettre en forme`,
          `${same} déjà en forme`,
          ...(left > 0 ? [`${left} laissé${files(left)} tel${files(left)} quel${files(left)}`] : []),
        ]
      : [
          wrote ? `${other} file${files(other)} laid out` : `${other} file${files(other)} to lay out`,
          `${same} laid out before`,
          ...(left > 0 ? [`${left} left as ${left === 1 ? 'it is' : 'they are'}`] : []),
        ];
  return parts.join(', ');
}
