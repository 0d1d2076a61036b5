/** `npm run sweep [mutations] [seed]`: everything, and the slowest request of each kind. Ends with 1 where one threw. */
import { casesOf, sweep } from './sweep.ts';

const [mutations = 5000, seed = 1] = process.argv.slice(2).map(Number);
const { texts, failures, slowest } = sweep(casesOf(mutations, seed));
for (const failure of failures.slice(0, 20)) console.log(`${failure}\n`);
for (const [kind, { milliseconds, where }] of slowest) {
  console.log(`slowest ${kind}: ${milliseconds.toFixed(1)} ms (${where})`);
}
console.log(`${texts} texts asked about, ${failures.length} requests threw`);
process.exitCode = failures.length > 0 ? 1 : 0;
