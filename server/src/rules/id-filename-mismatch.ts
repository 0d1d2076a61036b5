import { kindOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { RoleDocument } from '../model/document.ts';
import type { Rule } from './rule.ts';

export const idFilenameMismatch: Rule = {
  id: 'id-filename-mismatch',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'The id of a role is not the name of its file.',
    fr: 'L’identifiant du rôle n’est pas le nom de son fichier.',
  },
  why: {
    en: 'People look for a role by the name of its file, and other files refer to it by its id: one name serves both.',
    fr: 'On cherche un rôle par le nom de son fichier, et les autres fiches y renvoient par son identifiant : un seul nom sert aux deux.',
  },
  bad: '#- /nurse.role.yaml\nid: ward-nurse\nlang: en\ntitle: Nurse\n',
  good: '#- /ward-nurse.role.yaml\nid: ward-nurse\nlang: en\ntitle: Nurse\n',

  *check(document) {
    const { uri, tree, kind } = document;
    const found = /([^/]*)\.role\.(?:yaml|yml|json)$/.exec(readable(uri))?.[1];
    const wanted = wantedName(document);
    if (kindOfName(uri) !== 'role' || found === undefined || wanted === undefined || found === wanted) return;
    const node = nodeAt(tree.root, [kind === 'translation' ? 'translationOf' : 'id']);
    const extension = /\.(?:yaml|yml|json)$/.exec(uri)?.[0] ?? '';
    const name = `${wanted}.role${extension}`;
    yield {
      range: node?.range ?? { start: 0, end: 0 },
      message: {
        en: `the file is called '${found}.role${extension}', but its content asks for '${name}'`,
        fr: `le fichier s’appelle « ${found}.role${extension} », mais son contenu demande « ${name} »`,
      },
      fixes: [
        {
          title: { en: `Rename the file to '${name}'`, fr: `Renommer le fichier en « ${name} »` },
          safe: false,
          edit: { edits: new Map(), renames: [{ from: uri, to: uri.slice(0, uri.lastIndexOf('/') + 1) + name }] },
        },
      ],
    };
  },
};

/** What the URI spells; itself where it spells nothing. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The file name without `.role.yaml` that the content asks for; nothing while it does not say enough. */
function wantedName({ kind, role, translation }: RoleDocument): string | undefined {
  if (kind === 'role') return role.id;
  const { translationOf, lang } = translation ?? {};
  return translationOf === undefined || lang === undefined ? undefined : `${translationOf}.${lang}`;
}
