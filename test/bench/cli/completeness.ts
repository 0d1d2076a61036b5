import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FaultLayer } from '../corpus/faults.ts';
import { makeFaultyFolder, namesOf, writeFolder } from '../corpus/folder.ts';
import { prove } from '../corpus/prove.ts';
import type { Table } from '../report.ts';
import { measuredRun } from './measured-run.ts';
import type { Tool } from './tool.ts';

const layers: readonly FaultLayer[] = ['syntax', 'schema', 'semantic'];

/**
 * How many of the wrong files each tool finds among sound ones, where some cannot even be parsed.
 *
 * @throws an AssertionError when a tool calls a sound file wrong, or when ours misses one: that is no matter of speed.
 */
export async function completeness(node: string, tools: readonly Tool[], folder: string): Promise<Table> {
  const files = makeFaultyFolder(100, 4711);
  await prove(files);
  const path = join(folder, 'faulty');
  await writeFolder(path, files);
  const truth = layers.map((layer) => namesOf(files, layer));
  const all = new Set(truth.flatMap((names) => [...names]));
  const firstBroken = 1 + files.findIndex(({ name }) => truth[0]?.has(name));
  const rows = [];
  for (const tool of tools.filter(({ sees }) => sees !== 'nothing')) {
    const ended = await measuredRun(node, tool.args(path), join(folder, 'cost'), tool.inFolder ? path : undefined);
    const found = tool.wrongFiles(ended);
    const count = (names: ReadonlySet<string>) => `${names.size - without(names, found).length} of ${names.size}`;
    assert.deepEqual(without(found, all), [], `${tool.name} calls sound files wrong`);
    if (tool === tools[0]) assert.deepEqual(without(all, found), [], `${tool.name} misses wrong files`);
    rows.push([tool.name, ...truth.map(count), count(all)]);
  }
  return {
    title: `Completeness: wrong files found among ${files.length}`,
    note: `Two files of each kind of fault. Syntax: the file does not parse. Schema: it does not fit. Semantic: it fits, and is wrong all the same (a reference that leads nowhere, a placeholder, an id twice, a day that is none, an id that is not the file name). No tool called a sound file wrong. ajv-cli and sourcemeta’s jsonschema end at the first file that does not parse, here number ${firstBroken} of the former.`,
    head: ['tool', ...layers, 'all'],
    rows,
  };
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...names].filter((name) => !others.has(name));
}
