import assert from 'node:assert/strict';
import { configFor } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { codesIn } from '../support/pictures.ts';
import { checkPicture } from '../support/pictures.ts';

const says =
  "this position does not say what is paid (Directive (EU) 2023/970, article 5); write 'compensation' with 'min' and 'max'";
const posting =
  'summary: Cares.\nlocations: [{ city: Cork }]\nposting: { employer: Clinic, datePosted: "2026-11-02" }\n';

describe('pay-range-missing', () => {
  it('is found of positions and offers', () => {
    checkPicture(`id: a\nlang: en\ntitle: Nurse\nscope: position\n#<^^^^^ pay-range-missing ${says}\n`);
    checkPicture(`id: a\nlang: en\ntitle: Nurse\n${posting}#<^^^^^^^ pay-range-missing ${says}\n`);
    checkPicture(
      `id: a\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year }\n#<^^^^^^^^^^^^ pay-range-missing ${says}\n`,
    );
  });

  const silent = (text: string) => assert.ok(!codesIn(text).includes('pay-range-missing'));
  it('is not found of occupations, nor outside of the Union, nor where an amount stands', () => {
    silent('id: a\nlang: en\ntitle: Nurse\n');
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\nlocations: [{ country: US }]\n');
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year, min: 30000 }\n');
  });

  const severityOf = (text: string, preset: 'recommended' | 'posting-eu') => {
    const document = parseRole('/a.role.yaml', text);
    const config = { ...configFor(document.uri, []), preset };
    const found = check(document, new RoleIndex([document]), { config, today: '2026-11-23' });
    return found.find(({ code }) => code === 'pay-range-missing')?.severity;
  };
  it('is an info without an article in offers outside of the Union', () => {
    const offer = `id: a\nlang: en\ntitle: Nurse\n${posting.replace('city: Cork', 'country: US')}`;
    checkPicture(
      `${offer}#<^^^^^^^ pay-range-missing this position does not say what is paid; write 'compensation' with 'min' and 'max'\n`,
    );
    for (const preset of ['recommended', 'posting-eu'] as const) assert.equal(severityOf(offer, preset), 'info');
  });

  it('is not found where nobody is a worker', () => {
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\nemployment: { types: [{ type: volunteer }] }\n');
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\nemployment: { types: [{ type: self-employed }] }\n');
    const trainee = 'id: a\nlang: en\ntitle: Nurse\nscope: position\nemployment: { types: [{ type: internship }] }\n';
    assert.ok(codesIn(trainee).includes('pay-range-missing'));
  });

  it('weighs more in an offer, most under the preset of the Union', () => {
    assert.equal(severityOf('id: a\nlang: en\ntitle: Nurse\nscope: position\n', 'recommended'), 'info');
    assert.equal(severityOf(`id: a\nlang: en\ntitle: Nurse\n${posting}`, 'recommended'), 'warning');
    assert.equal(severityOf(`id: a\nlang: en\ntitle: Nurse\n${posting}`, 'posting-eu'), 'error');
  });
});
