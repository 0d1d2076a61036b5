import { extname } from 'node:path';
import { safeText } from '../text/safe-text.ts';
import { Refused, type CommandInput } from './command.ts';

/** The formats of a command, and the endings of the files that hold each, without a dot. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/**
 * The format to write: the one that is asked for, else the one that the ending of the file stands for.
 *
 * @returns nothing where neither says it.
 * @throws Refused where they do not go together, or the ending stands for several.
 */
export function formatOf({ options }: CommandInput, endings: Endings): string | undefined {
  const { format, out } = options;
  const asked = typeof format === 'string' ? format : undefined;
  const ending = typeof out === 'string' ? extname(out).slice(1).toLowerCase() : '';
  const meant = Object.keys(endings).filter((name) => endings[name]?.includes(ending));
  if (asked !== undefined) {
    const isOther = elsewhere.has(ending) || meant.length > 0;
    if (isOther && !meant.includes(asked)) throw anotherEnding(ending, asked);
    return asked;
  }
  if (elsewhere.has(ending) && meant.length === 0) throw noFormat(ending, Object.keys(endings));
  if (meant.length > 1 && !meant.includes(ending)) throw sayFormat(meant);
  return meant.includes(ending) ? ending : meant[0];
}

export function sayFormat(names: readonly string[]): Refused {
  return new Refused({
    en: `say in which format: --format ${names.join('|')}`,
    fr: `indiquer le format : --format ${names.join('|')}`,
  });
}

/** What people open by its ending, and programs read: only what such a file holds is written into it. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['csv', 'htm', 'html', 'json', 'svg', 'xml', 'yaml', 'yml'],
  ...['bmp', 'gif', 'jpeg', 'jpg', 'pdf', 'png', 'tiff', 'webp'],
  ...['doc', 'docx', 'odp', 'ods', 'odt', 'ppt', 'pptx', 'rtf', 'xls', 'xlsx'],
]);

function anotherEnding(ending: string, format: string): Refused {
  const shown = safeText(ending);
  return new Refused({
    en: `a file that ends in '.${shown}' holds no ${format}: give it another ending, or name another format`,
    fr: `un fichier en « .${shown} » ne contient pas de ${format} : lui donner une autre extension, ou indiquer un autre format`,
  });
}

function noFormat(ending: string, names: readonly string[]): Refused {
  const shown = safeText(ending);
  return new Refused({
    en: `there is no format that ends in '.${shown}': ${names.join(', ')}`,
    fr: `aucun format ne se termine par « .${shown} » : ${names.join(', ')}`,
  });
}
