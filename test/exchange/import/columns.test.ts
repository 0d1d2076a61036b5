import assert from 'node:assert/strict';
import { columnFields, usualField } from '../../../server/src/exchange/import/columns.ts';
import { fieldAt, rootField } from '../../../server/src/schema/field.ts';

describe('a column', () => {
  it('may hold what the settings say', () => {
    const { values = [] } = fieldAt(rootField('config'), ['import', 'columns', 'x']) ?? {};
    assert.deepEqual(
      values.map(({ value }) => value),
      columnFields,
    );
  });

  const usual: readonly (readonly [heading: string, field: string | undefined])[] = [
    ['Intitulé du poste', 'title'],
    ['JOB TITLE *', 'title'],
    ['Rattachement hiérarchique :', 'reportsTo'],
    ['Savoir-être', 'softSkills'],
    ['Niveau d’études', 'education'],
    ['Colour', undefined],
    ['', undefined],
  ];
  for (const [heading, field] of usual) {
    it(`'${heading}' holds ${field ?? 'nothing that is known'}`, () => assert.equal(usualField(heading), field));
  }
});
