/** The checks of values that JSON Schema cannot say, or cannot say well. */
import type { Diagnostic } from '../text/diagnostic.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { readsOtherwiseElsewhere } from '../syntax/scalar.ts';
import { cutValues } from './comma-texts.ts';
import { pointerOf } from './data.ts';
import { isDay } from './day.ts';
import { isExtension, type Field } from './field.ts';
import { badDate, badForm, emptyValue, scalarTrap, unknownValue } from './messages.ts';
import type { Finding } from './finding.ts';
import { unknownField } from './unknown-field.ts';
import { languageOfName } from './kinds.ts';
import type { Visited } from './visit.ts';

interface ValueProblem {
  readonly problem: Diagnostic;
  /** Of the value, where it does not fit and is left out of the role. */
  readonly pointer: string | undefined;
}

export function valueProblems(finding: Finding, fields: readonly Visited[]): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  const add = (problem: Diagnostic | undefined, pointer?: string): void => {
    if (problem) found.push({ problem, pointer });
  };
  const yaml = languageOfName(finding.uri) === 'yaml';
  const told = new Set<SyntaxNode>();
  for (const visited of fields) {
    const { node, field, entry } = visited;
    const names = unseen(visited);
    const cuts = names.length > 0 ? cutValues(finding, visited) : [];
    for (const { problem, pointer, nodes } of cuts) {
      add(problem, pointer);
      for (const one of nodes) told.add(one);
    }
    for (const name of names) {
      if (cuts.some((cut) => cut.names.includes(name))) continue;
      add(unknownField(finding, node, field, visited.path, name));
    }
    if (told.has(node) || node.kind !== 'scalar' || node.style === 'unsupported') continue;
    if (node.value === null) {
      // Of an item that is none the validator tells.
      if (entry) add(emptyValue(finding, entry.key.range, field, visited.path));
      continue;
    }
    if (field.isDate && typeof node.value === 'string' && !isDay(node.value)) {
      add(badDate(finding, node, visited.path, node.value), pointerOf(visited.path));
    } else if (yaml && field.type === 'text' && isTrap(finding.text, node, field)) {
      add(trapped(finding, visited, node));
    }
  }
  return found;
}

/** Where quotes would not make it what is wanted, that is told; of words that are none the validator tells. */
function trapped(finding: Finding, { field, path }: Visited, node: ScalarNode): Diagnostic | undefined {
  const isText = typeof node.value === 'string';
  if (field.values.length > 0) return isText ? undefined : unknownValue(finding, node, field, path);
  const written = finding.text.slice(node.range.start, node.range.end);
  if (isText || field.pattern === undefined || new RegExp(field.pattern, 'u').test(written)) {
    return scalarTrap(finding, node, path);
  }
  return field.isDate ? badDate(finding, node, path, written) : badForm(finding, node, field, path);
}

/**
 * Unknown fields that the validator does not see: those left empty, and one name that is no field of a JavaScript object.
 */
function unseen({ node, field }: Visited): readonly string[] {
  if (node.kind !== 'map' || field.type !== 'group' || field.others) return nothing;
  // Most groups have no such field; there is nothing to list.
  return node.entries.some(isUnseen) ? unknownIn(node.entries.filter(isUnseen), field) : nothing;
}

function isUnseen({ name, value }: MapEntry): boolean {
  return name === '__proto__' || (value.kind === 'scalar' && value.value === null);
}

function unknownIn(entries: readonly MapEntry[], field: Field): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => !field.fields.has(name) && !isExtension(name));
}

const nothing: readonly string[] = [];

/** Whether this plain text is text to us and a date or yes/no to others; what is no text to us, the validator finds. */
function isTrap(text: string, node: ScalarNode, field: Field): boolean {
  if (node.style !== 'plain') return false;
  const isOther =
    typeof node.value !== 'string' || readsOtherwiseElsewhere(text.slice(node.range.start, node.range.end));
  // One of the words to choose from is what it looks like, also where it is 'off'.
  return isOther && !isChoice(field, node);
}

function isChoice({ values }: Field, node: ScalarNode): boolean {
  return values.some(({ value }) => value === node.value);
}
