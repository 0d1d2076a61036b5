import type { Language, LocalizedText } from '../text/language.ts';
import { commonOptions } from './args.ts';
import type { Command, CommandEntry, CommandOption } from './command.ts';
import { optionUsage, usageOf, wordsOf, wrapped } from './help.ts';

/** The whole help as a manual page, in the language of `man`. */
export async function manPage(commands: readonly CommandEntry[], language: Language, version: string): Promise<string> {
  const sections = await Promise.all(
    commands.map(async (entry) => commandSection(entry, await entry.load(), language)),
  );
  const [title, manual] = [words.title[language], words.manual[language]];
  return `${[
    `.TH ROLESPEC 1 "" "rolespec ${text(version)}" "${text(manual)}"`,
    section(words.name, language),
    `rolespec \\- ${text(title)}`,
    section(words.synopsis, language),
    ...commands
      .flatMap(({ name, usage }) => ['.br', `.B rolespec ${name}`, ...(usage ? [text(wordsOf(usage, language))] : [])])
      .slice(1),
    section(words.description, language),
    prose(words.about[language]),
    section(words.commands, language),
    ...sections,
    section(words.everywhere, language),
    ...Object.entries(commonOptions).flatMap((entry) => optionItem(...entry, language)),
    ...notes.flatMap(({ title: name, rows }) => [
      section(name, language),
      ...rows.flatMap(([term, said]) => ['.TP', `.B ${text(term)}`, prose(said[language])]),
    ]),
  ].join('\n')}\n`;
}

function commandSection(entry: CommandEntry, { options, examples }: Command, language: Language): string {
  return [
    `.SS ${text(usageOf(entry, language))}`,
    prose(`${entry.summary[language]}.`),
    ...Object.entries(options).flatMap((entry) => optionItem(...entry, language)),
    ...examples.flatMap(({ line, summary: said }) => [
      '.PP',
      prose(`${said[language]}${language === 'fr' ? '\u00a0' : ''}:`),
      '.PP',
      '.RS 4',
      '.nf',
      text(line),
      '.fi',
      '.RE',
    ]),
  ].join('\n');
}

function optionItem(name: string, option: CommandOption, language: Language): readonly string[] {
  return ['.TP', `.B ${text(optionUsage(name, option, language))}`, prose(option.summary[language])];
}

function section(title: LocalizedText, language: Language): string {
  return `.SH ${text(title[language].toUpperCase())}`;
}

/** Text that roff fills into lines. Longer lines than these are bad manners in a manual page. */
function prose(paragraph: string): string {
  return wrapped(paragraph, 60).map(text).join('\n');
}

/** Text that means nothing to roff, with letters beyond ASCII spelled so that every roff knows them. */
function text(line: string): string {
  const escaped = line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
    .replaceAll('\u00a0', '\\ ')
    .replaceAll(/[^\0-\x7f]/gu, (letter) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `\\[u${code}]`;
    });
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

const words = {
  title: { en: 'check role specs and turn them into pages', fr: 'vérifier des fiches de rôle et en faire des pages' },
  manual: { en: 'Role specs', fr: 'Fiches de rôle' },
  name: { en: 'Name', fr: 'Nom' },
  synopsis: { en: 'Synopsis', fr: 'Synopsis' },
  description: { en: 'Description', fr: 'Description' },
  about: {
    en: 'A role spec is a YAML or JSON file that describes a role: its mission, its tasks, the skills it asks for, who it reports to. rolespec checks such files, mends them, and makes pages, charts and whole sites of them.',
    fr: 'Une fiche de rôle est un fichier YAML ou JSON qui décrit un rôle : sa mission, ses tâches, les compétences demandées, son rattachement. rolespec vérifie ces fichiers, les corrige, et en fait des pages, des organigrammes et des sites entiers.',
  },
  commands: { en: 'Commands', fr: 'Commandes' },
  everywhere: { en: 'Options of every command', fr: 'Options de toutes les commandes' },
} as const satisfies Record<string, LocalizedText>;

const notes: readonly { title: LocalizedText; rows: readonly (readonly [string, LocalizedText])[] }[] = [
  {
    title: { en: 'Exit status', fr: 'Code de sortie' },
    rows: [
      ['0', { en: 'no error was found', fr: 'aucune erreur trouvée' }],
      ['1', { en: 'errors were found', fr: 'des erreurs ont été trouvées' }],
      ['2', { en: 'the command could not do its work', fr: 'la commande n’a pas pu faire son travail' }],
      [
        '130, 143',
        {
          en: 'it was interrupted, or ended by its process id',
          fr: 'elle a été interrompue, ou arrêtée par son numéro',
        },
      ],
    ],
  },
  {
    title: { en: 'Files', fr: 'Fichiers' },
    rows: [
      ['*.role.yaml, *.role.yml, *.role.json', { en: 'role specs', fr: 'les fiches de rôle' }],
      [
        'rolespec.config.yaml, rolespec.config.yml, rolespec.config.json',
        {
          en: 'settings for the files in its folder and below',
          fr: 'les réglages des fiches de son dossier et au-dessous',
        },
      ],
    ],
  },
  {
    title: { en: 'Environment', fr: 'Environnement' },
    rows: [
      ['LC_ALL, LC_MESSAGES, LANG', { en: 'the language of messages', fr: 'la langue des messages' }],
      ['NO_COLOR', { en: 'no colours, where it is not empty', fr: 'sans couleurs, si elle n’est pas vide' }],
      ['FORCE_COLOR', { en: 'colours also where there is no terminal', fr: 'des couleurs même sans terminal' }],
    ],
  },
];
