/**
 * Required by mocha. Processes that tests start do not write coverage: the loader gives them other offsets than here, and
 * merging both makes a muddle of either. Where mocha hands out the files to processes of its own, those are the ones that
 * run tests.
 */
import process from 'node:process';

if (!process.argv.includes('--parallel')) delete process.env['NODE_V8_COVERAGE'];
