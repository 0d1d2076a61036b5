import type { Diagnostic } from '../text/diagnostic.ts';
import { syntaxError } from './problems.ts';
import { blank } from './blank.ts';

/**
 * Blanks out what version control left of an unresolved merge: the marker lines and the second version. The first
 * version is read on, so that one conflict is one problem and not a cascade. Offsets stay.
 */
export function maskConflicts(text: string): { readonly masked: string; readonly conflicts: readonly Diagnostic[] } {
  const conflicts: Diagnostic[] = [];
  if (!text.includes('<<<<<<< ')) return { masked: text, conflicts };
  const parts: string[] = [];
  let state: 'outside' | 'ours' | 'theirs' = 'outside';
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?(?=\r?\n?$)/.exec(line)?.[0];
    const hidden = marker !== undefined && (state !== 'outside' || marker.startsWith('<'));
    if (hidden && marker.startsWith('<')) conflicts.push(conflictAt(offset, marker.length));
    parts.push(hidden || state === 'theirs' ? blank(line, { start: 0, end: line.length }) : line);
    if (hidden) state = marker.startsWith('<') ? 'ours' : marker.startsWith('>') ? 'outside' : 'theirs';
    offset += line.length;
  }
  return { masked: parts.join(''), conflicts };
}

function conflictAt(start: number, length: number): Diagnostic {
  return syntaxError(
    { start, end: start + length },
    {
      en: "two versions of this passage were merged and nobody chose: keep one and delete the lines '<<<<<<<', '=======' and '>>>>>>>'",
      fr: 'deux versions de ce passage ont été fusionnées sans choix : en garder une et supprimer les lignes « <<<<<<< », « ======= » et « >>>>>>> »',
    },
  );
}
