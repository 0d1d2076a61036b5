import assert from 'node:assert/strict';
import { generate, readSchema, staleFiles } from '../schemas/generate.ts';

const others = [await readSchema('config.schema.json'), await readSchema('vocabulary.schema.json')] as const;

describe('generated files', () => {
  it('are what the schemas give', async () => {
    const files = await generate(await readSchema('role.schema.json'), ...others);
    assert.deepEqual([...files.keys()], ['translation.schema.json', 'types.ts']);
    assert.deepEqual(await staleFiles(files), [], 'run: npx tsx schemas/generate.ts');
  });

  it('follow a change of the role schema', async () => {
    const role = await readSchema('role.schema.json');
    const title = { ...role.properties?.['title'], description: 'Another text.' };
    const changed = { ...role, properties: { ...role.properties, title } };
    const files = await generate(changed, ...others);
    assert.deepEqual(await staleFiles(files), ['translation.schema.json', 'types.ts']);
  });

  it('hold read-only types without index signatures for x-* keys', async () => {
    const files = await generate(await readSchema('role.schema.json'), ...others);
    const code = (files.get('types.ts') ?? '').replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '');
    const members = code.split('\n').filter((line) => line.startsWith('  '));
    assert.ok(members.length > 100);
    assert.deepEqual(
      members.filter((line) => !/^ {2}readonly |^ {2,4}\|/.test(line)),
      [],
    );
    assert.deepEqual(
      members.filter((line) => line.includes('[]') && !/: readonly [^:]+\[\];$/.test(line)),
      [],
    );
    assert.deepEqual(
      members.filter((line) => line.includes('[k: string]')),
      [
        'Word',
        'Words',
        'Meaning',
        'ColumnField',
        'OptionValues',
        'OptionValue',
        'unknown',
        'RuleSeverity',
        'TextPatterns',
      ].map((type) => `  readonly [k: string]: ${type};`),
    );
  });
});
