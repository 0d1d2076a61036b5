/** The checks of values that JSON Schema cannot say, or cannot say well. */
import type { Diagnostic } from '../text/diagnostic.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import { readsOtherwiseElsewhere } from '../syntax/scalar.ts';
import { pointerOf } from './data.ts';
import { isExtension, rootField, type Field } from './field.ts';
import { badDate, emptyValue, scalarTrap, unknownField, type Finding } from './messages.ts';
import { languageOfName } from './kinds.ts';
import { visitFields, type Visited } from './visit.ts';

interface ValueProblem {
  readonly problem: Diagnostic;
  /** Of the value, where it does not fit and is left out of the role. */
  readonly pointer: string | undefined;
}

export function valueProblems(finding: Finding): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  const add = (problem: Diagnostic | undefined, { path }: Pick<Visited, 'path'>, faulty: boolean): void => {
    if (problem) found.push({ problem, pointer: faulty ? pointerOf(path) : undefined });
  };
  const yaml = languageOfName(finding.uri) === 'yaml';
  visitFields(finding.root, rootField(finding.kind), (visited) => {
    const { node, field, path, entry } = visited;
    for (const name of unseen(visited)) {
      add(unknownField(finding, node, field.fields.keys(), name), visited, false);
    }
    if (node.kind !== 'scalar' || node.style === 'unsupported') return;
    if (node.value === null && entry) add(emptyValue(entry.key.range, field, path), visited, false);
    else if (field.isDate && typeof node.value === 'string' && !isDay(node.value)) {
      add(badDate(node, path, node.value), visited, true);
    } else if (yaml && field.type === 'text' && isTrap(finding.text, node, field)) {
      add(scalarTrap(finding, node, path), visited, false);
    }
  });
  return found;
}

/**
 * Unknown fields that the validator does not see: those left empty, and one name that is no field of a JavaScript object.
 */
function unseen({ node, field }: Visited): readonly string[] {
  if (node.kind !== 'map' || field.type !== 'group' || field.others) return [];
  return node.entries
    .filter(({ name, value }) => name === '__proto__' || (value.kind === 'scalar' && value.value === null))
    .map(({ name }) => name)
    .filter((name) => !field.fields.has(name) && !isExtension(name));
}

/** Whether this plain text is text to us and a date or yes/no to others; what is no text to us, the validator finds. */
function isTrap(text: string, node: ScalarNode, field: Field): boolean {
  if (node.style !== 'plain') return false;
  // One of the words to choose from is what it looks like, also where it is 'off'.
  if (field.values.some(({ value }) => value === node.value)) return false;
  return typeof node.value !== 'string' || readsOtherwiseElsewhere(text.slice(node.range.start, node.range.end));
}

/** Whether this is a day of the Gregorian calendar in the long form of ISO 8601, `2027-03-31`. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
