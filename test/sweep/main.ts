/**
 * `npm run sweep [mutations] [seed] [step]`: everything, with the cursor at every `step`-th place, and how long each kind
 * of request takes; then a hundred fixes that are killed while they write. Ends with 1 where one threw, an edit did more
 * than it should, or a file was damaged.
 */
import { BuiltCommand } from '../cli/built-command.ts';
import { killFixes } from '../cli/killed.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { cursorSweep, everywhere } from './cursor.ts';
import { checkLayout } from './layout.ts';
import { Latencies } from './latencies.ts';
import { casesOf, sweep } from './sweep.ts';
import { damagedTexts, sampleTexts } from './texts.ts';

const [mutations = 5000, seed = 1, step = 1] = process.argv.slice(2).map(Number);
const texts = [...sampleTexts, ...damagedTexts(200, seed)];

const layout = new Latencies();
report(`${texts.length} texts laid out`, layout, await checkLayout(texts, layout));

const walked = new Latencies();
const stops = texts.map((among) => everywhere(among, step));
const offsets = stops.reduce((sum, stop) => sum + stop.offsets.length, 0);
report(`a cursor at ${offsets} places of ${texts.length} texts`, walked, cursorSweep(stops, seed, walked));

const half = new Latencies();
const cases = casesOf(mutations, seed);
report(`${cases.length} half-typed and mutated texts`, half, sweep(cases, half));

const command = new BuiltCommand();
await command.build();
const { kills, leftovers, finished, damaged } = await withFolder({}, (folder) =>
  killFixes(command, folder, { count: 1000, times: 100, seed }),
);
const seen = `${finished} came to their end before, ${leftovers} left a temporary file`;
console.log(`\n${kills} fixes of a thousand files killed (${seen}): ${damaged.length} files damaged`);
if (damaged.length > 0) process.exitCode = 1;

function report(what: string, latencies: Latencies, failures: readonly string[]): void {
  console.log(`\n${what}: ${failures.length} failures`);
  for (const line of latencies.lines()) console.log(line);
  for (const failure of failures.slice(0, 20)) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
}
