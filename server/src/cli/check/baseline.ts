import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathOf, uriOf } from '../../files/node.ts';
import { isAlwaysOn } from '../../rules/codes.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused, type CommandOption } from '../command.ts';
import { replaceFile, writeNewFile } from '../files/write-file.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../load.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { withDiagnostics } from './file-result.ts';

/** Options of the command that can leave what is known to later. */
export const baselineOptions = {
  'update-baseline': {
    type: 'boolean',
    summary: {
      en: 'write what is found now into rolespec.baseline.json: from then on only more of it is reported',
      fr: 'noter dans rolespec.baseline.json ce qui est constaté : seul ce qui s’y ajoute est signalé ensuite',
    },
  },
  'no-baseline': {
    type: 'boolean',
    summary: { en: 'report what the baseline knows as well', fr: 'signaler aussi ce que connaît la référence' },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** How often each rule found something in each file when it was written. */
export interface Baseline {
  /** Absolute path of its file. */
  readonly path: string;
  readonly text: string;
  /** By the path from its folder, with `/`, then by rule. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const NAME = 'rolespec.baseline.json';

/**
 * The baseline of the working folder, or of the nearest folder above it that has one.
 *
 * @throws Refused where there is one that cannot be read.
 */
export async function findBaseline({ workingFolder, files }: Host): Promise<Baseline | undefined> {
  for (let folder = resolve(workingFolder); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    const result = await files.read(uriOf(path));
    if ('text' in result) return { path, text: result.text, files: countsIn(result.text, path) };
    if (result.refused.reason !== 'missing') throw unreadable(path);
    if (dirname(folder) === folder) return undefined;
  }
}

function countsIn(text: string, path: string): Baseline['files'] {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw unreadable(path);
  }
  const files = isGroup(written) ? written['files'] : undefined;
  if (!isGroup(files)) throw unreadable(path);
  return new Map(
    Object.entries(files).map(([file, rules]) => {
      if (!isGroup(rules)) throw unreadable(path);
      return [
        file,
        new Map(
          Object.entries(rules).map(([rule, count]) => {
            if (typeof count !== 'number') throw unreadable(path);
            return [rule, count];
          }),
        ),
      ];
    }),
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(path: string): Refused {
  const shown = safeText(path);
  return new Refused({
    en: `'${shown}' is no baseline; remove it, and write it again with '--update-baseline'`,
    fr: `« ${shown} » n’est pas une référence lisible ; le supprimer et le récrire avec « --update-baseline »`,
  });
}

/** What is left to report, and how much of what the baseline knows is no longer there. */
export interface Compared {
  readonly results: readonly FileResult[];
  readonly known: number;
  readonly cured: number;
}

/** A rule that found more in a file than the baseline knows is reported with all it found: which is new, nobody can tell. */
export function compared(results: readonly FileResult[], { path, files }: Baseline): Compared {
  let [known, cured] = [0, 0];
  const left = results.map((result) => {
    const counts = countsOf(result.diagnostics);
    const before = files.get(nameIn(path, result.uri)) ?? new Map<string, number>();
    for (const [rule, count] of before) cured += Math.max(0, count - (counts.get(rule) ?? 0));
    const isKnown = ({ code }: Diagnostic): boolean =>
      !isAlwaysOn(code) && (counts.get(code) ?? 0) <= (before.get(code) ?? 0);
    known += result.diagnostics.filter(isKnown).length;
    return withDiagnostics(
      result,
      result.diagnostics.filter((one) => !isKnown(one)),
    );
  });
  return { results: left, known, cured };
}

/** To say how it stands; nothing where the baseline has no part in it. */
export function standing({ known, cured }: Compared): readonly LocalizedText[] {
  return [...(known === 0 ? [] : [knownText(known)]), ...(cured === 0 ? [] : [curedText(cured)])];
}

/** To say after it was written: what is never put off; nothing where all is. */
export function notKept(results: readonly FileResult[]): LocalizedText | undefined {
  const count = results.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => isAlwaysOn(code)).length;
  if (count === 0) return undefined;
  return {
    en: `${count} ${count === 1 ? 'finding is' : 'findings are'} not in it and reported further: what cannot be read or does not fit the format is never put off`,
    fr: `${count} ${count === 1 ? 'constat n’y figure pas et reste signalé' : 'constats n’y figurent pas et restent signalés'} : ce qui ne se lit pas ou n’entre pas dans le format ne peut être remis à plus tard`,
  };
}

function knownText(known: number): LocalizedText {
  return {
    en: `${known} ${known === 1 ? 'finding is' : 'findings are'} left out, as the baseline knows ${known === 1 ? 'it' : 'them'}`,
    fr: `${known} ${known === 1 ? 'constat omis, que connaît la référence' : 'constats omis, que connaît la référence'}`,
  };
}

function curedText(cured: number): LocalizedText {
  const [en, fr] = [cured === 1 ? 'finding' : 'findings', cured === 1 ? 'constat' : 'constats'];
  return {
    en: `${cured} ${en} of the baseline ${cured === 1 ? 'is' : 'are'} cured: write it again with '--update-baseline', so that they stay so`,
    fr: `${cured} ${fr} de la référence ${cured === 1 ? 'est corrigé' : 'sont corrigés'} : la récrire avec « --update-baseline » pour qu’ils le restent`,
  };
}

/**
 * Writes how often each rule finds something in these files; what it says of files that were not looked at stays, unless
 * they are gone.
 *
 * @returns its path.
 */
export async function writeBaseline(
  results: readonly FileResult[],
  old: Baseline | undefined,
  host: Host,
): Promise<string> {
  const path = old?.path ?? join(resolve(host.workingFolder), NAME);
  const files = new Map(old?.files);
  for (const name of files.keys()) {
    const there = await host.files.read(uriOf(join(dirname(path), ...name.split('/'))));
    if ('refused' in there && there.refused.reason === 'missing') files.delete(name);
  }
  for (const { uri, diagnostics } of results) {
    const counts = countsOf(diagnostics);
    if (counts.size > 0) files.set(nameIn(path, uri), counts);
    else files.delete(nameIn(path, uri));
  }
  const text = `${JSON.stringify({ version: 1, files: sorted(files, (counts) => sorted(counts, (count) => count)) }, undefined, 2)}\n`;
  const shown = shownPath(uriOf(path), host);
  if (old) await replaceFile(path, old.text, text, shown);
  else await writeNewFile(path, text, shown);
  return path;
}

function sorted<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Readonly<Record<string, U>> {
  const entries = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value)]));
}

/** Of rules only: what cannot be read or has the wrong shape is never put off. */
function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) if (!isAlwaysOn(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function nameIn(baseline: string, uri: string): string {
  return relative(dirname(baseline), pathOf(uri) ?? uri).replaceAll(sep, '/');
}
