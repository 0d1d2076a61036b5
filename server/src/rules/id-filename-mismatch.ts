import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { fileName, folderOf, nameBase } from '../schema/file-name.ts';
import { kindOfName } from '../schema/kinds.ts';
import { changeTo } from '../schema/suggest.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import { editOf } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { isUnsaved } from './shared/other-file.ts';
import { translatedByName } from './shared/translation-by-name.ts';

export const idFilenameMismatch: Rule = {
  id: 'id-filename-mismatch',
  severity: 'error',
  scope: 'workspace',
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

  concerns: (document) => mismatch(document) !== undefined,

  *check(document, index) {
    const { uri, tree, kind } = document;
    const names = mismatch(document);
    if (!names) return;
    const [found, name] = names;
    const node = nodeAt(tree.root, [kind === 'translation' ? 'translationOf' : 'id']);
    const range = node?.range ?? { start: 0, end: 0 };
    const translated = translatedByName(document, index);
    if (translated !== undefined) {
      yield translationInstead(document, range, translated);
      return;
    }
    const to = folderOf(uri) + name;
    yield {
      range,
      message: {
        en: `the file is called '${found}', but its content asks for '${name}'`,
        fr: `le fichier s’appelle « ${found} », mais son contenu demande « ${name} »`,
      },
      // Another file stays where it is, and a copy has to have an id of its own.
      fixes:
        index.document(to) || isCopy(document, index)
          ? []
          : [
              {
                title: { en: `Rename the file to '${name}'`, fr: `Renommer le fichier en « ${name} »` },
                safe: false,
                edit: { edits: new Map(), renames: [{ from: uri, to }] },
              },
            ],
    };
  },
};

/** Another file has this id and is called by it, in whichever folder. */
function isCopy({ uri, kind, role: { id } }: RoleDocument, index: RoleIndex): boolean {
  if (kind !== 'role' || id === undefined) return false;
  return index.roleDefinitions(id).some(({ location }) => location.uri !== uri && nameBase(location.uri) === id);
}

/** The name that the file has, and the one that its content asks for; nothing where they are the same. */
function mismatch(document: RoleDocument): readonly [found: string, wanted: string] | undefined {
  const { uri } = document;
  const found = isUnsaved(uri) ? undefined : /^(.*)\.role\.(?:yaml|yml|json)$/s.exec(fileName(uri))?.[1];
  const wanted = wantedName(document);
  if (kindOfName(uri) !== 'role' || found === undefined || wanted === undefined || found === wanted) return undefined;
  const ending = `.role${/\.(?:yaml|yml|json)$/.exec(uri)?.[0] ?? ''}`;
  return [found + ending, wanted + ending];
}

/** `translationOf: acheteur` in the place of the id. */
function translationInstead({ uri, tree, text }: RoleDocument, range: TextRange, id: string): Finding {
  const entry = entryOf(tree.root, 'id');
  const quote = /["']/.exec(entry ? text.charAt(entry.key.range.start) : '')?.[0] ?? '';
  const name = shown(id);
  const edits = entry
    ? [
        { range: entry.key.range, newText: `${quote}translationOf${quote}` },
        ...changeTo(uri, text, range, id).flatMap((fix) => fix.edit.edits.get(uri) ?? []),
      ]
    : [];
  return {
    range,
    message: {
      en: `this file is the translation of '${name}': write 'translationOf' in the place of 'id'`,
      fr: `cette fiche est la traduction de « ${name} » : écrire « translationOf » au lieu de « id »`,
    },
    fixes: [
      {
        title: { en: "Write 'translationOf' in the place of 'id'", fr: 'Écrire « translationOf » au lieu de « id »' },
        safe: false,
        edit: editOf(uri, ...edits),
      },
    ],
  };
}

/** The file name without `.role.yaml` that the content asks for; nothing while it does not say enough. */
function wantedName({ kind, role, translation }: RoleDocument): string | undefined {
  if (kind === 'role') return role.id;
  const { translationOf, lang } = translation ?? {};
  return translationOf === undefined || lang === undefined ? undefined : `${translationOf}.${lang}`;
}
