import type { Diagnostic } from '../text/diagnostic.ts';
import { jsonProblems, type JsonFault } from './json/faults.ts';
import { JsonReader } from './json/reader.ts';
import { tooManyNodes, limits } from './limits.ts';
import { syntaxError } from './problems.ts';
import type { ReadResult } from './yaml/events.ts';

/**
 * Reads strict JSON: no comments, no trailing commas, one value. What is written otherwise is read as it was meant, as
 * far as that can be told, and each slip is told once.
 *
 * @param uri what its fixes change.
 */
export function readJson(uri: string, text: string): ReadResult {
  const yaml = /^\s*(?:#[^\r\n]*\s+)*(?=(?:---|[\w-]+:)(?:\s|$))/.exec(text.slice(0, 2000));
  if (yaml) return { root: undefined, problems: [yamlInJson(text, yaml[0].length)] };
  const plain = new JsonReader(text, false).read();
  const read = plain.faults.some(isOfBrackets) ? fewest(new JsonReader(text, true).read(), plain) : plain;
  if (read.limit) return { root: undefined, problems: [read.limit] };
  if (read.nodes > limits.nodes) return { root: undefined, problems: [tooManyNodes(0)] };
  return { root: read.root, problems: jsonProblems(uri, text, read.faults) };
}

/** Where brackets do not pair, how the lines are indented tells what they do not. */
function isOfBrackets({ code }: JsonFault): boolean {
  return code.startsWith('CLOSER') || code === 'OPENER_MISSING' || code === 'AFTER_END' || code === 'VALUE_MISSING';
}

function fewest<Read extends { readonly faults: readonly JsonFault[] }>(one: Read, other: Read): Read {
  return other.faults.length < one.faults.length ? other : one;
}

function yamlInJson(text: string, start: number): Diagnostic {
  const end = /[^\r\n]*/.exec(text.slice(start, start + 200))?.[0].trimEnd().length ?? 0;
  return syntaxError(
    { start, end: start + end },
    {
      en: "this is written as YAML, in a file whose name ends in '.json'; name it '.yaml'",
      fr: 'ceci est écrit en YAML, dans un fichier dont le nom se termine par « .json » ; le nommer « .yaml »',
    },
  );
}
