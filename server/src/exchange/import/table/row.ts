import type { Path } from '../../../syntax/tree.ts';
import { folded } from '../../../text/folded.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { LooseRole } from '../importer.ts';
import { amountOf, cellOf, choiceOf, namesOf, sentencesOf } from './cells.ts';
import type { Column, ColumnField } from './columns.ts';
import type { RowId } from './ids.ts';

/** What rows share. */
export interface Around {
  /** Ids of the roles of the table, by id and title. */
  readonly names: ReadonlyMap<string, string>;
  readonly superiors: ReadonlyMap<string, string>;
  readonly lang: string;
}

type Misfit = (column: Column, value: string, reason: LocalizedText) => void;

/** The role of a row. @param misfit is told of each cell, or part of one, that its field cannot hold. */
export function rowRole(
  { row, id, title }: RowId,
  columns: readonly Column[],
  around: Around,
  misfit: Misfit,
): LooseRole {
  const of = (field: ColumnField): readonly Column[] => columns.filter((column) => column.field === field);
  const text = (field: ColumnField): string =>
    of(field)
      .map((column) => cellOf(row, column))
      .filter((cell) => cell !== '')
      .join('\n\n');
  const sentences = (field: ColumnField) => of(field).flatMap((column) => sentencesOf(cellOf(row, column)));
  const names = (field: ColumnField) => of(field).flatMap((column) => namesOf(cellOf(row, column)));
  const labels = (field: ColumnField) => names(field).map((label) => ({ label }));
  const statements = (field: ColumnField) => sentences(field).map((statement) => ({ statement }));
  /** Tells what cannot be read. */
  const read = <Value>(
    field: ColumnField,
    parts: (cell: string) => readonly string[],
    one: (part: string) => Value | undefined,
  ) =>
    of(field).flatMap((column) =>
      parts(cellOf(row, column)).flatMap((part) => {
        const value = one(part);
        if (value === undefined) misfit(column, part, notRead);
        return value ?? [];
      }),
    );
  const whole = (cell: string): readonly string[] => (cell === '' ? [] : [cell]);
  const choice = <Value extends string>(field: ColumnField, values: readonly Value[], path: Path, parts = whole) =>
    read(field, parts, (word) => values.find((value) => value === (choiceOf(path, word) ?? '')));
  const links = (field: ColumnField) =>
    names(field).map((label) => {
      const role = around.names.get(folded(label));
      return role === undefined || role === id ? { label } : { role };
    });
  const [currency] = read('currency', whole, currencyOf);
  const [min] = read('payMin', whole, amountOf);
  const [max] = read('payMax', whole, amountOf);
  const [unit] = choice('payUnit', ['hour', 'day', 'week', 'month', 'year'] as const, ['compensation', 'unit']);
  const [seniority] = choice('seniority', seniorities, ['seniority']);
  const [time] = choice('time', ['full', 'part'] as const, ['employment', 'time']);
  const superior = around.superiors.get(id);
  const pay = min !== undefined || max !== undefined;
  if (pay && !(currency && unit)) {
    for (const column of [...of('payMin'), ...of('payMax')])
      if (cellOf(row, column) !== '') misfit(column, cellOf(row, column), noUnit);
  }
  return {
    id,
    title,
    lang: text('lang') || around.lang,
    titleForms: { masculine: text('masculineTitle'), feminine: text('feminineTitle') },
    alternativeTitles: names('alternativeTitles').map((label) => ({ label, kind: 'synonym' })),
    family: text('family'),
    seniority,
    summary: text('summary'),
    mission: text('mission'),
    accountabilities: statements('accountabilities'),
    objectives: statements('objectives'),
    functions: tasksOf(of('tasks'), row.cells),
    team: {
      reportsTo: superiorsOf(superior, of('reportsTo'), row),
      manages: links('manages'),
      collaboratesWith: links('collaboratesWith'),
    },
    requirements: {
      education: { notes: sentences('education') },
      experience: { notes: sentences('experience'), months: read('experienceMonths', whole, amountOf)[0] },
      certifications: labels('certifications'),
    },
    skills: { technical: labels('skills'), knowledge: labels('knowledge'), soft: labels('softSkills') },
    tools: labels('tools'),
    workContext: {
      places: sentences('places'),
      hours: sentences('hours'),
      conditions: sentences('conditions'),
      travel: text('travel'),
    },
    employment: { contract: choice('contract', contracts, ['employment', 'contract', 0], namesOf), time },
    compensation: pay && currency && unit ? { currency, unit, min, max } : undefined,
    locations: locationsOf(names('city'), read('country', whole, countryOf)),
    market: { sectors: labels('sectors') },
    progression: { evolvesFrom: links('evolvesFrom'), evolvesTo: links('evolvesTo') },
    mappings: [
      ...read('rome', namesOf, (code) =>
        /^[A-Z]\d{4}$/.test(code) ? { scheme: 'rome' as const, code, match: 'close' as const } : undefined,
      ),
      ...read('isco', namesOf, (code) =>
        /^\d{1,4}$/.test(code) ? { scheme: 'isco-08' as const, code, match: 'broad' as const } : undefined,
      ),
      ...read('onet', namesOf, (code) =>
        /^\d{2}-\d{4}\.\d{2}$/.test(code) ? { scheme: 'onet-soc' as const, code, match: 'close' as const } : undefined,
      ),
      ...read('esco', namesOf, (uri) =>
        /^https?:\/\/\S+$/.test(uri) ? { scheme: 'esco' as const, uri, match: 'close' as const } : undefined,
      ),
    ],
    meta: { owner: text('owner'), tags: names('tags') },
  };
}

const seniorities = ['intern', 'junior', 'intermediate', 'senior', 'lead', 'manager', 'director', 'executive'] as const;

const contracts = ['permanent', 'fixed-term', 'interim', 'seasonal', 'apprenticeship', 'internship'] as const;

/** The first column with a name of this table is the superior there. A comma may stand in a name, and parts none. */
function superiorsOf(superior: string | undefined, columns: readonly Column[], row: RowId['row']) {
  const cells = columns.map((column) => cellOf(row, column)).filter((cell) => cell !== '');
  const named = superior === undefined ? [] : [{ role: superior }];
  const others = cells.slice(named.length).flatMap((cell) => sentencesOf(cell).map((label) => ({ label })));
  return [...named, ...others];
}

/** Each column of tasks is a function, called as the column is. */
function tasksOf(columns: readonly Column[], cells: readonly string[]): LooseRole['functions'] {
  return columns
    .map((column) => ({
      title: column.heading,
      tasks: sentencesOf(cells[column.index] ?? '').map((statement) => ({ statement })),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

function locationsOf(cities: readonly string[], countries: readonly string[]): LooseRole['locations'] {
  if (cities.length === 0) return countries.map((country) => ({ country }));
  return cities.map((city) => ({ city, country: countries[0] }));
}

function currencyOf(word: string): string | undefined {
  const signs: Readonly<Record<string, string>> = {
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    $: 'USD',
    '£': 'GBP',
    chf: 'CHF',
  };
  return signs[word.toLowerCase()] ?? (/^[A-Z]{3}$/.test(word) ? word : undefined);
}

function countryOf(word: string): string | undefined {
  return /^[A-Z]{2}$/.test(word) ? word : folded(word) === 'france' ? 'FR' : undefined;
}

const notRead: LocalizedText = {
  en: 'not in the form that this field has',
  fr: 'pas dans la forme que prend ce champ',
};

const noUnit: LocalizedText = {
  en: 'pay needs a currency and a unit, in columns of their own',
  fr: 'une rémunération demande une devise et une période, dans leurs colonnes',
};
