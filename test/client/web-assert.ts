/** Takes the place of `node:assert/strict` in a browser. */
import assert from 'assert';

// oxlint-disable-next-line import/no-default-export -- as Node has it
export default assert.strict;
