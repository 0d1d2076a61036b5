import type { RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

const nurse = (version: string): string =>
  `id: nurse\nlang: en\ntitle: Ward nurse\nmeta: { status: approved, version: "${version}" }\n`;

export const versionNotBumped: Rule = {
  id: 'version-not-bumped',
  severity: 'warning',
  scope: 'file',
  compares: nurse('1.0').replace('Ward nurse', 'Nurse'),
  summary: {
    en: 'A role says something else under the same version.',
    fr: 'Une fiche dit autre chose sous le même numéro de version.',
  },
  why: {
    en: "Translations and readers know by the version whether they have the latest text; compared with that of '--base', this one changed.",
    fr: 'Traductions et lecteurs reconnaissent à la version s’ils ont le dernier texte ; par rapport à celui de « --base », celui-ci a changé.',
  },
  bad: nurse('1.0'),
  good: nurse('1.1'),

  *check(document, _index, { older }) {
    const { role, tree } = document;
    const node = nodeAt(tree.root, ['meta', 'version']);
    const { version, status } = role.meta ?? {};
    if (!older || node?.kind !== 'scalar' || version === undefined) return;
    // Until it is approved, a role changes with every word.
    if (status === 'draft' || status === 'in-review' || status === 'deprecated') return;
    if (older.role.meta?.version !== version || said(older) === said(document)) return;
    yield {
      range: node.range,
      message: {
        en: `this role has changed, and its version is still '${shown(version)}'`,
        fr: `cette fiche a changé, et sa version est toujours « ${shown(version)} »`,
      },
      fixes: nextVersion(document, node, version),
    };
  },
};

/** All that a role says of the work, whatever the order of its fields. */
function said({ role: { meta: _meta, ...rest } }: RoleDocument): string {
  return JSON.stringify(rest, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The last number of the version, one higher; nothing where it does not end with one. */
function nextVersion({ uri, text }: RoleDocument, node: ScalarNode, version: string): readonly Fix[] {
  const last = /(?<!\d)\d{1,9}$/.exec(version)?.[0];
  if (last === undefined) return [];
  const next = version.slice(0, -last.length) + String(Number(last) + 1);
  return [
    {
      title: { en: `Change to '${shown(next)}'`, fr: `Remplacer par « ${shown(next)} »` },
      safe: true,
      edit: editOf(uri, rewriteScalar(text, node, next, languageOfName(uri))),
    },
  ];
}
