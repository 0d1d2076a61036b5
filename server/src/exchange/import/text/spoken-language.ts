import { codeNamed } from '../../../schema/code-names.ts';
import type { LooseFields } from '../importer.ts';

/**
 * A language that is asked for, with its level: `Anglais (B2)`, `English: C1`, `Espagnol, niveau A2`. Nothing where the
 * words say anything else, as `courant` does, which is a level on no scale.
 */
export function spokenLanguage(words: string): LooseFields | undefined {
  const [level] = /\b[ABC][12]\b/i.exec(words.slice(0, LONGEST)) ?? [];
  const name = words
    .replace(level ?? '', '')
    .replace(/\b(?:niveau|level)\b/i, '')
    .replace(/[\s():,–]+/g, ' ')
    .trim();
  const code = codeNamed('language', name);
  return code === undefined ? undefined : { code, cefr: level?.toUpperCase() };
}

const LONGEST = 200;
