import { resolve } from 'node:path';
import { counted } from '../../site/words.ts';
import { setEngineFlags } from '../../start/compiled-script.ts';
import { safeText } from '../../text/safe-text.ts';
import { colon } from '../colon.ts';
import type { Command } from '../command.ts';
import type { ExitCode, Host } from '../host.ts';
import { repeatOnChange } from '../repeat.ts';
import { readBaseUrl } from '../site/base-url.ts';
import { Rebuilder, type Rebuilt } from '../site/rebuilder.ts';
import type { SiteChanges } from '../site/site-folder.ts';
import type { ReadSite } from '../site/site-source.ts';

export const build: Command = {
  options: {
    out: {
      type: 'string',
      placeholder: 'site',
      proposals: 'folder',
      summary: { en: "the folder to write to; 'site' by default", fr: 'le dossier où écrire ; « site » par défaut' },
    },
    'base-url': {
      type: 'string',
      placeholder: 'https://roles.example.org/',
      summary: {
        en: 'where the site will stand; without it there is no sitemap',
        fr: 'l’adresse du site ; sans elle, pas de plan du site pour les moteurs',
      },
    },
    watch: {
      type: 'boolean',
      summary: {
        en: 'build again when a file changes, until Ctrl-C',
        fr: 'reconstruire à chaque changement, jusqu’à Ctrl-C',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec build roles',
      summary: {
        en: 'the site of all roles, in the folder site',
        fr: 'le site de tous les rôles, dans le dossier site',
      },
    },
    {
      line: 'rolespec build roles --out public --base-url https://roles.example.org/',
      summary: { en: 'the site for an address, with a sitemap', fr: 'le site pour une adresse, avec son plan' },
    },
    {
      line: 'rolespec build roles --watch',
      summary: { en: 'build again at each change', fr: 'reconstruire à chaque changement' },
      ends: 'when it is told to',
    },
  ],

  async run({ positionals, options }, host) {
    // What stays of each file while all are read, V8 comes to allocate among what is old. On each page that would keep
    // all that it points to until the next whole collection: for very many roles, twice or thrice the memory.
    await setEngineFlags(['--no-allocation-site-pretenuring']);
    const out = typeof options['out'] === 'string' ? options['out'] : 'site';
    const rebuilder = new Rebuilder(positionals, out, host, readBaseUrl(options['base-url']));
    if (options['watch'] === true) return watch(positionals, rebuilder, out, host);
    const built = await rebuilder.build();
    tell(built, rebuilder, out, host);
    if (!built.changes || built.changes.refusals.length > 0) return 2;
    return built.read.hasErrors ? 1 : 0;
  },
};

function tell({ read, changes }: Rebuilt, { source }: Rebuilder, out: string, host: Host): void {
  source.report(read);
  if (!changes) return;
  for (const { text } of changes.refusals.slice(0, TOLD)) host.complain(`rolespec: ${text[host.language]}\n`);
  const rest = changes.refusals.length - TOLD;
  if (rest > 0) host.complain(`rolespec: ${{ en: `and ${rest} more`, fr: `et ${rest} de plus` }[host.language]}\n`);
  host.print(`${summary(out, read, changes, host)}\n`);
}

/** Files that cannot be written are told one by one, up to this many. */
const TOLD = 10;

async function watch(paths: readonly string[], rebuilder: Rebuilder, out: string, host: Host): Promise<ExitCode> {
  let isFirst = true;
  await repeatOnChange({ paths, leftOut: resolve(host.workingFolder, out) }, host, async () => {
    const built = await rebuilder.build();
    const { written, removed } = built.changes ?? { written: 0, removed: 0 };
    // A file that was saved as it was is nothing to tell.
    if (isFirst || written + removed > 0 || built.read.hasErrors) tell(built, rebuilder, out, host);
    isFirst = false;
    return built.read.files;
  });
  return 0;
}

function summary(
  out: string,
  { site }: ReadSite,
  { written, unchanged, removed }: SiteChanges,
  { language }: Host,
): string {
  const total = counted(site.files.size, fileCounts, language);
  const parts = [counted(written, writtenCounts, language), counted(unchanged, unchangedCounts, language)];
  if (removed > 0) parts.push(counted(removed, removedCounts, language));
  return `${safeText(out)}${colon[language]} ${total} (${parts.join(', ')})`;
}

const fileCounts = { one: { en: 'file', fr: 'fichier' }, many: { en: 'files', fr: 'fichiers' } } as const;
const writtenCounts = { one: { en: 'written', fr: 'écrit' }, many: { en: 'written', fr: 'écrits' } } as const;
const unchangedCounts = {
  one: { en: 'unchanged', fr: 'inchangé' },
  many: { en: 'unchanged', fr: 'inchangés' },
} as const;
const removedCounts = { one: { en: 'removed', fr: 'supprimé' }, many: { en: 'removed', fr: 'supprimés' } } as const;
