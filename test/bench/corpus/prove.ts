/**
 * Proves before a run that the files have the faults they are said to have, no more and no less, without any code of
 * ours: js-yaml reads, ajv compiles the schema itself, and what no schema can say is counted here once more.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import Ajv, { type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';
import { type CorpusFile, faultOf } from './folder.ts';

/** @throws an AssertionError that names the first file which is other than said. */
export async function prove(files: readonly CorpusFile[]): Promise<void> {
  const validate = await compileSchema();
  for (const file of files) proveFile(file, validate);
}

async function compileSchema(): Promise<ValidateFunction> {
  const schema = JSON.parse(await readFile(new URL('../../../schemas/role.schema.json', import.meta.url), 'utf8'));
  // The schema has annotations of its own, and formats that ajv alone does not know: both are left aside.
  return new Ajv.default({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
}

function proveFile({ name, text, data: said, fault: faultName }: CorpusFile, validate: ValidateFunction): void {
  const fault = faultOf(faultName);
  const what = `${name}, ${faultName ?? 'sound'}`;
  if (fault?.layer === 'syntax') {
    assert.throws(() => load(text), what);
    return;
  }
  const data = load(text);
  assert.deepEqual(data, said, what);
  validate(data);
  const errors = (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
  assert.deepEqual(errors, fault?.layer === 'schema' ? [`${fault.keyword} ${fault.pointer}`] : [], what);
  if (fault?.layer !== 'schema') assert.equal(semanticFaults(name, data), fault ? 1 : 0, what);
}

/** How many faults there are in data that fits the schema. */
function semanticFaults(fileName: string, data: unknown): number {
  const texts: string[] = [];
  const ids: string[] = [];
  const references: string[] = [];
  visit(data, '', (value, place) => {
    const [key = '', list = ''] = place.split('/').toReversed();
    if (key === 'id') ids.push(`${list} ${value}`);
    else if (/^(?:objectives|techniques|tools)$/.test(key)) references.push(value);
    else texts.push(value);
  });
  const known = new Set(ids.map((id) => id.split(' ')[1]));
  const wrong = [
    references.filter((id) => !known.has(id)),
    ids.filter((id, n) => ids.indexOf(id) !== n),
    texts.filter((text) => text.includes('TODO')),
    texts.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDay(text)),
    ids.filter((id) => id.startsWith(' ') && ` ${fileName}` !== `${id}.role.yaml`),
  ];
  return wrong.flat().length;
}

/** Calls back for each text, with the names above it; the items of a list are in the place of the list. */
function visit(value: unknown, place: string, found: (text: string, place: string) => void): void {
  if (typeof value === 'string') found(value, place);
  else if (Array.isArray(value)) for (const item of value) visit(item, place, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, `${place}/${key}`, found);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
