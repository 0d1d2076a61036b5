import type { Mapping } from '../../../schemas/types.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { MapNode, Path } from '../syntax/tree.ts';
import { addField } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { itemsAt } from './shared/items.ts';

const baker = 'id: boulanger\nlang: fr\ntitle: Boulanger / Boulangère\nmappings:\n  - ';

/** The address of an entry is its own for good, so that a mapping without a code needs no version. */
export const mappingUnversioned: Rule = {
  id: 'mapping-unversioned',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'The code of a classification does not say of which version it is.',
    fr: 'Le code d’une nomenclature ne dit pas de quelle version il est.',
  },
  why: {
    en: 'Codes change meaning from one version to the next; without the version nobody can tell later what was meant, or whether the code has to be looked up again.',
    fr: 'Un code peut changer de sens d’une version à l’autre ; sans elle, nul ne peut dire plus tard ce qui était visé, ni si le code est à revoir.',
  },
  bad: `${baker}{ scheme: rome, code: D1102, match: exact }\n`,
  good: `${baker}{ scheme: rome, code: D1102, version: "4.60", match: exact }\n`,

  *check(document) {
    const { role, tree } = document;
    if (!mappingsOf(role).some(isUnversioned)) return;
    const places: Path[] = [['mappings']];
    for (const group of groups) {
      for (const { path } of itemsAt(tree, 'skills', group)) places.push([...path, 'mappings']);
    }
    const written = places.flatMap((path) => itemsAt(tree, ...path));
    for (const scheme of versioned) {
      const all = written.filter(({ node }) => textOf(node, 'scheme') === scheme);
      const lacking = all.filter(({ node }) => textOf(node, 'code') && !entryOf(node, 'version'));
      const range = lacking[0] && entryOf(lacking[0].node, 'code')?.value.range;
      if (!range) continue;
      const [code, count] = [shown(textOf(lacking[0]?.node, 'code') ?? ''), lacking.length];
      const versions = new Set(all.flatMap(({ node }) => textOf(node, 'version') ?? []));
      yield {
        range,
        message: {
          en:
            count === 1
              ? `'${code}' does not say of which version of '${scheme}' it is; write its 'version'`
              : `'${code}' and ${others(count, 'en')} do not say of which version of '${scheme}' they are; write their 'version'`,
          fr:
            count === 1
              ? `« ${code} » ne dit pas de quelle version de « ${scheme} » il est ; écrire sa « version »`
              : `« ${code} » et ${others(count, 'fr')} ne disent pas de quelle version de « ${scheme} » ils sont ; écrire leur « version »`,
        },
        fixes: versions.size === 1 ? [...versions].flatMap((version) => addition(document, lacking, version)) : [],
      };
    }
  },
};

/**
 * ISCO-08 has its version in its name, and the numbers of RNCP are never given twice. What counts for the rest: each of
 * them was published anew with codes that had moved.
 */
const versioned: readonly Mapping['scheme'][] = ['esco', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf'];

const groups = ['technical', 'knowledge', 'soft'] as const;

function isUnversioned({ scheme, code, version }: Partial<Mapping>): boolean {
  return code !== undefined && version === undefined && versioned.some((one) => one === scheme);
}

function mappingsOf({ mappings = [], skills }: PartialRole): readonly Partial<Mapping>[] {
  return [...mappings, ...groups.flatMap((group) => skills?.[group]?.flatMap((skill) => skill.mappings ?? []) ?? [])];
}

function others(count: number, language: 'en' | 'fr'): string {
  if (count === 2) return language === 'en' ? 'one more code' : 'un autre code';
  return language === 'en' ? `${count - 1} more codes` : `${count - 1} autres codes`;
}

function textOf(node: MapNode | undefined, name: string): string | undefined {
  const value = node && entryOf(node, name)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The version that the other codes of the file have: most likely, and yet for the author to tell. */
function addition(
  document: RoleDocument,
  lacking: readonly { readonly path: Path }[],
  version: string,
): readonly Fix[] {
  const { uri, text, tree } = document;
  const edits = lacking.flatMap(
    ({ path }) => addField(text, tree, path, 'version', version, languageOfName(uri)) ?? [],
  );
  if (edits.length === 0) return [];
  const words = shown(version);
  const title = { en: `Add the version '${words}'`, fr: `Ajouter la version « ${words} »` };
  return [{ title, safe: false, byHand: true, edit: editOf(uri, ...edits) }];
}
