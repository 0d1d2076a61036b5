import type { LocalizedText } from '../../text/language.ts';
import type { CommandEntry } from '../command.ts';

const paths: LocalizedText = { en: '[paths]', fr: '[chemins]' };

/** The last two tell of all of them. */
export const allCommands: readonly CommandEntry[] = [
  {
    name: 'check',
    usage: paths,
    summary: { en: 'check role files and folders of them', fr: 'vérifier des fiches et des dossiers de fiches' },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'page',
    usage: { en: '<file>', fr: '<fichier>' },
    summary: { en: 'write the page of one role', fr: 'écrire la page d’un rôle' },
    load: async () => (await import('./page.ts')).page,
  },
  {
    name: 'export',
    usage: paths,
    summary: { en: 'write roles in another format', fr: 'écrire des rôles dans un autre format' },
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'import',
    part: 'vocabulary',
    usage: { en: '[vocabulary] <files>', fr: '[vocabulary] <fichiers>' },
    summary: {
      en: 'make role files of other formats, or bring in a vocabulary',
      fr: 'faire des fiches à partir d’autres formats, ou reprendre un vocabulaire',
    },
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'diff',
    usage: '<a> <b>',
    summary: {
      en: 'what changed, or what tells two roles apart',
      fr: 'ce qui a changé, ou ce qui distingue deux rôles',
    },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'chart',
    usage: paths,
    summary: { en: 'draw who reports to whom, and careers', fr: 'tracer l’organigramme, et les parcours' },
    load: async () => (await import('./chart.ts')).chartCommand,
  },
  {
    name: 'build',
    usage: paths,
    summary: { en: 'write the pages of all roles as a site', fr: 'écrire un site des pages de tous les rôles' },
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'preview',
    usage: paths,
    summary: { en: 'show that site on this machine, live', fr: 'montrer ce site sur cette machine, en direct' },
    load: async () => (await import('./preview.ts')).preview,
  },
  {
    name: 'format',
    usage: paths,
    summary: { en: 'lay files out, with nothing lost', fr: 'mettre des fichiers en forme, sans rien perdre' },
    load: async () => (await import('./format.ts')).format,
  },
  {
    name: 'new',
    usage: { en: '<title>', fr: '<intitulé>' },
    summary: { en: 'write the file of a new role', fr: 'écrire la fiche d’un nouveau rôle' },
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'explain',
    usage: { en: '<rule>', fr: '<règle>' },
    summary: { en: 'what a rule finds, and why', fr: 'ce que constate une règle, et pourquoi' },
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'rules',
    usage: '',
    summary: { en: 'list everything that is checked', fr: 'énumérer tout ce qui est vérifié' },
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'lsp',
    usage: '--stdio',
    summary: { en: 'the language server, for any editor', fr: 'le serveur de langage, pour tout éditeur' },
    load: async () => (await import('./lsp.ts')).lsp,
  },
  {
    name: 'info',
    usage: { en: '[folder]', fr: '[dossier]' },
    summary: { en: 'what a report of a fault needs', fr: 'ce qu’il faut pour signaler un défaut' },
    load: async () => (await import('./info.ts')).info,
  },
  {
    name: 'completion',
    usage: '<shell>',
    summary: {
      en: 'what a shell needs to complete words by Tab',
      fr: 'de quoi compléter les mots par Tab dans un shell',
    },
    load: async () => (await import('./completion.ts')).completionOf(allCommands),
  },
  {
    name: 'help',
    usage: { en: '[command]', fr: '[commande]' },
    summary: { en: 'what a command can do, with examples', fr: 'ce que peut faire une commande, avec des exemples' },
    load: async () => (await import('./help.ts')).helpOn(allCommands),
  },
];
