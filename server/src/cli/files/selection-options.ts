import { Refused, type CommandInput, type CommandOption } from '../command.ts';

/** Options of the commands that look for files. */
export const selectionOptions = {
  'no-ignore': {
    type: 'boolean',
    summary: {
      en: 'take also what .gitignore, .rolespecignore and the settings leave out',
      fr: 'prendre aussi ce que .gitignore, .rolespecignore et les réglages laissent de côté',
    },
  },
  'ignore-named': {
    type: 'boolean',
    summary: {
      en: 'leave out what these leave out where it is named as well, as by a hook',
      fr: 'laisser de côté ce qu’ils laissent, même si c’est nommé, comme par un hook',
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
  /** Leaves out what they leave out where it is named as well. */
  readonly ignoreNamed?: boolean;
  /** What leads nowhere is passed over: all of it, or these words. */
  readonly mayBeEmpty?: boolean | ((word: string) => boolean);
  /** There may be no role file in what is there: the last one may just have been taken away. */
  readonly mayLackRoles?: boolean;
}

/** @throws Refused for two options that contradict each other. */
export function selectOptionsOf({ options }: CommandInput): SelectOptions {
  const [noIgnore, ignoreNamed] = [options['no-ignore'] === true, options['ignore-named'] === true];
  if (noIgnore && ignoreNamed) throw allOrNone;
  return {
    noIgnore,
    ignoreNamed,
    mayBeEmpty: options['no-error-on-unmatched-pattern'] === true,
  };
}

const allOrNone = new Refused({
  en: "'--no-ignore' takes what is ignored and '--ignore-named' leaves it out: give one of them",
  fr: '« --no-ignore » prend ce qui est ignoré et « --ignore-named » le laisse de côté : donner l’un des deux',
});

/** Whether this word may lead nowhere. */
export function isPassedOver(word: string, { mayBeEmpty = false }: SelectOptions): boolean {
  return typeof mayBeEmpty === 'boolean' ? mayBeEmpty : mayBeEmpty(word);
}
