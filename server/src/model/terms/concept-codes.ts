import type { Mapping } from '../../../../schemas/types.ts';
import type { Concept, Termbase } from './concept.ts';

/** The entry that a mapping names, by its address or by its code; nothing where the termbase has none. */
export function conceptOf(termbase: Termbase, { code, uri }: Key): Concept | undefined {
  const { byKey } = codesOf(termbase);
  return (
    (uri === undefined ? undefined : byKey.get(plain(uri))) ?? (code === undefined ? undefined : byKey.get(plain(code)))
  );
}

interface Key {
  readonly code?: string | undefined;
  readonly uri?: string | undefined;
}

/** Whether the termbase holds entries of the same kind, so that one which is not among them does not exist. */
export function knowsFamilyOf(termbase: Termbase, key: string): boolean {
  return codesOf(termbase).families.has(familyOf(termbase.scheme, key));
}

/** The codes that look like this one. */
export function codesLike(termbase: Termbase, key: string): readonly string[] {
  const family = familyOf(termbase.scheme, key);
  return termbase.concepts.flatMap(({ code }) => (familyOf(termbase.scheme, code) === family ? [code] : []));
}

interface Codes {
  readonly byKey: ReadonlyMap<string, Concept>;
  readonly families: ReadonlySet<string>;
}

function codesOf(termbase: Termbase): Codes {
  const known = codes.get(termbase);
  if (known) return known;
  const byKey = new Map<string, Concept>();
  const families = new Set<string>();
  for (const concept of termbase.concepts) {
    const { code, uri, kind } = concept;
    byKey.set(plain(code), concept);
    if (uri !== undefined) byKey.set(plain(uri), concept);
    if (kind && termbase.partial.includes(kind)) continue;
    families.add(familyOf(termbase.scheme, uri ?? code));
    if (uri !== undefined) families.add(familyOf(termbase.scheme, code));
  }
  const made = { byKey, families };
  codes.set(termbase, made);
  return made;
}

/** Not state: a termbase never changes, so neither do its codes. */
const codes = new WeakMap<Termbase, Codes>();

/** `47.91B` is written `4791B` as well, and an address with or without `s`. */
function plain(key: string): string {
  if (key.includes('/')) return key.replace(/^https?:/, '').replace(/\/+$/, '');
  return key.length > 12 ? key.toLowerCase() : key.replaceAll('.', '').toUpperCase();
}

/**
 * What a code is one of: a classification has entries of several kinds, with codes of their own, and maybe only some of
 * the kinds were imported.
 */
function familyOf(scheme: Mapping['scheme'] | undefined, key: string): string {
  if (key.includes('/')) return plain(key).slice(0, plain(key).lastIndexOf('/'));
  if (scheme === 'rome') return /^\d+$/.test(key) ? 'number' : 'code';
  if (scheme === 'naf' || scheme === 'nace') {
    return /^\d/.test(key)
      ? String(Math.min(plain(key).replace(/\D/g, '').length, 4)) + (/[A-Z]$/i.test(key) ? 'A' : '')
      : 'A';
  }
  return scheme === 'isco-08' ? String(Math.min(key.length, 4)) : 'code';
}
