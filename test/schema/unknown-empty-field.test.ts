import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';

describe('a field that the schema does not know and that is left empty', () => {
  const cases = [
    ['at the root', 'id: a\nlang: en\ntitle: A\nsumary:\n', 'sumary', 'summary'],
    ['in a group', 'id: a\nlang: en\ntitle: A\nteam:\n  reportTo:\n', 'reportTo', 'reportsTo'],
    ['in an item', 'id: a\nlang: en\ntitle: A\ntools:\n  - id: b\n    label: B\n    vendr: ~\n', 'vendr', 'vendor'],
  ] as const;
  for (const [where, text, name, meant] of cases) {
    it(where, () => {
      const found = parseRole('/a.role.yaml', text).problems.map(({ code, message }) => `${code}: ${message.en}`);
      assert.deepEqual(found, [`unknown-field: unknown field '${name}', did you mean '${meant}'?`]);
    });
  }

  it('is no fault where it is the author’s own', () => {
    assert.deepEqual(parseRole('/a.role.yaml', 'id: a\nlang: en\ntitle: A\nx-note:\n').problems, []);
  });
});
