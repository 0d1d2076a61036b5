/** Roles as `rolespec export --format graph-json` writes them: as in their files, so that all of it comes back. */
import type { LocalizedText } from '../../../text/language.ts';
import { shown } from '../../../text/shown.ts';
import type { Importer, LooseFields } from '../importer.ts';
import { isGroup } from '../loose-fields.ts';
import { Losses, noField } from '../losses.ts';
import { readRole } from '../read-role.ts';
import { JsonSource } from './json-source.ts';

export const graphJson: Importer = {
  name: 'graph-json',
  summary: {
    en: 'all roles of an organisation, as the export of that name writes them',
    fr: 'tous les rôles d’une organisation, tels que les écrit l’export du même nom',
  },

  recognises: ({ json }) => rolesIn(json).some(isRole),

  read: ({ json }, { lang }) => {
    const all = rolesIn(json);
    const losses = new Losses();
    const { first, again } = byId(all.filter(isRole));
    const roles = first.map((role) => readRole(`graph-json ${nameOf(role) ?? ''}`, role, new Losses(), lang));
    if (roles.length === 0) return { roles, homeless: [], problems: [] };
    for (const other of all) if (!isRole(other)) losses.add('roles[]', JSON.stringify(other), noField);
    new JsonSource({ translations: listIn(json, 'translations') }).tellRest(losses, { translations: translation });
    // What relates the roles stands in them as well.
    return {
      roles,
      homeless: losses.all(),
      problems: again.map((id) => ({ severity: 'error', message: idTwice(id) })),
    };
  },
};

/** Of roles that share an id the first is taken: what refers to it cannot mean both. */
function byId(all: readonly LooseFields[]): {
  readonly first: readonly LooseFields[];
  readonly again: readonly string[];
} {
  const seen = new Set<unknown>();
  const again: string[] = [];
  const first = all.filter(({ id }) => {
    if (typeof id !== 'string' || id === '') return true;
    if (seen.has(id)) again.push(id);
    else return seen.add(id);
    return false;
  });
  return { first, again };
}

function idTwice(id: string): LocalizedText {
  return {
    en: `two roles have the id '${shown(id)}'; only the first was taken`,
    fr: `deux rôles ont l’identifiant « ${shown(id)} » ; seul le premier a été repris`,
  };
}

/** Roles beside how they are related. */
function rolesIn(json: unknown): readonly unknown[] {
  return isGroup(json) && Array.isArray(json['relations']) ? listIn(json, 'roles') : [];
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = isGroup(json) ? json[name] : undefined;
  return Array.isArray(list) ? list : [];
}

function isRole(value: unknown): value is LooseFields {
  return isGroup(value) && nameOf(value) !== undefined;
}

function nameOf({ id, title }: LooseFields): string | undefined {
  return [id, title].find((name) => typeof name === 'string' && name !== '')?.toString();
}

const translation: LocalizedText = {
  en: 'a translation: an import writes roles only',
  fr: 'une traduction : un import n’écrit que des fiches',
};
