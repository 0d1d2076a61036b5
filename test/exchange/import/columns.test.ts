import assert from 'node:assert/strict';
import { columnFields, usualField } from '../../../server/src/exchange/import/columns.ts';
import { namesOf } from '../../../server/src/exchange/import/table-cells.ts';
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

describe('a cell of names', () => {
  const cells: readonly (readonly [cell: string, names: readonly string[]])[] = [
    ['HTML, CSS', ['HTML', 'CSS']],
    ['Office (Word, Excel), SAP', ['Office (Word, Excel)', 'SAP']],
    ['(a, b', ['(a', 'b']],
    ['a, b), c', ['a, b)', 'c']],
    ['a, b; c', ['a, b', 'c']],
    ['', []],
  ];
  for (const [cell, names] of cells) it(`'${cell}'`, () => assert.deepEqual(namesOf(cell), names));
});
