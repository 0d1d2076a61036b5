import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

describe('an empty text', () => {
  for (const [text, severity] of [
    ['title: ""\n', 'error'],
    ['title: Nurse\ntools: [{ id: a, label: " " }]\n', 'error'],
    ['title: Nurse\nsummary: ""\n', 'info'],
    ['title: Nurse\ntools: []\n', 'info'],
  ])
    it(`weighs more where the field is needed: ${text}`, () => {
      const document = parseRole('file:///nurse.role.yaml', `id: nurse\nlang: en\n${text}`);
      const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
      assert.deepEqual(
        found.filter(({ code }) => code === 'empty-section').map((one) => one.severity),
        [severity],
      );
    });

  for (const [text, titles] of [
    ['summary: ""\n', ['Remove it']],
    ['summary: ""\nmeta: { status: draft }\n', []],
    ['summary: ""\nmeta: { status: deprecated }\n', ['Remove it']],
    ['mission: ""\nmeta: { status: draft }\n', ['Remove it']],
  ] as const)
    it(`is not removed where the status asks for it: ${text}`, () => {
      const document = parseRole('file:///nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\n${text}`);
      const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
      const empty = found.filter(({ code }) => code === 'empty-section');
      assert.equal(empty.length, 1);
      assert.deepEqual(
        empty.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title.en)),
        titles,
      );
    });
});
