import { columnFields, isColumnField } from '../../exchange/import/table/columns.ts';
import { configsAbove } from '../../files/configs.ts';
import { parseRole } from '../../model/document.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { didYouMean, nearest } from '../../schema/suggest.ts';
import { entryOf, nodeAt } from '../../syntax/navigate.ts';
import { parse } from '../../syntax/parse.ts';
import { addField } from '../../syntax/write/field.ts';
import { rewriteScalar } from '../../syntax/write/scalar.ts';
import { applyEdits } from '../../text/edit.ts';
import { folded } from '../../text/folded.ts';
import { safeText } from '../../text/safe-text.ts';
import { shown } from '../../text/shown.ts';
import { Refused } from '../command.ts';
import type { Host } from '../host.ts';

/** What columns hold, by their headings. */
export type Columns = Readonly<Record<string, string>>;

export interface RememberedColumns {
  readonly columns: Columns;
  /** The settings nearest to the folder; absent where there are none. */
  readonly config: { readonly uri: string; readonly text: string } | undefined;
}

/** What the settings above a folder remember of the columns of tables. */
export async function rememberedColumns(folderUri: string, host: Host): Promise<RememberedColumns> {
  const [config] = await configsAbove(`${folderUri}/x`, host.files);
  const settings = config && parseRole(config.uri, config.text).config;
  return { columns: settings?.import?.columns ?? {}, config };
}

/** @param words `Nom du poste=title`. @throws Refused for a word that says no field. */
export function columnsSaid(words: readonly string[]): Columns {
  const said: Record<string, string> = {};
  for (const word of words) {
    const at = word.lastIndexOf('=');
    const [heading, field] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
    if (at <= 0 || heading === '') throw wrongForm(word);
    if (!isColumnField(field)) throw unknownField(field);
    said[heading] = field;
  }
  return said;
}

/**
 * What was said of columns that are there.
 *
 * @param headings of the tables that were read.
 * @param isAll whether all files were; of a broken one, nobody knows the columns.
 * @throws Refused for a heading that no table has.
 */
export function columnsThere(said: Columns, headings: ReadonlySet<string>, isAll: boolean): Columns {
  const known = new Set([...headings].map(folded));
  const strange = Object.keys(said).filter((heading) => !known.has(folded(heading)));
  if (isAll && strange[0] !== undefined) throw noColumn(strange[0], headings);
  return Object.fromEntries(Object.entries(said).filter(([heading]) => !strange.includes(heading)));
}

/**
 * The text of the settings with these columns remembered as well, in the author's style.
 *
 * @throws Refused where they cannot be written into it.
 */
export function withColumns(config: RememberedColumns['config'], said: Columns): string {
  if (!config) {
    let text = '';
    for (const [heading, field] of Object.entries(said)) text = withColumn(text, heading, field, 'yaml');
    return `${text.trimEnd()}\n`;
  }
  let { text } = config;
  for (const [heading, field] of Object.entries(said))
    text = withColumn(text, heading, field, languageOfName(config.uri));
  return text;
}

function withColumn(text: string, heading: string, field: string, language: 'yaml' | 'json'): string {
  const tree = parse('', text, language);
  const known = entryOf(nodeAt(tree.root, ['import', 'columns']), heading)?.value;
  if (known?.kind === 'scalar' && known.value === field) return text;
  const edits =
    known?.kind === 'scalar'
      ? [rewriteScalar(text, known, field, language)]
      : addField(text, tree, ['import', 'columns'], heading, field, language);
  if (!edits) throw notWritten(heading);
  return applyEdits(text, edits);
}

function wrongForm(word: string): Refused {
  return new Refused({
    en: `'--column ${safeText(word)}' does not say what the column holds: --column "Heading=title"`,
    fr: `« --column ${safeText(word)} » ne dit pas ce que contient la colonne : --column "En-tête=title"`,
  });
}

function noColumn(heading: string, headings: ReadonlySet<string>): Refused {
  const all = [...headings].filter((one) => one !== '');
  const meant = didYouMean(nearest(heading, all));
  const some = all.slice(0, MOST_HEADINGS).map((one) => safeText(shown(one)));
  const dots = all.length > MOST_HEADINGS ? ', …' : '';
  const list = some.length === 0 || meant.en !== '' ? '' : `${some.join(', ')}${dots}`;
  return new Refused({
    en: `no table here has a column '${safeText(heading)}'${meant.en}${list && `; the columns are: ${list}`}`,
    fr: `aucun tableau ici n’a de colonne « ${safeText(heading)} »${meant.fr}${list && ` ; les colonnes sont : ${list}`}`,
  });
}

const MOST_HEADINGS = 30;

function unknownField(field: string): Refused {
  const meant = didYouMean(nearest(field, columnFields));
  const list = meant.en === '' ? columnFields.join(', ') : '';
  return new Refused({
    en: `a column cannot hold '${safeText(field)}'${meant.en}${list && `; it holds one of ${list}`}`,
    fr: `une colonne ne peut contenir « ${safeText(field)} »${meant.fr}${list && ` ; elle contient l’un de ${list}`}`,
  });
}

function notWritten(heading: string): Refused {
  return new Refused({
    en: `'${safeText(heading)}' cannot be written into the settings; add it below 'import.columns' by hand`,
    fr: `« ${safeText(heading)} » n’a pas pu être écrit dans les réglages ; l’ajouter à la main sous « import.columns »`,
  });
}
