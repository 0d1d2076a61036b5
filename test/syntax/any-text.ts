/** Texts of all kinds for property tests. */
import * as fc from 'fast-check';
import { writeYaml } from './yaml-writer.ts';

export const anyYaml = fc.array(fc.nat(999), { minLength: 1, maxLength: 200, size: 'max' }).map((choices) => {
  let next = 0;
  return writeYaml((count) => (choices[next++] ?? 0) % count);
});

export const anyJson = fc
  .tuple(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 }),
    fc.constantFrom(undefined, 1, 2, '\t'),
    fc.constantFrom('', '\n', '\r\n'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([value, indent, end, eol]) => JSON.stringify(value, undefined, indent).replaceAll('\n', eol) + end);
