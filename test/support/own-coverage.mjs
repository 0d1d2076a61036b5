/**
 * Required by mocha. Processes that tests start do not write coverage: the loader gives them other offsets than here, and
 * merging both makes a muddle of either.
 */
import process from 'node:process';

delete process.env['NODE_V8_COVERAGE'];
