import { settingsAt, strongerSettings } from '../../model/config.ts';
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { besideUri, ownSettingsOf } from '../../model/settings/own-settings.ts';
import { fileName } from '../../schema/file-name.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { nodeAt } from '../../syntax/navigate.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LocalizedText } from '../../text/language.ts';
import { shown } from '../../text/shown.ts';
import { namedIn } from './config-rules.ts';

/** The settings that these are said to build on and that are not there, or that build on these in turn. */
export function extendsFindings({ uri, tree }: RoleDocument, index: RoleIndex): readonly Diagnostic[] {
  const names = nodeAt(tree.root, ['extends']);
  if (names?.kind !== 'list') return [];
  return names.items.flatMap((item): Diagnostic[] => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') return [];
    const [base, path] = [besideUri(uri, item.value), shown(item.value)];
    const at = { code: 'unresolved-settings', severity: 'error', range: item.range } as const;
    const found = base === undefined ? undefined : settingsAt(base, index.configs);
    if (!found) {
      const isNamed = kindOfName(item.value) === 'config';
      return [{ ...at, message: isNamed ? notFound(path) : notNamed(path) }];
    }
    if (!leadsTo(found.uri, uri, index)) return [];
    const message = {
      en: `'${path}' builds on this file in turn; what it says is taken once`,
      fr: `« ${path} » part à son tour de ce fichier ; ce qu’il dit est pris une seule fois`,
    };
    return [{ ...at, message }];
  });
}

/** Of several settings files in one folder, one holds; the others count only where it builds on them. */
export function unheededSettings({ uri, tree, text }: RoleDocument, index: RoleIndex): readonly Diagnostic[] {
  const stronger = strongerSettings(uri)
    .map((other) => settingsAt(other, index.configs))
    .find((other) => other !== undefined);
  if (stronger === undefined || leadsTo(stronger.uri, uri, index)) return [];
  const name = fileName(stronger.uri);
  const message = {
    en: `these settings do not count, as '${name}' in the same folder does`,
    fr: `ces réglages ne comptent pas, car « ${name} », dans le même dossier, l’emporte`,
  };
  const first = tree.root?.kind === 'map' ? tree.root.entries[0]?.key.range : undefined;
  const range = first ?? { start: 0, end: Math.min(1, text.length) };
  return [{ code: 'unheeded-settings', severity: 'warning', message, range }];
}

/** What these settings publish, though some that they build on keep it to the house under the same name. */
export function publishedAgainst({ uri, tree }: RoleDocument, index: RoleIndex): readonly Diagnostic[] {
  const published = namedIn(tree.root, 'publish');
  if (published.length === 0) return [];
  const keptHere = namedIn(tree.root, 'internal').map(({ value }) => value);
  const others = reachedFrom(uri, index).filter((one) => one.uri !== uri);
  return published.flatMap(({ value, range }): Diagnostic[] => {
    if (typeof value !== 'string' || keptHere.includes(value)) return [];
    const keeper = others.find((one) => ownSettingsOf(one)?.written.page?.internal?.includes(value));
    if (!keeper) return [];
    const [field, file] = [shown(value), fileName(keeper.uri)];
    const message = {
      en: `'${field}' is kept internal by '${file}', which these settings build on, and shown all the same`,
      fr: `« ${field} » est gardé interne par « ${file} », dont partent ces réglages, et montré quand même`,
    };
    return [{ code: 'internal-and-published', severity: 'warning', message, range }];
  });
}

function notFound(path: string): LocalizedText {
  return {
    en: `no settings file is found at '${path}'`,
    fr: `aucun fichier de réglages ne se trouve à « ${path} »`,
  };
}

function notNamed(path: string): LocalizedText {
  return {
    en: `'${path}' has not the name of a settings file; call it 'house.rolespec.config.yaml', with any first word`,
    fr: `« ${path} » n’a pas le nom d’un fichier de réglages ; le nommer « maison.rolespec.config.yaml », avec un premier mot quelconque`,
  };
}

function leadsTo(from: string, wanted: string, index: RoleIndex): boolean {
  return reachedFrom(from, index).some(({ uri }) => uri === wanted);
}

/** These settings, and those that they build on. */
function reachedFrom(from: string, index: RoleIndex): readonly RoleDocument[] {
  const reached = new Map<string, RoleDocument>();
  const open = [from];
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    const document = reached.has(uri) ? undefined : index.document(uri);
    if (!document) continue;
    reached.set(uri, document);
    const bases = ownSettingsOf(document)?.extends ?? [];
    open.push(...bases.flatMap((base) => settingsAt(base, index.configs)?.uri ?? []));
  }
  return [...reached.values()];
}
