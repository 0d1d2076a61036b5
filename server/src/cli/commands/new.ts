import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newRole } from '../../features/new-role.ts';
import { uriOf } from '../../files/node.ts';
import { RoleIndex } from '../../model/role-index.ts';
import { slugOf } from '../../schema/slug.ts';
import type { LocalizedText } from '../../text/language.ts';
import { Refused, type Command, type OptionValue } from '../command.ts';
import { noFolder } from '../files/no-folder.ts';
import { writeNewFile } from '../files/write-file.ts';
import type { Host } from '../host.ts';
import { load, shownPath } from '../load.ts';

export const newCommand: Command = {
  options: {
    id: {
      type: 'string',
      placeholder: 'ward-manager',
      summary: {
        en: 'its id; without it, one is made of the title',
        fr: 'son identifiant ; sinon, tiré de l’intitulé',
      },
    },
    in: {
      type: 'string',
      placeholder: { en: 'folder', fr: 'dossier' },
      proposals: 'folder',
      summary: {
        en: 'the folder to write it to; this one by default',
        fr: 'le dossier où l’écrire ; celui-ci par défaut',
      },
    },
    'role-lang': {
      type: 'string',
      placeholder: 'fr',
      summary: {
        en: 'the language of the role; that of messages by default',
        fr: 'la langue du rôle ; celle des messages par défaut',
      },
    },
    json: { type: 'boolean', summary: { en: 'write JSON in place of YAML', fr: 'écrire du JSON au lieu de YAML' } },
  },

  operands: 'something',
  examples: [
    {
      line: 'rolespec new "Ward manager"',
      summary: {
        en: 'write ward-manager.role.yaml in this folder',
        fr: 'écrire ward-manager.role.yaml dans ce dossier',
      },
    },
    {
      line: 'rolespec new Infirmière --role-lang fr --in roles',
      summary: { en: 'a role in French, in another folder', fr: 'un rôle en français, dans un autre dossier' },
    },
  ],

  async run({ positionals, options }, host) {
    const title = positionals.join(' ');
    const folder = textOf(options['in']) ?? '.';
    const lang = textOf(options['role-lang']) ?? host.language;
    const place = resolve(host.workingFolder, folder);
    if (!(await stat(place).catch(() => undefined))?.isDirectory()) throw noFolder(folder);
    const wish = { title, lang, id: textOf(options['id']) };
    const around = await rolesAround(place, host);
    const made = newRole(wish, around, options['json'] === true ? 'json' : 'yaml');
    if ('refused' in made) throw new Refused(made.refused);
    const path = join(place, made.fileName);
    if (await stat(path).catch(() => undefined)) throw isThere(made.fileName);
    const shown = shownPath(uriOf(path), host);
    await writeNewFile(path, made.text, shown);
    host.print(`${shown}\n`);
    const [taken] = wish.id === undefined ? around.roles(slugOf(title)) : [];
    if (taken) host.complain(`${isTaken(slugOf(title), shownPath(taken.uri, host))[host.language]}\n`);
    if (wish.id === undefined && slugOf(title) === '') host.complain(`${noWords[host.language]}\n`);
    return 0;
  },
};

function textOf(option: OptionValue): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

/** Nothing where the folder has no role yet. */
async function rolesAround(folder: string, host: Host): Promise<RoleIndex> {
  if ((await host.files.find(uriOf(folder))).length === 0) return new RoleIndex([]);
  return (await load([folder], host)).workspace.index;
}

/** A role that is made twice by mistake should not go unseen. */
function isTaken(id: string, path: string): LocalizedText {
  return {
    en: `the id '${id}' is that of ${path}, so the new role has another`,
    fr: `l’identifiant « ${id} » est celui de ${path} : le nouveau rôle en a un autre`,
  };
}

const noWords: LocalizedText = {
  en: "no id could be made of this title, as it has no letter from a to z; '--id' gives one",
  fr: 'ce titre n’a aucune lettre de a à z dont faire un identifiant ; « --id » en donne un',
};

function isThere(name: string): Refused {
  return new Refused({ en: `'${name}' is there already`, fr: `« ${name} » existe déjà` });
}
