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

  it('leaves nothing out beyond the folder', () => {
    const all = { ignore: [{ folder, patterns: ['*'] }] };
    assert.equal(isIgnored('file:///other/a.role.yaml', all), false);
    assert.equal(isIgnored('untitled:Untitled-1', all), false);
  });

  it('leaves out what any of several does, unless a later one takes it back', () => {
    const above = { folder: 'file:///', patterns: ['/roles/a.role.yaml', 'b.role.yaml'] };
    const own = { folder, patterns: ['!b.role.yaml', 'c.role.yaml'] };
    for (const [name, ignored] of Object.entries({ a: true, b: false, c: true, d: false }))
      assert.equal(isIgnored(`${folder}${name}.role.yaml`, { ignore: [above, own] }), ignored, name);
  });

  it('does not mind odd addresses', () => check(['*'], { '/x.role.yaml': true, '../x.role.yaml': true }));

  function check(patterns: readonly string[], expected: Readonly<Record<string, boolean>>): void {
    for (const [path, ignored] of Object.entries(expected)) {
      assert.equal(isIgnored(`${folder}${path}`, { ignore: [{ folder, patterns }] }), ignored, path);
    }
  }
});
