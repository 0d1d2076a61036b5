import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Diagnostic } from '../../server/src/text/diagnostic.ts';

const profile = new URL('../../samples/e-commerce/directeur-e-commerce.role.yaml', import.meta.url);
const uri = 'file:///directeur-e-commerce.role.yaml';

/** All that follows from a text. */
function understood(document: RoleDocument): unknown {
  const { kind, tree, role, definitions, references, problems, head, fields } = document;
  const findings = found(document);
  const places = fields.map(({ node, path }) => [path, node.range]);
  return { kind, tree, role, definitions, references, problems, head, findings, places };
}

function found(document: RoleDocument): readonly Diagnostic[] {
  return check(document, new RoleIndex([document]), { today: '2026-12-01' });
}

describe('a role that is read again at each key', () => {
  it('is understood as if it were read for the first time', () => {
    const text = readFileSync(profile, 'utf8');
    const keys = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(3),
      typed: fc.constantFrom('', 'x', ' ', '\n', '"', ':', ' jeune ', ' etc. ', ' etc'),
    });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 12 }), (edits) => {
        const workspace = new Workspace();
        let now = text;
        workspace.set(uri, now);
        for (const { at, length, typed } of edits) {
          now = now.slice(0, at) + typed + now.slice(at + length);
          // What is looked for is remembered from one text to the next.
          found(workspace.set(uri, now));
        }
        const document = workspace.get(uri);
        assert.ok(document);
        assert.deepEqual(understood(document), understood(parseRole(uri, now)));
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it('looks for words again where it is in another language', () => {
    const workspace = new Workspace();
    const text = (lang: string) => `id: a\nlang: ${lang}\ntitle: A\nmission: Nous cherchons une personne jeune.\n`;
    const codes = ['fr', 'en', 'fr', 'de', 'fr'].map((lang) => found(workspace.set(uri, text(lang))));
    const asFirst = ['fr', 'en', 'fr', 'de', 'fr'].map((lang) => found(parseRole(uri, text(lang))));
    assert.deepEqual(codes, asFirst);
    assert.notDeepEqual(codes[0], codes[1]);
  });

  it('keeps no text that it has no more', () => {
    const workspace = new Workspace();
    const text = (mission: string) => `id: a\nlang: en\ntitle: A\nmission: ${mission}\n`;
    for (let n = 0; n < 100; n += 1) found(workspace.set(uri, text(`Sentence ${n}.`)));
    const { wordings } = workspace.set(uri, text('The last one.'));
    assert.ok(wordings && wordings.size < 30, `${wordings?.size} are kept`);
  });
});
