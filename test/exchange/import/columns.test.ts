import assert from 'node:assert/strict';
import { importRoles } from '../../../server/src/exchange/import/import-roles.ts';
import { Source } from '../../../server/src/exchange/import/source.ts';
import { namesOf } from '../../../server/src/exchange/import/table/cells.ts';
import { columnFields, usualField } from '../../../server/src/exchange/import/table/columns.ts';
import { fieldAt, rootField } from '../../../server/src/schema/field.ts';
import { homelessOf, read } from './reading.ts';

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

describe('several columns for one field', () => {
  const tables: readonly {
    readonly it: string;
    readonly table: string;
    readonly role: Readonly<Record<string, unknown>>;
    readonly homeless?: readonly string[];
  }[] = [
    {
      it: 'tell of the title that has no place',
      table: 'Intitulé;Fonction\nCariste;Responsable logistique',
      role: { title: 'Cariste' },
      homeless: ['Fonction: Responsable logistique'],
    },
    { it: 'tell nothing twice', table: 'Intitulé;Fonction\nCariste;Cariste', role: { title: 'Cariste' } },
    { it: 'fill each other’s gaps', table: 'Intitulé;Fonction;Missions\n;Cariste;Charger', role: { title: 'Cariste' } },
    {
      it: 'tell of pay and language',
      table: 'Intitulé;Langue de la fiche;Lang;Salaire min;Salaire minimum\nCariste;fr;en;1;2',
      role: { lang: 'fr' },
      homeless: ['Salaire min: 1', 'Lang: en', 'Salaire minimum: 2'],
    },
    {
      it: 'all count for superiors',
      table: 'Intitulé;Supérieur;Manager\nCariste;Chef;Un autre\nChef;;',
      role: { team: { reportsTo: [{ role: 'chef' }, { label: 'Un autre' }] } },
    },
    {
      it: 'keep a comma in the name of a superior',
      table: 'Intitulé;Supérieur;Manager\nComptable;Responsable administratif, financier et RH;Marie | Dupont, Jean',
      role: {
        team: {
          reportsTo: [
            { label: 'Responsable administratif, financier et RH' },
            { label: 'Marie' },
            { label: 'Dupont, Jean' },
          ],
        },
      },
    },
  ];
  for (const { it: title, table, role, homeless = [] } of tables) {
    it(title, () => {
      const imported = read('x.csv', table, { lang: 'fr' });
      for (const [name, value] of Object.entries(role)) assert.deepEqual(imported.roles[0]?.role[name], value);
      assert.deepEqual(homelessOf(imported), homeless);
    });
  }
});

describe('a row of headings', () => {
  const tables: readonly {
    readonly it: string;
    readonly table: string;
    readonly titles: readonly string[];
    readonly homeless?: readonly string[];
    readonly problem?: RegExp;
  }[] = [
    {
      it: 'stands below a title with empty cells beside it',
      table: 'Postes 2024,,\n,,\nÀ jour,mars,\nIntitulé,Missions,Ville\nMaçon,Bâtir,Lyon',
      titles: ['Maçon'],
      homeless: ['1: Postes 2024', '3: À jour | mars'],
    },
    {
      it: 'stands below a title alone on its line',
      table: 'Postes 2024\n\nIntitulé;Missions\nMaçon;Bâtir',
      titles: ['Maçon'],
      homeless: ['1: Postes 2024'],
    },
    {
      it: 'stands below a title that is called as a column',
      table: 'Fonction;\nIntitulé;Missions\nMaçon;Bâtir',
      titles: ['Maçon'],
      homeless: ['1: Fonction'],
    },
    { it: 'is the first where two could be', table: 'Poste;Missions\nMétier;Fonction', titles: ['Métier'] },
    {
      it: 'is none of the rows of a table that is as full as they are',
      table: 'Nom;Rôle\nMétier;Bâtir',
      titles: ['Bâtir'],
      homeless: ['Nom: Métier'],
    },
    { it: 'is not guessed', table: 'A;B\nMétier;Bâtir\nMaçon;Lyon', titles: [], problem: /no column is known/ },
  ];
  for (const { it: title, table, titles, homeless = [], problem } of tables) {
    it(title, () => {
      const imported = read('x.csv', table, { lang: 'fr' });
      assert.deepEqual(
        imported.roles.map((role) => role.title),
        titles,
      );
      assert.deepEqual(homelessOf(imported), homeless);
      if (problem) assert.match(imported.problems[0]?.message.en ?? '', problem);
    });
  }
});

describe('a sheet with merged cells', () => {
  it('says more of a role in rows that share its title', () => {
    const rows = [
      { number: 1, cells: ['Poste', 'Missions', 'Ville'] },
      { number: 2, cells: ['Cariste', 'Charger', 'Lyon'] },
      { number: 3, cells: ['Cariste', 'Ranger', 'Lyon'], merged: [0, 2] },
      { number: 4, cells: ['Maçon', 'Bâtir', 'Lyon'], merged: [2] },
    ];
    const { roles } = importRoles(new Source('t.xlsx', rows), { lang: 'fr', columns: {} });
    assert.deepEqual(
      roles.map(({ role }) =>
        [...JSON.stringify(role).matchAll(/"(?:statement|city)":"([^"]*)"/g)].map(([, said]) => said),
      ),
      [
        ['Charger', 'Ranger', 'Lyon'],
        ['Bâtir', 'Lyon'],
      ],
    );
  });
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
