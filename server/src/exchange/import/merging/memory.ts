/**
 * What imports have written, kept beside the roles in `rolespec.imports.json`: without it, nobody could tell what is the
 * author's and what is the source's.
 */
import type { PlainData } from '../../../syntax/write/value.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { RoleData } from '../importer.ts';

export const memoryName = 'rolespec.imports.json';

/** By the key of a role in its source. */
export type Memory = ReadonlyMap<string, Remembered>;

/** What an import has written of one role. */
export interface Remembered {
  /** The name of the file that it was written to, in this folder. */
  readonly file: string;
  /** What the source said of it the last time. */
  readonly role: RoleData;
}

/** @returns a refusal for a text that is none of ours: to go on would forget what was imported. */
export function readMemory(
  text: string | undefined,
): { readonly memory: Memory } | { readonly refused: LocalizedText } {
  if (text === undefined) return { memory: new Map() };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: unreadable };
  }
  if (!isGroup(value) || value['version'] !== 1 || !isGroup(value['roles'])) return { refused: unreadable };
  const memory = new Map<string, Remembered>();
  for (const [key, entry] of Object.entries(value['roles'])) {
    if (!isGroup(entry) || typeof entry['file'] !== 'string' || !isFileName(entry['file']))
      return { refused: unreadable };
    if (!isRoleData(entry['role'])) return { refused: unreadable };
    memory.set(key, { file: entry['file'], role: entry['role'] });
  }
  return { memory };
}

/** In the order of the keys, so that versions of it compare well. */
export function memoryText(memory: Memory): string {
  const keys = [...memory.keys()].toSorted();
  const roles = keys.map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(memory.get(key))}`);
  return `{\n  "version": 1,\n  "roles": {\n${roles.join(',\n')}\n  }\n}\n`;
}

/** Nothing in a file may lead out of its folder. */
function isFileName(name: string): boolean {
  return /^[a-z0-9-]+\.role\.(?:yaml|yml|json)$/.test(name);
}

function isRoleData(value: unknown): value is RoleData {
  return isGroup(value) && Object.values(value).every((inner) => isPlainData(inner, 0));
}

function isPlainData(value: unknown, depth: number): value is PlainData {
  if (depth > 64) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainData(item, depth + 1));
  if (isGroup(value)) return Object.values(value).every((inner) => isPlainData(inner, depth + 1));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unreadable: LocalizedText = {
  en: `'${memoryName}' is damaged, and it says what is the author's and what the source's; take it from an earlier version`,
  fr: `« ${memoryName} » est abîmé, alors qu’il distingue ce qui vient de l’auteur et de la source ; le reprendre d’une version antérieure`,
};
