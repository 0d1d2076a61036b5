import { resolve } from 'node:path';
import { allExporters } from '../../exchange/all.ts';
import { Refused, type Command } from '../command.ts';
import { loadOneRole } from '../one-role.ts';
import { writeResult } from '../write-file.ts';

const names = allExporters.map(({ name }) => name);

export const exportCommand: Command = {
  options: {
    format: {
      type: 'string',
      values: names,
      summary: { en: 'the format to write', fr: 'le format à écrire' },
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
  ],

  async run({ positionals, options }, host) {
    const exporter = allExporters.find(({ name }) => name === options['format']);
    if (!exporter) {
      throw new Refused({
        en: `say in which format: --format ${names.join('|')}`,
        fr: `indiquer le format : --format ${names.join('|')}`,
      });
    }
    const { document, index } = await loadOneRole(positionals, host);
    const text = exporter.export(document, index);
    const out = options['out'];
    if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), text, out);
    else host.print(text);
    return 0;
  },
};
