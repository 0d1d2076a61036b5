import { parseArgs } from 'node:util';
import { languages, pickLanguage, type Language } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { didYouMean, nearest } from '../schema/suggest.ts';
import { Refused, type Command, type CommandInput, type CommandOption } from './command.ts';

/** Options of every command. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  lang: {
    type: 'string',
    values: languages,
    summary: { en: 'the language of messages', fr: 'la langue des messages' },
  },
  color: {
    type: 'string',
    values: ['auto', 'always', 'never'],
    summary: { en: 'whether reports for people are in colour', fr: 'si les rapports à lire sont en couleurs' },
  },
  debug: {
    type: 'boolean',
    summary: { en: 'tell more of an error of rolespec itself', fr: 'en dire plus d’une erreur de rolespec lui-même' },
  },
  help: { type: 'boolean', short: 'h', summary: { en: 'show this help', fr: 'afficher cette aide' } },
};

/** The words with options that every command knows behind the command, where they stand before it; alone, they ask for help. */
export function commandFirst(words: readonly string[]): readonly string[] {
  if (words.length === 0) return ['help'];
  const option = /^--(lang|color|debug)(=|$)/.exec(words[0] ?? '');
  if (!option) return words;
  const length = option[1] === 'debug' || option[2] === '=' ? 1 : 2;
  return [...commandFirst(words.slice(length)), ...words.slice(0, length)];
}

/** Takes apart what follows the name of the command. Throws `Refused` for what the command does not know. */
export function readArguments(command: Command, words: readonly string[]): CommandInput {
  const known = { ...command.options, ...commonOptions };
  const { values, positionals, tokens } = parseArgs({
    args: withEmptyValues(words, known),
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, multiple = false, short }]) => [
        name,
        { type, multiple, ...(short !== undefined && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && token.value === '') throw emptyWord;
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (!option) throw unknownOption(token.rawName, Object.keys(known));
    // Node takes the next option for a value that is left out.
    if (token.inlineValue === false && startsOption.test(token.value)) throw wantsValue(token.rawName, option);
    checkValue(token.rawName, option, token.value);
  }
  const { operands, mostOperands = typeof operands === 'object' ? Math.min(operands.length, 1) : Infinity } = command;
  const tooMany = positionals[mostOperands];
  if (tooMany !== undefined) throw wordTooMany(tooMany);
  return { positionals, options: values };
}

/** No number below zero. */
const startsOption = /^-(?:-|[a-z])/i;

/** Why a word before the command that looks like an option is none. */
export function unknownBefore(word: string): Refused {
  const [name = word] = word.split('=', 1);
  const meant = didYouMean(nearest(name, ['--version', ...Object.keys(commonOptions).map((option) => `--${option}`)]));
  const shown = safeText(name);
  return new Refused({
    en: `unknown option '${shown}' before the command${meant.en || '; options of a command stand behind its name'}`,
    fr: `option inconnue « ${shown} » avant la commande${meant.fr || ' ; les options d’une commande se placent après son nom'}`,
  });
}

/** Node takes the next word for a value that is left out. One that is written and empty is a mistake, as of all options. */
function withEmptyValues(words: readonly string[], known: Readonly<Record<string, CommandOption>>): string[] {
  const end = words.indexOf('--');
  return words.map((word, at) => {
    if (!word.startsWith('--') || (end !== -1 && at >= end)) return word;
    const written = word.endsWith('=') ? known[word.slice(2, -1)] : undefined;
    if (written?.mayLackValue) throw wantsValue(word.slice(0, -1), written);
    return known[word.slice(2)]?.mayLackValue ? `${word}=` : word;
  });
}

/** The language asked for by `--lang`, wherever it stands; `Refused` where we do not speak it. */
export function languageAsked(words: readonly string[]): Language | undefined {
  const position = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[position];
  if (word === undefined) return undefined;
  const asked = word.includes('=') ? word.slice('--lang='.length) : words[position + 1];
  return languages.find((language) => language === asked);
}

/** The language of the environment, by the order POSIX gives. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  return pickLanguage(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']);
}

function unknownOption(rawName: string, names: readonly string[]): Refused {
  const meant = nearest(
    rawName,
    names.map((name) => `--${name}`),
  );
  const shown = safeText(rawName);
  return new Refused({
    en: `unknown option '${shown}'${didYouMean(meant).en}`,
    fr: `option inconnue « ${shown} »${didYouMean(meant).fr}`,
  });
}

function checkValue(rawName: string, option: CommandOption, value: string | undefined): void {
  if (option.type === 'boolean') {
    if (value === undefined) return;
    throw new Refused({ en: `'${rawName}' takes no value`, fr: `« ${rawName} » ne prend pas de valeur` });
  }
  if (value === '' && option.mayLackValue) return;
  if (!value) throw wantsValue(rawName, option);
  if (option.values && !option.values.includes(value)) throw otherValue(rawName, option.values, value);
}

function otherValue(rawName: string, values: readonly string[], value: string): Refused {
  const meant = nearest(value, values) ?? values.find((one) => value.startsWith(`${one}-`));
  const shown = safeText(value);
  return new Refused({
    en: `'${rawName}' does not know '${shown}'${didYouMean(meant).en || `; it takes ${values.join(', ')}`}`,
    fr: `« ${rawName} » ne connaît pas « ${shown} »${didYouMean(meant).fr || ` ; valeurs possibles : ${values.join(', ')}`}`,
  });
}

/** @returns why a command does not take this word as well. */
export function wordTooMany(word: string): Refused {
  const shown = safeText(word);
  return new Refused({
    en: `'${shown}' is one word too many for this command`,
    fr: `« ${shown} » est un mot de trop pour cette commande`,
  });
}

function wantsValue(rawName: string, { values, placeholder = '…' }: CommandOption): Refused {
  const one = values ? values.join(', ') : placeholder;
  const choice = typeof one === 'string' ? { en: one, fr: one } : one;
  return new Refused({
    en: `'${rawName}' wants a value: ${choice.en}`,
    fr: `« ${rawName} » attend une valeur : ${choice.fr}`,
  });
}

/** Most often a variable of a script that holds nothing; the working folder is not what was meant then. */
const emptyWord = new Refused({
  en: 'there is an empty word where a path or a name should be; a variable of a script may hold nothing',
  fr: 'un mot vide se trouve à la place d’un chemin ou d’un nom ; une variable d’un script est peut-être vide',
});
