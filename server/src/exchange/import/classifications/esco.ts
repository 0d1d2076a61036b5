/** Occupations of ESCO, the classification of the European Union: its download in CSV, or one occupation as its service tells it in JSON. */
import { folded } from '../../../text/folded.ts';
import { languageOfText } from '../../../text/language-of-text.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { Importer, LooseRole, ReadOptions, ReadRole } from '../importer.ts';
import { leftOut, Losses, noField } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { headedTable, headingsOf, lacksTitle, type HeadedRow } from '../table/headed-table.ts';
import { formsOf, mappingsOf } from './esco-parts.ts';
import { escoResource, isEscoResource } from './esco-resource.ts';

export const esco: Importer = {
  name: 'esco',
  summary: { en: 'occupations of ESCO, as CSV or JSON', fr: 'métiers ESCO, en CSV ou en JSON' },

  recognises: (source) => {
    if (isEscoResource(source)) return true;
    return hasOccupations(source) && headingsOf(source).has('iscogroup');
  },

  read: (source, options) => {
    if (isEscoResource(source)) return { roles: escoResource(source, options), homeless: [], problems: [] };
    const table = headedTable(source);
    if ('message' in table) return { roles: [], homeless: [], problems: [table] };
    if (!hasOccupations(source)) return { roles: [], homeless: [], problems: [] };
    const lang = languageOf(source, table.rows, options);
    const unknown = table.headings.filter((heading) => !known.has(folded(heading)));
    const isNamed = (row: HeadedRow): boolean => row.cell('preferredLabel') !== '' || row.cell('conceptUri') !== '';
    const unnamed = table.rows.filter((row) => !isNamed(row)).map((row) => lacksTitle(row, undefined));
    const roles = table.rows.filter(isNamed).map((row) => roleOf(row, lang, unknown));
    return { roles, homeless: [], problems: unnamed };
  },
};

/** Without these columns, rows are about something else. */
function hasOccupations(source: Source): boolean {
  const headings = headingsOf(source);
  return headings.has('concepturi') && headings.has('preferredlabel');
}

const known: ReadonlySet<string> = new Set(
  (
    'concepttype concepturi iscogroup preferredlabel altlabels hiddenlabels status modifieddate ' +
    'regulatedprofessionnote scopenote definition description inscheme code nacecode'
  ).split(' '),
);

/** As the name of the download tells it, `occupations_fr.csv`; else as the descriptions read. */
function languageOf({ name }: Source, rows: readonly HeadedRow[], { lang }: ReadOptions): string {
  const told = /_([a-z]{2})\.[a-z]+$/.exec(name.toLowerCase())?.[1];
  const texts = rows.slice(0, 20).map((row) => row.cell('description'));
  return told ?? languageOfText(texts.join(' ')) ?? lang;
}

function roleOf(row: HeadedRow, lang: string, unknown: readonly string[]): ReadRole {
  const losses = new Losses();
  const [uri, title] = [row.cell('conceptUri'), row.cell('preferredLabel')];
  const [description, definition] = [row.cell('description'), row.cell('definition')];
  const notes = [row.cell('scopeNote'), description === '' ? '' : definition];
  const role: LooseRole = {
    lang,
    title,
    titleForms: lang === 'fr' ? formsOf(title) : undefined,
    scope: 'occupation',
    alternativeTitles: [
      ...lines(row.cell('altLabels')).map((label) => ({ label, kind: 'synonym' as const })),
      ...lines(row.cell('hiddenLabels')).map((label) => ({ label, kind: 'hidden' as const })),
    ].filter(({ label }) => label !== title),
    summary: description === '' ? definition : description,
    scopeNotes: notes.map((text) => ({ text })),
    requirements: { regulated: isRegulated(row.cell('regulatedProfessionNote')) },
    mappings: mappingsOf(uri, title, row.cell('iscoGroup')),
    meta: { sources: [{ title: 'ESCO', url: uri, lang, date: dayOf(row.cell('modifiedDate')) }] },
  };
  for (const name of unknown) tell(losses, name, row.cell(name), noField);
  for (const name of ['status', 'inScheme', 'code', 'naceCode']) tell(losses, name, row.cell(name), leftOut);
  if (role.requirements?.regulated === undefined) {
    tell(losses, 'regulatedProfessionNote', row.cell('regulatedProfessionNote'), noField);
  }
  return readRole(`esco ${uri === '' ? title : uri}`, role, losses);
}

function lines(cell: string): readonly string[] {
  return cell.split(/\n|\s\|\s/);
}

function isRegulated(note: string): boolean | undefined {
  const word = note.split('/').at(-1)?.toLowerCase();
  return word === 'regulated' ? true : word === 'unregulated' ? false : undefined;
}

function dayOf(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
}

function tell(losses: Losses, where: string, value: string, reason: LocalizedText): void {
  if (value !== '') losses.add(where, value, reason);
}
