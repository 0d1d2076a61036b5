import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { uriOf } from '../files/node.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { isAboutRole, kindOfName } from '../schema/kinds.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';
import type { Host } from './host.ts';
import { load, type Loaded } from './load.ts';

export interface OneRole {
  readonly document: RoleDocument;
  readonly index: RoleIndex;
  readonly loaded: Loaded;
}

/**
 * The one role file that a command is about, with its neighbours, to which it may refer.
 *
 * @throws Refused where it is not one role file that can be read.
 */
export async function loadOneRole(positionals: readonly string[], host: Host): Promise<OneRole> {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new Refused({ en: 'name one role file', fr: 'nommer une seule fiche' });
  }
  const path = resolve(host.workingFolder, file);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new Refused(isFolder(file));
  const loaded = await load([path], host);
  const { workspace, unreadable } = loaded;
  const uri = uriOf(path);
  const refused = unreadable.get(uri);
  if (refused) throw new Refused(unread(file, refused.message));
  const document = workspace.get(uri);
  if (!document || !isAboutRole(document.kind)) throw new Refused(noRole(file));
  return { document, index: workspace.index, loaded };
}

function isFolder(file: string): LocalizedText {
  const shown = safeText(file);
  return {
    en: `'${shown}' is a folder; name one role file`,
    fr: `« ${shown} » est un dossier ; nommer une seule fiche`,
  };
}

function unread(file: string, { en, fr }: LocalizedText): LocalizedText {
  const shown = safeText(file);
  return { en: `'${shown}': ${en}`, fr: `« ${shown} » : ${fr}` };
}

function noRole(file: string): LocalizedText {
  const shown = safeText(file);
  if (kindOfName(file) === 'vocabulary') {
    return {
      en: `'${shown}' holds a vocabulary, not a role`,
      fr: `« ${shown} » contient un vocabulaire, et non un rôle`,
    };
  }
  return kindOfName(file) === 'config'
    ? { en: `'${shown}' holds settings, not a role`, fr: `« ${shown} » contient des réglages, et non un rôle` }
    : { en: `'${shown}' cannot be read`, fr: `« ${shown} » n’a pas pu être lu` };
}
