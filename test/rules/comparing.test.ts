import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const role = (meta: string, title = 'Nurse'): string => `id: nurse\nlang: en\ntitle: ${title}\nmeta: { ${meta} }\n`;
const uri = 'file:///nurse.role.yaml';

describe('compared with an older text', () => {
  const cases: readonly (readonly [title: string, before: string | undefined, after: string, codes: string])[] = [
    ['a draft was published', role('status: draft'), role('status: published'), 'status-transition'],
    ['what had no status was published', role('version: "1"'), role('status: published'), 'status-transition'],
    ['a role under review was published', role('status: in-review'), role('status: published'), 'status-transition'],
    ['an approved role was published', role('status: approved'), role('status: published'), ''],
    ['a published role stays so', role('status: published'), role('status: published'), ''],
    ['a new role is published', undefined, role('status: published'), ''],
    ['an approved text changed', role('version: "1"'), role('version: "1"', 'Other'), 'version-not-bumped'],
    ['and so did its version', role('version: "1"'), role('version: "2"', 'Other'), ''],
    ['a draft changed', role('version: "1"'), role('version: "1", status: draft', 'Other'), ''],
    [
      'fields were put in order',
      'lang: en\nid: nurse\ntitle: Nurse\nmeta: { version: "1" }\n',
      role('version: "1"'),
      '',
    ],
    ['only the owner changed', role('version: "1"'), role('version: "1", owner: Me'), ''],
  ];
  for (const [title, before, after, codes] of cases) {
    it(title, () =>
      assert.equal(
        found(after, before)
          .map(({ code }) => code)
          .join(),
        codes,
      ),
    );
  }

  it('a version goes on from its last number', () => {
    for (const [version, next] of [
      ['1.9', '1.10'],
      ['v2', 'v3'],
      ['2026-a', undefined],
    ] as const) {
      const after = role(`version: "${version}"`, 'Other');
      const [one] = found(after, role(`version: "${version}"`));
      const fix = one?.fixes?.[0];
      const mended = fix && applyEdits(after, fix.edit.edits.get(uri) ?? []);
      assert.equal(mended, next === undefined ? undefined : role(`version: "${next}"`, 'Other'));
    }
  });

  it('a comment that ignores it is not unused where nobody compares', () => {
    const ignored = `# rolespec-ignore-file version-not-bumped: a slip of the pen\n${role('version: "1"', 'Other')}`;
    assert.deepEqual(found(ignored, undefined), []);
    assert.deepEqual(found(ignored, role('version: "1"')), []);
    assert.deepEqual(
      found(ignored, ignored).map(({ code }) => code),
      ['suppression-unused'],
    );
  });
});

function found(after: string, before: string | undefined) {
  const document = parseRole(uri, after);
  const older = before === undefined ? undefined : parseRole(uri, before);
  return check(document, new RoleIndex([document]), { today: '2026-11-23', older }).filter(
    ({ code }) => code !== 'incomplete-for-status',
  );
}
