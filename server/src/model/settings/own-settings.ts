import type { Override, RolespecConfig } from '../../../../schemas/types.ts';
import { encodeName, folderOf } from '../../schema/file-name.ts';
import { parseRole, type RoleDocument } from '../document.ts';
import { Vocabulary } from '../terms/vocabulary.ts';
import { HouseRule } from './house-rule.ts';

/** What one settings file says itself, made ready once. */
export interface OwnSettings {
  readonly written: Partial<RolespecConfig>;
  /** As `folderOf` has it. */
  readonly folder: string;
  readonly overrides: readonly Override[];
  readonly vocabulary: Vocabulary | undefined;
  readonly house: readonly HouseRule[];
  /** URIs of the files that it builds on, in order. */
  readonly extends: readonly string[];
}

/** @returns nothing of a file that holds no settings. */
export function ownSettingsOf(document: RoleDocument): OwnSettings | undefined {
  const known = settings.get(document);
  if (known) return known;
  const { config, uri } = document;
  if (!config) return undefined;
  const own = {
    written: config,
    folder: folderOf(uri),
    overrides: config.overrides ?? [],
    vocabulary: config.vocabulary && new Vocabulary(config.vocabulary),
    house: (config.house ?? []).map((rule) => new HouseRule(rule)),
    extends: (config.extends ?? []).flatMap((path) => besideUri(uri, path) ?? []),
  };
  settings.set(document, own);
  return own;
}

/** The URIs of the files that settings with this text build on. */
export function extendedBy({ uri, text }: Pick<RoleDocument, 'uri' | 'text'>): readonly string[] {
  // Most build on none, and need not be read for that.
  return text.includes('extends') ? (ownSettingsOf(parseRole(uri, text))?.extends ?? []) : [];
}

/** Not state: a document never changes, so neither does what it says. */
const settings = new WeakMap<RoleDocument, OwnSettings>();

/**
 * The file that a path in the file at `uri` leads to.
 *
 * @returns nothing where it leads out of all folders.
 */
export function besideUri(uri: string, path: string): string | undefined {
  const folder = folderOf(uri);
  const top = /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)?[/\\]*/i.exec(folder)?.[0] ?? '';
  const folders = folder.slice(top.length).split(/[/\\]/).filter(isStep);
  for (const step of path.split('/').filter(isStep)) {
    if (step !== '..') folders.push(encodeName(step));
    else if (folders.pop() === undefined) return undefined;
  }
  return top + folders.join('/');
}

/** Whether this part of a path leads somewhere. */
function isStep(part: string): boolean {
  return part !== '' && part !== '.';
}
