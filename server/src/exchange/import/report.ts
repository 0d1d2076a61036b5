import { formatNumber } from '../../text/figures.ts';
import type { Language } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { shown } from '../../text/shown.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Imported } from './import-roles.ts';
import type { Homeless } from './importer.ts';
import { gathered } from './losses.ts';
import type { PlannedRole } from './merging/plan.ts';

/** A file that was imported from, and what was found in it. */
export interface ImportedFile extends Imported {
  /** As people know it. */
  readonly path: string;
}

/** What an import did. */
export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly roles: readonly (PlannedRole & { readonly shown: string })[];
  /** The settings file in which columns were remembered. */
  readonly settings: string | undefined;
  /** The option that has roles written again that were deleted, where there are options. */
  readonly restoring?: string;
}

interface Told {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** For people: what was written, what stays the author's, what had no place, and what is wrong. */
export function textReport(report: ImportReport, isDry: boolean, language: Language): Told {
  const { files, roles, settings } = report;
  const lines: string[] = [];
  const say = (text: Readonly<Record<Language, string>>): void => void lines.push(text[language]);
  const told = roles.filter(({ status, notes }) => status !== 'unchanged' || notes.length > 0);
  for (const role of told.slice(0, MOST_ROLES)) {
    lines.push(`${role.shown}${colon[language]} ${statusWords(role.status, isDry)[language]}`);
    for (const { at, message } of role.notes.slice(0, MOST_NOTES)) {
      lines.push(`  ${at === '' ? '' : `${safeText(at)}${colon[language]} `}${safeText(message[language])}`);
    }
    if (role.notes.length > MOST_NOTES) say(more(role.notes.length - MOST_NOTES));
  }
  if (told.length > MOST_ROLES) say(more(told.length - MOST_ROLES));
  for (const { path, problems } of files) {
    for (const problem of problems.slice(0, MOST_PROBLEMS)) lines.push(problemLine(path, problem, language));
    if (problems.length > MOST_PROBLEMS) say(more(problems.length - MOST_PROBLEMS));
  }
  lines.push(...homelessLines(homelessOf(files), language));
  if (settings !== undefined) {
    say({ en: `the columns are remembered in ${settings}`, fr: `les colonnes sont retenues dans ${settings}` });
  }
  say(summary(report));
  return { text: `${lines.join('\n')}\n`, hasErrors: hasErrors(report) };
}

/** By reason, each told once. */
function homelessLines(homeless: readonly Homeless[], language: Language): readonly string[] {
  const reasons = [...new Set(homeless.map(({ reason }) => reason[language]))];
  return reasons.flatMap((reason) => {
    const some = homeless.filter((one) => one.reason[language] === reason);
    const lines = some.slice(0, MOST_HOMELESS).map(({ where, values }) => {
      const different = [...new Set(values.slice(0, 100).map((value) => quoted(safeText(shown(value)))[language]))];
      const dots = different.length > 2 || values.length > 100 ? ', …' : '';
      const count = formatNumber(values.length, language);
      return `  ${safeText(shown(where))} (${count})${colon[language]} ${different.slice(0, 2).join(', ')}${dots}`;
    });
    const rest = some.length > MOST_HOMELESS ? [more(some.length - MOST_HOMELESS)[language]] : [];
    const title = { en: `no place (${reason}):`, fr: `sans place (${reason}) :` }[language];
    return [title, ...lines, ...rest];
  });
}

const colon: Readonly<Record<Language, string>> = { en: ':', fr: ' :' };

function quoted(text: string): Readonly<Record<Language, string>> {
  return { en: `'${text}'`, fr: `« ${text} »` };
}

/** What somebody may read; the JSON report has all of it. */
const MOST_ROLES = 200;
const MOST_NOTES = 10;
const MOST_PROBLEMS = 20;
const MOST_HOMELESS = 25;

/** For programs: English, and stable. */
export function jsonReport(report: ImportReport): Told {
  const files = report.files.map(({ path, format, problems, roles, homeless }) => ({
    path,
    format,
    roles: roles.length,
    problems: problems.map(({ severity, message, row, column }) => ({ severity, message: message.en, row, column })),
    homeless: gathered([homeless, ...roles.map((role) => role.homeless)]).map(({ where, reason, values }) => ({
      where,
      reason: reason.en,
      count: values.length,
      values,
    })),
  }));
  const roles = report.roles.map(({ key, title, shown: path, status, notes }) => ({
    key,
    title,
    path,
    status,
    notes: notes.map(({ at, message }) => ({ at, message: message.en })),
  }));
  return { text: `${JSON.stringify({ files, roles }, undefined, 2)}\n`, hasErrors: hasErrors(report) };
}

/** Whether something was not imported that somebody wanted. */
function hasErrors({ files, roles }: ImportReport): boolean {
  return roles.some(({ status }) => status === 'refused') || files.some(({ problems }) => problems.some(isError));
}

function isError({ severity }: ImportProblem): boolean {
  return severity === 'error';
}

function homelessOf(files: readonly ImportedFile[]): readonly Homeless[] {
  return gathered(files.flatMap(({ homeless, roles }) => [homeless, ...roles.map((role) => role.homeless)]));
}

function problemLine(path: string, { severity, message, row, column }: ImportProblem, language: Language): string {
  const place = [row, column].filter((part) => part !== undefined).map((part) => `:${part}`);
  const word = { error: { en: 'error', fr: 'erreur' }, warning: { en: 'warning', fr: 'avertissement' } }[severity];
  return `${safeText(path)}${place.join('')} ${word[language]}: ${safeText(message[language])}`;
}

function statusWords(status: PlannedRole['status'], isDry: boolean): Readonly<Record<Language, string>> {
  switch (status) {
    case 'new':
      return isDry ? { en: 'would be new', fr: 'serait créé' } : { en: 'new', fr: 'créé' };
    case 'updated':
      return isDry ? { en: 'would be updated', fr: 'serait mis à jour' } : { en: 'updated', fr: 'mis à jour' };
    case 'unchanged':
      return { en: 'as it was', fr: 'inchangé' };
    case 'refused':
      return { en: 'not written', fr: 'non écrit' };
    case 'deleted':
      return { en: 'left out', fr: 'laissé de côté' };
  }
}

function more(count: number): Readonly<Record<Language, string>> {
  return { en: `  and ${count} more`, fr: `  et ${count} de plus` };
}

function summary({ roles, files, restoring }: ImportReport): Readonly<Record<Language, string>> {
  const count = (status: PlannedRole['status']): number => roles.filter((role) => role.status === status).length;
  const [made, updated, same] = [count('new'), count('updated'), count('unchanged')];
  // A file that is refused as a whole counts as what it may have held.
  const refused =
    count('refused') + files.filter((file) => file.roles.length === 0 && file.problems.some(isError)).length;
  // What only has a warning is a folder that was passed over.
  const readFiles = files.filter(({ format, problems }) => format !== undefined || problems.some(isError)).length;
  const left = count('deleted');
  const again = restoring === undefined ? { en: '', fr: '' } : restoredBy(restoring);
  const rest = {
    en: left === 0 ? '' : `, ${left} left out${again.en}`,
    fr: left === 0 ? '' : `, laissés de côté : ${left}${again.fr}`,
  };
  return {
    en: `${readFiles} read: ${made} new, ${updated} updated, ${same} as before, ${refused} not written${rest.en}`,
    fr: `Fichiers lus : ${readFiles} ; rôles créés : ${made}, mis à jour : ${updated}, inchangés : ${same}, non écrits : ${refused}${rest.fr}`,
  };
}

function restoredBy(option: string): Readonly<Record<Language, string>> {
  return { en: ` (${option} writes them again)`, fr: ` (${option} les réécrit)` };
}
