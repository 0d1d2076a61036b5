/** Texts and figures with a comma, at which YAML ends a value in braces: `{ statement: Raise 450,000 euros }`. */
import { isBareName } from '../syntax/bare-name.ts';
import type { MapEntry, Path, SyntaxNode } from '../syntax/tree.ts';
import { inQuotes } from '../syntax/yaml/values.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import { pointerOf } from './data.ts';
import { namedElsewhere, namedHere } from './field-names.ts';
import type { Field } from './field.ts';
import { error, type Finding } from './finding.ts';
import { fix, quotes, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';
import { nearest } from './suggest.ts';
import type { Visited } from './visit.ts';
import { writtenNumber, type WrittenNumber } from './written-number.ts';

/** A value and the names without a colon that belong to it. */
interface CutValue {
  readonly problem: Diagnostic;
  /** Of a figure, which is another one without its end. */
  readonly pointer: string | undefined;
  readonly names: readonly string[];
  readonly nodes: readonly SyntaxNode[];
}

/** The values of a group that are cut off at a comma. */
export function cutValues(finding: Finding, { node, field, path }: Visited): readonly CutValue[] {
  if (node.kind !== 'map' || !node.flow || languageOfName(finding.uri) === 'json') return [];
  const found: CutValue[] = [];
  let head: MapEntry | undefined;
  let rest: MapEntry[] = [];
  const close = (): void => {
    const cut = head && cutAt(finding, head, rest, field, path);
    if (cut) found.push(cut);
    rest = [];
  };
  for (const entry of node.entries) {
    if (isBareName(finding.text, entry)) rest.push(entry);
    else {
      close();
      head = entry;
    }
  }
  close();
  return found;
}

function cutAt(
  finding: Finding,
  { name, value }: MapEntry,
  rest: readonly MapEntry[],
  { fields }: Field,
  path: Path,
): CutValue | undefined {
  const [first, last] = [rest[0], rest.at(-1)];
  const field = fields.get(name);
  if (!first || !last || !field || value.kind !== 'scalar' || value.style !== 'plain') return undefined;
  if (rest.every((entry) => fields.has(entry.name)) || mayBeField(finding, first, fields, path)) return undefined;
  const range = { start: value.range.start, end: last.key.range.end };
  const isText = field.type === 'text' && field.values.length === 0 && field.pattern === undefined && !field.isDate;
  const isNumber = field.type === 'number' || field.type === 'whole number';
  if (!isText && !isNumber) return undefined;
  const fixes = isText ? asText(finding, range) : asNumber(finding, range, name, field);
  const message = {
    en: `'${name}' ends at the comma, and what follows is lost`,
    fr: `« ${name} » s’arrête à la virgule, et la suite est perdue`,
  };
  return {
    problem: error('unknown-field', { start: first.key.range.start, end: range.end }, message, fixes),
    pointer: isNumber ? pointerOf([...path, name]) : undefined,
    names: rest.map((entry) => entry.name),
    nodes: [value, ...rest.map((entry) => entry.value)],
  };
}

/** A word alone may be the name of a field that somebody is about to fill in. */
function mayBeField({ kind }: Finding, { name, value }: MapEntry, fields: Field['fields'], path: Path): boolean {
  return (
    fields.has(name) ||
    (!/[\s\d]/.test(name) &&
      (namedHere(kind, path, name, value, () => true) ??
        namedElsewhere(kind, path, name, value) ??
        nearest(name, [...fields.keys()])) !== undefined)
  );
}

function asText({ uri, text }: Finding, range: TextRange): Fixes {
  return fix(uri, quotes, true, [{ range, newText: inQuotes(text.slice(range.start, range.end)) }]);
}

function asNumber({ uri, text }: Finding, range: TextRange, name: string, { type }: Field): Fixes {
  const words = text.slice(range.start, range.end).replace(/\s+/g, '');
  const number = thousands(words) ?? writtenNumber(words, name);
  if (!number || (type === 'whole number' && !Number.isInteger(number.value))) return [];
  const newText = String(number.value);
  const title = { en: `Write ${shown(newText)}`, fr: `Écrire ${shown(newText)}` };
  return fix(uri, title, number.isSure, [{ range, newText }]);
}

/** `30,000` is rarely a fraction. */
function thousands(words: string): WrittenNumber | undefined {
  if (!/^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/.test(words)) return undefined;
  return { value: Number(words.replaceAll(',', '')), isSure: false };
}
