import { resolve } from 'node:path';
import { readLogo } from '../../files/logo.ts';
import { configFor } from '../../model/config.ts';
import { renderPage } from '../../page/page.tsx';
import type { Command } from '../command.ts';
import { tellLeftOut } from '../files/left-out.ts';
import { writeResult } from '../files/write-file.ts';
import { formatOf } from '../format-of.ts';
import { loadRoleToPublish } from '../role-to-publish.ts';

export const page: Command = {
  options: {
    out: {
      type: 'string',
      placeholder: 'role.html',
      proposals: 'file',
      summary: {
        en: 'the file to write; without it the page is printed',
        fr: 'le fichier à écrire ; sans lui, la page est affichée',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec page roles/webmaster.role.yaml --out webmaster.html',
      summary: { en: 'the page of one role, as a file', fr: 'la page d’un rôle, dans un fichier' },
    },
    {
      line: 'rolespec page roles/webmaster.role.yaml > webmaster.html',
      summary: { en: 'the same', fr: 'la même chose' },
    },
  ],

  async run(input, host) {
    const { positionals, options } = input;
    formatOf(input, { html: ['html', 'htm'] });
    const { document, index, loaded } = await loadRoleToPublish(positionals, host);
    const config = configFor(document.uri, index.configs);
    const logo = await readLogo(config, host.files);
    const html = renderPage(document, index, { config, ...(logo && 'address' in logo && { logo }) });
    const out = options['out'];
    if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), html, out);
    else host.print(html);
    return tellLeftOut(loaded, host);
  },
};
