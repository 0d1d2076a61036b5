import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faults, type Fault, type FaultLayer } from './faults.ts';
import { randomFrom } from './random.ts';
import { makeRole, typical } from './role.ts';
import { toYaml } from './yaml.ts';

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  /** What the text says; with a fault of syntax, what it said before. */
  readonly data: object;
  /** What was done to it, a name in `faults`; nothing in a sound file. */
  readonly fault: string | undefined;
}

/** A tenth of the files have one fault each, of a kind that the schema shows and no kind that stops a tool. */
export function makeFolder(count: number, seed: number): readonly CorpusFile[] {
  const kinds = Object.keys(faults).filter((name) => faults[name]?.layer === 'schema');
  const random = randomFrom(seed);
  const isSpoiled = new Set(random.shuffle([...Array(count).keys()]).slice(0, Math.ceil(count / 10)));
  return [...Array(count).keys()].map((n) => makeFile(n, seed, isSpoiled.has(n) ? random.pick(kinds) : undefined));
}

/** Two files of every kind of fault, among sound ones. */
export function makeFaultyFolder(count: number, seed: number): readonly CorpusFile[] {
  const kinds = Object.keys(faults).flatMap((name) => [name, name]);
  const sound = Array<undefined>(count - kinds.length).fill(undefined);
  return randomFrom(seed)
    .shuffle([...kinds, ...sound])
    .map((fault, n) => makeFile(n, seed, fault));
}

export async function writeFolder(folder: string, files: readonly CorpusFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
}

/** The names of the files that have a fault of this layer. */
export function namesOf(files: readonly CorpusFile[], layer: FaultLayer): ReadonlySet<string> {
  return new Set(files.filter(({ fault }) => faultOf(fault)?.layer === layer).map(({ name }) => name));
}

export function faultOf(name: string | undefined): Fault | undefined {
  return name === undefined ? undefined : faults[name];
}

function makeFile(n: number, seed: number, faultName: string | undefined): CorpusFile {
  const id = `fiche-${String(n + 1).padStart(5, '0')}`;
  const role = makeRole(id, seed + n, typical);
  const fault = faultOf(faultName);
  const data = fault && 'spoil' in fault ? fault.spoil(role) : role;
  const text = toYaml(data);
  return {
    name: `${id}.role.yaml`,
    data,
    text: fault?.layer === 'syntax' ? fault.spoilText(text) : text,
    fault: faultName,
  };
}
