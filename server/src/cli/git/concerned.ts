import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { logoAddress } from '../../files/logo.ts';
import { pathOf, uriOf } from '../../files/node.ts';
import { isBelow, parentUri } from '../../files/uri.ts';
import { parseRole, type RoleDocument } from '../../model/document.ts';
import { changedKeys, isBroad } from '../../model/dossier.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { checkTogether } from '../../rules/check.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { Loaded } from '../load.ts';

/**
 * Those of the files asked for that changed, or whose findings may be others because of what changed: by a role that they
 * refer to, that refers to them or that they translate, or by the settings that hold for them.
 *
 * @param before the text of each changed file before, by its URI free of symbolic links.
 */
export async function concerned(
  loaded: Loaded,
  before: ReadonlyMap<string, string | undefined>,
  today: string,
): Promise<readonly string[]> {
  const { workspace, asked, settings, atRest, alone } = loaded;
  const real = await realUris([...workspace.documents()].map(({ uri }) => uri).concat(asked));
  const known = new Map([...real].map(([uri, one]) => [one, uri]));
  const changes = new Map<string, RoleDocument | undefined>();
  for (const [uri, text] of before) {
    if (kindOfName(uri)) changes.set(known.get(uri) ?? uri, text === undefined ? undefined : parseRole(uri, text));
  }
  // Settings hold for all below them; those that are named, for everything.
  const isEverything = settings.named !== undefined && before.has(settings.named.uri);
  const folders = [...before.keys()].filter(isAboutFolder).flatMap((uri) => parentUri(uri) ?? []);
  const logos = await changedLogos(workspace.index.configs, before);
  const keys = new Set([...changes].flatMap(([uri, old]) => [...changedKeys(old, workspace.get(uri))]));
  const old = workspace.index.with(changes);
  const together = (document: RoleDocument, index: RoleIndex): string => {
    const options = { config: settings.of(document.uri), today };
    const found = checkTogether(document, index, options, alone.get(document));
    return JSON.stringify(
      found.map(({ code, message, range, related = [] }) => [code, message, range, related.map((one) => one.message)]),
    );
  };
  return asked.filter((uri) => {
    const own = real.get(uri) ?? uri;
    if (isEverything || before.has(own) || logos.has(uri) || folders.some((folder) => isBelow(folder, own)))
      return true;
    const document = workspace.get(uri);
    if (!document) return false;
    const questions = new Set<string>();
    const now = together(
      document,
      workspace.index.watched((key) => questions.add(key)),
    );
    const answered = [...questions].filter((key) => keys.has(key));
    // Nearly every file asks how all of them are tied, and nearly every change changes that.
    const isConcerned =
      answered.some((key) => !isBroad(key)) || (answered.length > 0 && now !== together(document, old));
    if (atRest) document.rest();
    return isConcerned;
  });
}

/** The settings files whose logo is another one now, by URI: what is wrong with it is told there. */
async function changedLogos(
  configs: readonly RoleDocument[],
  before: ReadonlyMap<string, string | undefined>,
): Promise<ReadonlySet<string>> {
  const real = await realUris(configs.flatMap((one) => logoAddress(one) ?? []));
  const isOther = (logo: string | undefined): boolean => logo !== undefined && before.has(real.get(logo) ?? logo);
  return new Set(configs.filter((one) => isOther(logoAddress(one))).map(({ uri }) => uri));
}

function isAboutFolder(uri: string): boolean {
  return kindOfName(uri) === 'config' || uri.endsWith('/.rolespecignore');
}

/** Where the files really are, past links to their folders: git knows none on the way to a file. */
export async function realUris(uris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>();
  const found = new Map<string, string>();
  for (const uri of uris) {
    const path = pathOf(uri);
    if (path === undefined) continue;
    const folder = dirname(path);
    const real = folders.get(folder) ?? (await realpath(folder).catch(() => folder));
    folders.set(folder, real);
    found.set(uri, real === folder ? uri : uriOf(join(real, basename(path))));
  }
  return found;
}
