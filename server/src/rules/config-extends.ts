import type { RoleDocument } from '../model/document.ts';
import { besideUri, ownSettingsOf } from '../model/own-settings.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';

/** The settings that these are said to build on and that are not there, or that build on these in turn. */
export function extendsFindings({ uri, tree }: RoleDocument, index: RoleIndex): readonly Diagnostic[] {
  const names = nodeAt(tree.root, ['extends']);
  if (names?.kind !== 'list') return [];
  return names.items.flatMap((item): Diagnostic[] => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') return [];
    const [base, path] = [besideUri(uri, item.value), shown(item.value)];
    const at = { code: 'unresolved-settings', severity: 'error', range: item.range } as const;
    if (base === undefined || index.document(base)?.kind !== 'config') {
      const message = {
        en: `no settings file is found at '${path}'`,
        fr: `aucun fichier de réglages ne se trouve à « ${path} »`,
      };
      return [{ ...at, message }];
    }
    if (!leadsTo(base, uri, index)) return [];
    const message = {
      en: `'${path}' builds on this file in turn; what it says is taken once`,
      fr: `« ${path} » part à son tour de ce fichier ; ce qu’il dit est pris une seule fois`,
    };
    return [{ ...at, message }];
  });
}

function leadsTo(from: string, wanted: string, index: RoleIndex): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    if (uri === wanted) return true;
    if (seen.has(uri)) continue;
    seen.add(uri);
    const document = index.document(uri);
    open.push(...((document && ownSettingsOf(document)?.extends) ?? []));
  }
  return false;
}
