import { resolve } from 'node:path';
import { allExporters } from '../../exchange/all.ts';
import type { Exporter } from '../../exchange/exporter.ts';
import { oneByOne } from '../../exchange/public-roles.ts';
import type { LocalizedText } from '../../text/language.ts';
import { needSoundSettings, settingsFaults } from '../check/sound-settings.ts';
import { Refused, type Command } from '../command.ts';
import { tellLeftOut } from '../files/left-out.ts';
import { writeResult } from '../files/write-file.ts';
import { formatOf, sayFormat, type Endings } from '../format-of.ts';
import type { ExitCode, Host } from '../host.ts';
import { indexToShow } from '../index-to-show.ts';
import { load } from '../load.ts';
import { loadRoleToPublish } from '../role-to-publish.ts';

const names = allExporters.map(({ name }) => name);

const endings: Endings = {
  ...Object.fromEntries(allExporters.map(({ name, extension }) => [name, [extension]])),
  'json-ld': ['jsonld', 'json'],
};

export const exportCommand: Command = {
  options: {
    format: {
      type: 'string',
      values: names,
      summary: {
        en: 'of one role: markdown, docx or json-ld; of many: csv, skills-matrix, skills-matrix-html or graph-json; by default the ending of --out tells',
        fr: 'd’un rôle : markdown, docx ou json-ld ; de plusieurs : csv, skills-matrix, skills-matrix-html ou graph-json ; par défaut, l’extension de --out l’indique',
      },
    },
    out: {
      type: 'string',
      placeholder: 'role.md',
      proposals: 'file',
      summary: {
        en: 'the file to write; without it the text is printed',
        fr: 'le fichier à écrire ; sans lui, le texte est affiché',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec export roles/webmaster.role.yaml --format markdown --out webmaster.md',
      summary: { en: 'a role as Markdown', fr: 'un rôle en Markdown' },
    },
    {
      line: 'rolespec export roles/webmaster.role.yaml --format docx --out webmaster.docx',
      summary: { en: 'a role as a Word document', fr: 'un rôle en document Word' },
    },
    {
      line: 'rolespec export roles --format csv --out roles.csv',
      summary: { en: 'all roles as one table', fr: 'tous les rôles en un tableau' },
    },
    {
      line: 'rolespec export roles --format skills-matrix-html --out skills.html',
      summary: { en: 'which role asks for which skill', fr: 'quel rôle demande quelle compétence' },
    },
  ],

  async run(input, host) {
    const { positionals, options } = input;
    const format = formatOf(input, endings);
    const exporter = allExporters.find(({ name }) => name === format);
    if (!exporter) throw sayFormat(names);
    const { out } = options;
    if (exporter.of === 'role as a file' && typeof out !== 'string') throw needsFile(exporter);
    const { made, end } = await exported(exporter, positionals, host);
    if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), made, out);
    else if (typeof made === 'string') host.print(made);
    return end;
  },
};

interface Exported {
  readonly made: string | Uint8Array;
  readonly end: ExitCode;
}

async function exported(exporter: Exporter, positionals: readonly string[], host: Host): Promise<Exported> {
  if (exporter.of === 'roles') {
    const loaded = await load(positionals, host);
    const { workspace, asked } = loaded;
    needSoundSettings([settingsFaults(loaded, asked, host)], host);
    const end = tellLeftOut(loaded, host);
    const documents = asked.flatMap((uri) => workspace.get(uri) ?? []);
    if (!documents.some(({ kind }) => kind === 'role')) throw noRoles;
    const index = await indexToShow(loaded, documents, host);
    const made = exporter.export(oneByOne(documents), index, { language: host.language });
    const fields = exporter.leftOut?.(oneByOne(documents), index) ?? [];
    if (fields.length > 0) host.complain(`${noPlace(exporter, fields)[host.language]}\n`);
    return { made, end };
  }
  const { document, index, loaded } = await loadRoleToPublish(positionals, host);
  return { made: await exporter.export(document, index), end: tellLeftOut(loaded, host) };
}

function noPlace({ name }: Exporter, fields: readonly string[]): LocalizedText {
  const lists = new Set(fields.map((field) => field.slice(0, field.lastIndexOf('.'))));
  const shown = [...lists].join(', ');
  return {
    en: `'${name}' tells what the entries of lists are called, and leaves out what else is said of them in: ${shown}; graph-json holds all of it`,
    fr: `« ${name} » donne le nom des éléments des listes, et laisse de côté ce qui est dit d’autre d’eux dans : ${shown} ; graph-json contient tout`,
  };
}

const noRoles = new Refused({
  en: 'there is no role among these files',
  fr: 'il n’y a aucun rôle parmi ces fichiers',
});

function needsFile({ name }: Exporter): Refused {
  return new Refused({
    en: `'${name}' is no text to print; name the file to write: --out role.${name}`,
    fr: `« ${name} » n’est pas un texte à afficher ; nommer le fichier à écrire : --out role.${name}`,
  });
}
