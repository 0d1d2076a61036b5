import assert from 'node:assert/strict';
import { completeness } from '../../server/src/model/completeness.ts';
import { parseRole } from '../../server/src/model/document.ts';

const named = 'id: nurse\nlang: en\ntitle: Nurse\n';
const worked = `${named}summary: Cares.\nfunctions: [{ id: care, title: Care }]\nskills: { soft: [{ id: calm, label: Calm }] }\n`;
const governed = `${worked}meta: { version: "1", owner: HR, reviewBy: "2027-03-31" }\n`;

describe('completeness', () => {
  it('is nothing at first', () =>
    check('', 0, [
      'id',
      'lang',
      'title',
      'summary',
      'functions',
      'skills',
      'meta.version',
      'meta.owner',
      'meta.reviewBy',
    ]));

  it('grows with what is written', () => {
    check(named, 3 / 9, ['summary', 'functions', 'skills', 'meta.version', 'meta.owner', 'meta.reviewBy']);
    check(worked, 6 / 9, ['meta.version', 'meta.owner', 'meta.reviewBy']);
    check(governed, 1, []);
  });

  it('does not count what is empty', () =>
    check(
      governed
        .replace('Cares.', '" "')
        .replace(/functions: .*/, 'functions: []')
        .replace(/skills: .*/, 'skills: { soft: [] }'),
      6 / 9,
      ['summary', 'functions', 'skills'],
    ));

  it('asks for nothing else', () => check(`${governed}mission: ""\n`, 1, []));
});

function check(text: string, share: number, missing: readonly string[]): void {
  const found = completeness(parseRole('file:///nurse.role.yaml', text).role);
  assert.deepEqual(
    found.missing.map((path) => path.join('.')),
    missing,
  );
  assert.ok(Math.abs(found.share - share) < 1e-9, `${found.share}`);
}
