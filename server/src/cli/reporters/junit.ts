import { severityNames } from '../../rules/explain.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { Places } from './places.ts';
import type { FileResult, Reporter, ReportOptions } from './reporter.ts';
import { element, xmlDocument, xmlText } from './xml.ts';

/**
 * The XML of JUnit: a suite for each file and a test for each finding; one that passes where there is none. Only errors
 * fail, as they do for the exit code.
 */
export const junit: Reporter = {
  name: 'junit',
  human: false,
  report(results, options) {
    const places = new Places(options.file);
    const suites = results.map((result) => {
      const failures = result.diagnostics.filter(isFailure).length;
      const tests = Math.max(result.diagnostics.length, 1);
      return {
        tests,
        failures,
        xml: element('testsuite', { name: result.path, tests, failures, errors: 0 }, cases(result, places, options)),
      };
    });
    const sum = (name: 'tests' | 'failures'): number => suites.reduce((total, suite) => total + suite[name], 0);
    const root = { name: 'rolespec', tests: sum('tests'), failures: sum('failures'), errors: 0 };
    return xmlDocument(
      element(
        'testsuites',
        root,
        suites.map(({ xml }) => xml),
      ),
    );
  },
};

function cases({ uri, path, diagnostics }: FileResult, places: Places, { language }: ReportOptions): readonly string[] {
  if (diagnostics.length === 0) return [element('testcase', { classname: path, name: path })];
  return diagnostics.map((found) => {
    const { line, column } = places.place(uri, found.range).start;
    const at = `${path}:${line}:${column}`;
    const message = found.message[language];
    const type = severityNames[found.severity][language];
    const content = isFailure(found)
      ? element('failure', { type, message }, [xmlText(`${at} ${message}`)])
      : element('system-out', {}, [xmlText(`${at} ${type}: ${message}`)]);
    return element('testcase', { classname: path, name: `${found.code} (${line}:${column})` }, [content]);
  });
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
