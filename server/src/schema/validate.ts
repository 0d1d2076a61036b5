import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '../../../schemas/validators.generated.js';
import type { Diagnostic } from '../text/diagnostic.ts';
import { entryFinder, walk } from '../syntax/navigate.ts';
import type { Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { type Data, dataOf, fittingData, placeOfPointer, pointerOf } from './data.ts';
import { fieldAt, rootField, type Field } from './field.ts';
import { sentenceIn } from './colon-sentences.ts';
import { badForm, colonInText, missingField, outOfRange, unknownValue, wrongType } from './messages.ts';
import type { Finding } from './finding.ts';
import { languageOfName, type FileKind } from './kinds.ts';
import { idOfTranslation } from './translation-id.ts';
import { unknownField } from './unknown-field.ts';
import { valueProblems } from './values.ts';
import type { Visited } from './visit.ts';

export interface Validation {
  readonly problems: readonly Diagnostic[];
  /** What of the file fits; absent where nothing does. */
  readonly data: Data | undefined;
}

/**
 * What does not fit the schema of this kind of file, at its place and in words. Never fails.
 *
 * @param fields what `visitFields` finds below `root`.
 */
export function validate(
  uri: string,
  text: string,
  kind: FileKind,
  root: SyntaxNode,
  fields: readonly Visited[],
): Validation {
  const problems: Diagnostic[] = [];
  const faulty = new Set<string>();
  const incomplete = new Set<string>();
  const finding: Finding = { uri, text, root, kind, entryOf: entryFinder(), ids: idsIn(root) };
  const data = dataOf(root, rootField(kind));
  const errors = errorsOf(validators[kind], data);
  const misshapen = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === 'pattern' ? [instancePath] : [])),
  );
  for (const error of errors) {
    const place = placeOfPointer(root, error.instancePath, finding.entryOf);
    if (isAboutName(error, place.node)) continue;
    // What has another form is as long as it is.
    if (error.keyword === 'maxLength' && misshapen.has(error.instancePath)) continue;
    const found = problemOf(finding, error, place);
    if (found) problems.push(found);
    if (error.keyword === 'required') incomplete.add(error.instancePath);
    else faulty.add(faultyPointer(error));
  }
  for (const { problem, pointer } of valueProblems(finding, fields)) {
    problems.push(problem);
    if (pointer !== undefined) faulty.add(pointer);
  }
  const around = new Set([...faulty, ...incomplete].flatMap(withAllAround));
  return { problems, data: fittingData(data, rootField(kind), { faulty, around }) };
}

/** The pointer and those of all that it is in, the root's included. */
function withAllAround(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.map((_, position) => steps.slice(0, position + 1).join('/'));
}

/** The ids below a node, found when somebody asks for them. */
function idsIn(root: SyntaxNode): Finding['ids'] {
  let ids: Set<string> | undefined;
  return () => {
    if (ids) return ids;
    const own = new Set<string>();
    for (const { node, path } of walk(root)) {
      if (path.at(-1) === 'id' && node.kind === 'scalar' && typeof node.value === 'string') own.add(node.value);
    }
    ids = own;
    return own;
  };
}

function errorsOf(validator: ValidateFunction, data: unknown): readonly ErrorObject[] {
  return validator(data) ? [] : (validator.errors ?? []);
}

/** What is wrong with the name of a field is said once more, by `propertyNames`, and that knows the name. */
function isAboutName({ keyword }: ErrorObject, node: SyntaxNode | undefined): boolean {
  return node?.kind === 'map' && (keyword === 'pattern' || keyword === 'maxLength');
}

function faultyPointer({ keyword, instancePath, params }: ErrorObject): string {
  const name = keyword === 'additionalProperties' ? params['additionalProperty'] : params['propertyName'];
  return name === undefined ? instancePath : `${instancePath}${pointerOf([String(name)])}`;
}

function problemOf(
  finding: Finding,
  { keyword, params }: ErrorObject,
  { path, node }: ReturnType<typeof placeOfPointer>,
): Diagnostic | undefined {
  // Names of fields that are free have a rule of their own, which knows what they can be.
  if (keyword === 'propertyNames') return undefined;
  const field = fieldAt(rootField(finding.kind), path);
  if (!node || !field) return undefined;
  switch (keyword) {
    case 'required':
      return missingField(finding, node, field, path, String(params['missingProperty']));
    case 'additionalProperties':
      return unwantedField(finding, node, field, path, String(params['additionalProperty']));
    case 'type':
      if (node.kind === 'scalar' && isToldElsewhere(finding, node, field)) return undefined;
      return node.kind === 'scalar' && field.type === 'text' && field.values.length > 0
        ? unknownValue(finding, node, field, path)
        : wrongType(finding, node, field, path);
    case 'enum':
      // A number where a word is wanted is of the wrong type, which says enough.
      return node.kind === 'scalar' && typeof node.value === (field.type === 'text' ? 'string' : 'number')
        ? unknownValue(finding, node, field, path)
        : undefined;
    case 'pattern':
      return field.isDate || isToldAsReference(node, field) ? undefined : badForm(finding, node, field, path);
    default:
      return outOfRange(finding, node, field, path, { keyword, limit: Number(params['limit']) });
  }
}

function unwantedField(
  finding: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  name: string,
): Diagnostic | undefined {
  const sentence = sentenceIn(finding, node, field, path);
  return sentence
    ? colonInText(finding, sentence, field, path)
    : (idOfTranslation(finding, path, name) ?? unknownField(finding, node, field, path, name));
}

/** What refers to nothing is told by the rules about references, which know what was meant. */
function isToldAsReference(node: SyntaxNode, { refersTo }: Field): boolean {
  return refersTo !== undefined && node.kind === 'scalar' && String(node.value).trim() !== '';
}

/** A value that YAML does not take for text has a message of its own; so has one written with unsupported YAML. */
function isToldElsewhere({ uri }: Finding, { style, value }: ScalarNode, field: Field): boolean {
  if (style === 'unsupported') return true;
  return field.type === 'text' && style === 'plain' && value !== null && languageOfName(uri) === 'yaml';
}
