import { renderPage } from '../../page/page.tsx';
import { readLogo } from '../../files/logo.ts';
import { uriOf } from '../../files/node.ts';
import { resolve } from 'node:path';
import { configFor } from '../../model/config.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused, type Command } from '../command.ts';
import { load } from '../load.ts';
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
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new Refused({ en: 'name one role file', fr: 'nommer une seule fiche' });
    }
    const path = resolve(host.workingFolder, file);
    const { workspace, unreadable } = await load([path], host);
    const uri = uriOf(path);
    const document = workspace.get(uri);
    if (!document || document.kind === 'config') throw new Refused(unreadable.get(uri)?.message ?? noRole(file));
    // The page links to its neighbours, which were read with it.
    const config = configFor(uri, workspace.index.configs);
    const logo = await readLogo(config, host.files);
    if (logo && 'refused' in logo) host.complain(`rolespec: ${safeText(logo.refused[host.language])}\n`);
    const html = renderPage(document, workspace.index, { config, ...(logo && 'address' in logo && { logo }) });
    const out = options['out'];
    if (typeof out === 'string') await writeNewFile(resolve(host.workingFolder, out), html);
    else host.print(html);
    return 0;
  },
};

function noRole(file: string): { en: string; fr: string } {
  const shown = safeText(file);
  return kindOfName(file) === 'config'
    ? { en: `'${shown}' holds settings, not a role`, fr: `« ${shown} » contient des réglages, et non un rôle` }
    : { en: `'${shown}' cannot be read`, fr: `« ${shown} » n’a pas pu être lu` };
}
