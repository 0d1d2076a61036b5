import { deepEqual, ok } from 'node:assert/strict';
import { completion } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { ignoreFinding } from '../../server/src/features/ignore-finding.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

const settings = parseRole(
  'file:///rolespec.config.yaml',
  'house: [{ id: has-family, subject: family, must: { exist: true }, message: a role belongs to a *family* }]\n',
);

describe('a rule of the house in the editor', () => {
  const text = 'id: nurse # rolespec-ignore has-family: it is new\nlang: en\ntitle: Nurse\n';
  const document = parseRole('file:///nurse.role.yaml', text);
  const index = new RoleIndex([settings, document]);

  it('is told where a comment ignores it', () =>
    deepEqual(hover(document, text.indexOf('has-'), index)?.contents, {
      en: '**Ignored here: has-family**\n\na role belongs to a \\*family\\*\n\nReason: it is new',
      fr: '**Ignoré ici\u00a0: has-family**\n\na role belongs to a \\*family\\*\n\nMotif\u00a0: it is new',
    }));

  it('is offered to a comment', () => {
    const items = completion(document, text.indexOf('has-') + 2, index, '2026-11-23');
    ok(items.some(({ label }) => label === 'has-family'));
  });

  it('can be ignored with a reason', () => {
    const found = {
      code: 'has-family',
      severity: 'warning',
      message: { en: '', fr: '' },
      range: { start: 0, end: 2 },
    } as const;
    const bare = parseRole('file:///nurse.role.yaml', 'id: nurse\nlang: en\ntitle: Nurse\n');
    ok(ignoreFinding(bare, found)?.edits[0]?.newText.includes('rolespec-ignore has-family'));
    deepEqual(ignoreFinding(bare, { ...found, code: 'unknown-field' }), undefined);
  });
});
