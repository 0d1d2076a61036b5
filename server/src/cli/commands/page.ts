import { resolve } from 'node:path';
import { readLogo } from '../../files/logo.ts';
import { configFor } from '../../model/config.ts';
import { renderPage } from '../../page/page.tsx';
import { safeText } from '../../text/safe-text.ts';
import type { Command } from '../command.ts';
import { loadOneRole } from '../one-role.ts';
import { writeNewFile } from '../write-file.ts';

export const page: Command = {
  options: {
    out: {
      type: 'string',
      placeholder: 'role.html',
      summary: {
        en: 'the file to write; without it the page is printed',
        fr: 'le fichier à écrire ; sans lui, la page est affichée',
      },
    },
  },

  async run({ positionals, options }, host) {
    const { document, index } = await loadOneRole(positionals, host);
    const config = configFor(document.uri, index.configs);
    const logo = await readLogo(config, host.files);
    if (logo && 'refused' in logo) host.complain(`rolespec: ${safeText(logo.refused[host.language])}\n`);
    const html = renderPage(document, index, { config, ...(logo && 'address' in logo && { logo }) });
    const out = options['out'];
    if (typeof out === 'string') await writeNewFile(resolve(host.workingFolder, out), html);
    else host.print(html);
    return 0;
  },
};
