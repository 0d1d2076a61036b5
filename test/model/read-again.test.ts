import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { check } from '../../server/src/rules/check.ts';

const profile = new URL('../../samples/e-commerce/directeur-e-commerce.role.yaml', import.meta.url);
const uri = 'file:///directeur-e-commerce.role.yaml';

/** All that follows from a text. */
function understood(document: RoleDocument): unknown {
  const { kind, tree, role, definitions, references, problems, head, fields } = document;
  const findings = check(document, new RoleIndex([document]), { today: '2026-12-01' });
  const places = fields.map(({ node, path }) => [path, node.range]);
  return { kind, tree, role, definitions, references, problems, head, findings, places };
}

describe('a role that is read again at each key', () => {
  it('is understood as if it were read for the first time', () => {
    const text = readFileSync(profile, 'utf8');
    const keys = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(3),
      typed: fc.constantFrom('', 'x', ' ', '\n', '"', ':'),
    });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 12 }), (edits) => {
        const workspace = new Workspace();
        let now = text;
        workspace.set(uri, now);
        for (const { at, length, typed } of edits) {
          now = now.slice(0, at) + typed + now.slice(at + length);
          workspace.set(uri, now);
        }
        const document = workspace.get(uri);
        assert.ok(document);
        assert.deepEqual(understood(document), understood(parseRole(uri, now)));
      }),
      { numRuns: 40, seed: 12 },
    );
  });
});
