import type { CommandInput, CommandOption } from './command.ts';

/** Options of the commands that look for files. */
export const selectionOptions = {
  'no-ignore': {
    type: 'boolean',
    summary: {
      en: 'take also what .gitignore, .rolespecignore and the settings leave out',
      fr: 'prendre aussi ce que .gitignore, .rolespecignore et les réglages laissent de côté',
    },
  },
  'no-error-on-unmatched-pattern': {
    type: 'boolean',
    summary: {
      en: 'do nothing, and succeed, where a path or pattern leads to no role file',
      fr: 'ne rien faire, et réussir, si un chemin ou un motif ne mène à aucune fiche',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** How paths become files. */
export interface SelectOptions {
  /** Takes also what ignore files and settings leave out. */
  readonly noIgnore?: boolean;
  /** What leads nowhere is passed over: all of it, or these words. */
  readonly mayBeEmpty?: boolean | ((word: string) => boolean);
  /** There may be no role file in what is there: the last one may just have been taken away. */
  readonly mayLackRoles?: boolean;
}

export function selectOptionsOf({ options }: CommandInput): SelectOptions {
  return {
    noIgnore: options['no-ignore'] === true,
    mayBeEmpty: options['no-error-on-unmatched-pattern'] === true,
  };
}

/** Whether this word may lead nowhere. */
export function isPassedOver(word: string, { mayBeEmpty = false }: SelectOptions): boolean {
  return typeof mayBeEmpty === 'boolean' ? mayBeEmpty : mayBeEmpty(word);
}
