import type { ArtifactLocation, Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { explain } from '../../rules/explain.ts';
import { allCodes } from '../../rules/codes.ts';
import type { Diagnostic, Fix, Severity } from '../../text/diagnostic.ts';
import type { Language } from '../../text/language.ts';
import type { SourceLocation } from '../../text/range.ts';
import { isEditOnly } from './finding-json.ts';
import { Places } from './places.ts';
import type { FileResult, Reporter } from './reporter.ts';
import { jsonText } from './json-text.ts';

/**
 * SARIF 2.1.0 (OASIS, 2020), which GitHub and others read for code scanning: findings with their rules, related places
 * and safe fixes. Addresses are relative to the top of the repository, columns in UTF-16 units.
 */
export const sarif: Reporter = {
  name: 'sarif',
  human: false,
  fromTop: true,
  report(results, { language, file, version }) {
    const places = new Places(file);
    const rules = usedRules(results, language);
    const positions = new Map(rules.map(({ id }, position) => [id, position]));
    const log: Log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'rolespec', version, semanticVersion: version, rules } },
          columnKind: 'utf16CodeUnits',
          results: results.flatMap((result) =>
            result.diagnostics.map((found) => resultOf(result, found, positions, places, language)),
          ),
        },
      ],
    };
    return `${jsonText(log, 2)}\n`;
  },
};

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** Those that found something, in the order of the documentation. */
function usedRules(results: readonly FileResult[], language: Language): ReportingDescriptor[] {
  const used = new Set(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
  return allCodes
    .filter(({ id }) => used.has(id))
    .map(({ id, severity, summary, why }) => ({
      id,
      shortDescription: { text: summary[language] },
      fullDescription: { text: why[language] },
      help: { text: why[language], markdown: explain(id, language) ?? why[language] },
      defaultConfiguration: { level: levels[severity] },
    }));
}

function resultOf(
  { uri }: FileResult,
  { code, severity, message, range, related = [], fixes = [] }: Diagnostic,
  positions: ReadonlyMap<string, number>,
  places: Places,
  language: Language,
): Result {
  const ruleIndex = positions.get(code);
  const edits = fixes.filter(isEditOnly);
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message[language] },
    locations: [locationOf({ uri, range }, places)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ location, message: text }, id) => ({
        id,
        ...locationOf(location, places),
        message: { text: text[language] },
      })),
    }),
    ...(edits.length > 0 && { fixes: edits.map((fix) => fixOf(fix, places, language)) }),
  };
}

function fixOf({ title, safe, byHand, edit }: Fix, places: Places, language: Language): SarifFix {
  return {
    description: { text: title[language] },
    artifactChanges: [...edit.edits].map(([uri, edits]) => ({
      artifactLocation: artifact(uri, places),
      replacements: edits.map(({ range, newText }) => ({
        deletedRegion: regionOf({ uri, range }, places),
        insertedContent: { text: newText },
      })),
    })),
    properties: { safe, ...(byHand && { byHand }) },
  };
}

function locationOf(location: SourceLocation, places: Places): Location {
  return {
    physicalLocation: { artifactLocation: artifact(location.uri, places), region: regionOf(location, places) },
  };
}

function regionOf({ uri, range }: SourceLocation, places: Places): Region {
  const { start, end } = places.place(uri, range);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a relative address. */
function artifact(uri: string, places: Places): ArtifactLocation {
  return { uri: places.path(uri).split('/').map(encodeURIComponent).join('/') };
}
