import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { isWritten } from '../../server/src/syntax/written.ts';

describe('what is written', () => {
  const { root } = parse(
    'file:///a.role.yaml',
    'a: x\nb: ""\nc:\nd: []\ne: [{}]\nf: { g: 0, h: [1] }\ni: {}\nj: " "\nk: [x]\n',
    'yaml',
  );
  for (const path of ['a', 'e', 'f', 'f.g', 'f.h', 'a.z', 'k.z'])
    it(`is something at ${path}`, () => assert.ok(isWritten(root, path.split('.'))));
  for (const path of ['b', 'c', 'd', 'i', 'j', 'z', 'z.z', 'f.z', 'i.z', 'c.z'])
    it(`is nothing at ${path}`, () => assert.ok(!isWritten(root, path.split('.'))));
});
