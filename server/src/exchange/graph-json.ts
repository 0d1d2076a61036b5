import { configFor } from '../model/config.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { publicTranslation } from '../model/public-role.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { FolderExporter } from './exporter.ts';
import { publicRoles } from './public-roles.ts';

/**
 * Everything that everybody may know of the roles, as JSON: `roles` as in their files, `translations` of them, and
 * `relations` from one role to another, each once as it is written.
 */
export const graphJson: FolderExporter = {
  name: 'graph-json',
  of: 'roles',
  extension: 'json',
  summary: {
    en: 'all roles and their relations, for programs',
    fr: 'tous les rôles et leurs relations, pour des programmes',
  },
  export(documents, index) {
    const roles = publicRoles(documents, index);
    const relations = roles.flatMap(relationsOf);
    return `${JSON.stringify({ roles, translations: translationsOf(documents, index), relations }, undefined, 2)}\n`;
  },
};

interface Relation {
  readonly from: string;
  /** The id of the other role; nothing where a label is all there is. */
  readonly to?: string | undefined;
  readonly label?: string | undefined;
  readonly kind: string;
  /** Whether a line of command is one of work only. */
  readonly relation?: string | undefined;
}

function relationsOf({ id, team, progression, meta }: PartialRole): readonly Relation[] {
  if (id === undefined) return [];
  const lists = {
    reportsTo: team?.reportsTo,
    manages: team?.manages,
    collaboratesWith: team?.collaboratesWith,
    evolvesFrom: progression?.evolvesFrom,
    evolvesTo: progression?.evolvesTo,
    related: progression?.related,
  };
  const links = Object.entries(lists).flatMap(([kind, all = []]) =>
    all.map(({ role, label, relation }): Relation => ({ from: id, to: role, label, kind, relation })),
  );
  const { supersededBy } = meta ?? {};
  return supersededBy === undefined ? links : [...links, { from: id, to: supersededBy, kind: 'supersededBy' }];
}

function translationsOf(documents: Iterable<RoleDocument>, index: RoleIndex): readonly object[] {
  const translations: object[] = [];
  const isLeftOut = (id: string): boolean => index.isLeftOut(id);
  for (const document of documents) {
    // What a file is, is known without reading it once more.
    const translation = document.kind === 'translation' ? document.translation : undefined;
    if (!translation) continue;
    const source = translation.translationOf === undefined ? undefined : index.role(translation.translationOf)?.role;
    const { page } = configFor(document.uri, index.configs);
    translations.push(publicTranslation(translation, source, page, isLeftOut));
  }
  return translations;
}
