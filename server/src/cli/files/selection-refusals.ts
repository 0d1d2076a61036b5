import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';

/** How somebody pointed to files. */
export type Pointing = 'folder' | 'pattern';

export function noRoleFile(word: string, how: Pointing): LocalizedText {
  const shown = safeText(word);
  const [en, fr] =
    how === 'folder'
      ? [`there is no role file in '${shown}'`, `il n’y a aucune fiche dans « ${shown} »`]
      : [`no role file matches '${shown}'`, `aucune fiche ne correspond à « ${shown} »`];
  return {
    en: `${en}: their names end in .role.yaml, .role.yml or .role.json`,
    fr: `${fr} : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
  };
}

/** Why a word leads to no file. */
export const refusals = {
  nothingThere(word: string): Refused {
    const shown = safeText(word);
    return new Refused({ en: `there is no '${shown}'`, fr: `« ${shown} » n’existe pas` });
  },

  otherFile(word: string): Refused {
    const shown = safeText(word);
    return new Refused({
      en: `'${shown}' is no role file: their names end in .role.yaml, .role.yml or .role.json`,
      fr: `« ${shown} » n’est pas une fiche : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
    });
  },

  allIgnored(word: string, how: Pointing): Refused {
    const shown = safeText(word);
    const [en, fr] =
      how === 'folder'
        ? [`every role file in '${shown}'`, `toutes les fiches de « ${shown} »`]
        : [`every role file that '${shown}' matches`, `toutes les fiches qui correspondent à « ${shown} »`];
    return new Refused({
      en: `${en} is left out by .gitignore, .rolespecignore or the settings; '--no-ignore' takes them all the same`,
      fr: `${fr} sont laissées de côté par .gitignore, .rolespecignore ou les réglages ; « --no-ignore » les prend quand même`,
    });
  },

  allLeftOut(): Refused {
    return new Refused({
      en: "every role file is left out by the settings or by a pattern with '!'; '--no-ignore' takes what the settings leave out",
      fr: 'toutes les fiches sont laissées de côté par les réglages ou par un motif à « ! » ; « --no-ignore » prend ce que les réglages laissent',
    });
  },
};
