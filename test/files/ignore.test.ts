import assert from 'node:assert/strict';
import { isIgnored } from '../../server/src/files/ignore.ts';

describe('isIgnored', () => {
  const folder = 'file:///roles/';

  it('takes patterns as a .gitignore does, relative to the folder of the settings', () => {
    check(['drafts/'], { 'drafts/a.role.yaml': true, 'team/drafts/a.role.yaml': true, 'drafts.role.yaml': false });
    check(['/drafts/'], { 'drafts/a.role.yaml': true, 'team/drafts/a.role.yaml': false });
    check(['*.old.role.yaml', '!keep.old.role.yaml'], { 'a.old.role.yaml': true, 'keep.old.role.yaml': false });
  });

  it('reads names as people write them', () =>
    check(['brouillons été/'], { 'brouillons%20%C3%A9t%C3%A9/a.role.yaml': true }));

  it('leaves nothing out beyond the folder, or without one', () => {
    assert.equal(isIgnored('file:///other/a.role.yaml', { ignore: ['*'], folder }), false);
    assert.equal(isIgnored('file:///roles/a.role.yaml', { ignore: ['*'], folder: undefined }), false);
    assert.equal(isIgnored('untitled:Untitled-1', { ignore: ['*'], folder }), false);
  });

  it('does not mind odd addresses', () => check(['*'], { '/x.role.yaml': true, '../x.role.yaml': true }));

  function check(ignore: readonly string[], expected: Readonly<Record<string, boolean>>): void {
    for (const [path, ignored] of Object.entries(expected)) {
      assert.equal(isIgnored(`${folder}${path}`, { ignore, folder }), ignored, path);
    }
  }
});
