/** Takes the place of mocha's module in a browser, where it leaves itself to everybody. */
// oxlint-disable-next-line import/no-unassigned-import
import '../../node_modules/mocha/mocha.js';
import type Mocha from 'mocha';

// oxlint-disable-next-line import/no-default-export -- as in Node
export default (globalThis as typeof globalThis & { readonly Mocha: typeof Mocha }).Mocha;
