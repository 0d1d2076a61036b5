import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlongRow, placedProblem, readTable } from '../../server/src/exchange/table.ts';

/** The cells of each row after its number. */
function read(input: string | Uint8Array): unknown {
  const result = readTable(input);
  if ('problem' in result) return placedProblem(result.problem).en;
  return result.table.rows.map(({ number, cells }) => [number, ...cells]);
}

function bytes(text: string, encoding: 'utf8' | 'latin1' | 'utf16le'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

describe('a table', () => {
  const cases: readonly (readonly [of: string, input: string | Uint8Array, rows: unknown])[] = [
    [
      'commas',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'semicolons, with commas in its texts',
      'code;libelle\n1;Riz, blé, maïs\n',
      [
        [1, 'code', 'libelle'],
        [2, '1', 'Riz, blé, maïs'],
      ],
    ],
    [
      'semicolons below a title with a comma',
      'Fiches, 2024\nPoste;Mission;Outil\nCariste;Déplacer, ranger;Chariot\n',
      [
        [1, 'Fiches, 2024'],
        [2, 'Poste', 'Mission', 'Outil'],
        [3, 'Cariste', 'Déplacer, ranger', 'Chariot'],
      ],
    ],
    [
      'semicolons, in rows that end early and have more commas',
      'Poste;Mission;Outil;Note\nCariste;Lire, trier, classer\nSoudeur;Lire, trier, classer\n',
      [
        [1, 'Poste', 'Mission', 'Outil', 'Note'],
        [2, 'Cariste', 'Lire, trier, classer'],
        [3, 'Soudeur', 'Lire, trier, classer'],
      ],
    ],
    [
      'commas, beside texts of several lines with semicolons',
      'a,b,c\n"x\n1;2;3\n4;5;6","y",z\n',
      [
        [1, 'a', 'b', 'c'],
        [2, 'x\n1;2;3\n4;5;6', 'y', 'z'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'bars',
      'a|b\n1|2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'one column',
      'a\n1\n2',
      [
        [1, 'a'],
        [2, '1'],
        [3, '2'],
      ],
    ],
    [
      'Windows ends of lines and a mark',
      '\ufeffa,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'ends of lines of both kinds',
      'a,b\r\n1,2\n3,4\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'texts of several lines, counted as one row',
      'a,b\n"1\n2",3\n4,5',
      [
        [1, 'a', 'b'],
        [2, '1\n2', '3'],
        [3, '4', '5'],
      ],
    ],
    [
      'quotes in quotes',
      'a\n"say ""hi"", you"',
      [
        [1, 'a'],
        [2, 'say "hi", you'],
      ],
    ],
    [
      'a quote in a text without quotes',
      'a,b\n5" disk,2',
      [
        [1, 'a', 'b'],
        [2, '5" disk', '2'],
      ],
    ],
    [
      'rows without text, which count all the same',
      'a,b\n\n ,\n1,2',
      [
        [1, 'a', 'b'],
        [4, '1', '2'],
      ],
    ],
    [
      'a title above',
      'Classification\n\ncode;label\n1;x',
      [
        [1, 'Classification'],
        [3, 'code', 'label'],
        [4, '1', 'x'],
      ],
    ],
    [
      'the encoding of Windows',
      bytes('code;libellé\n1;Élevage', 'latin1'),
      [
        [1, 'code', 'libellé'],
        [2, '1', 'Élevage'],
      ],
    ],
    [
      'letters that Windows has and Latin-1 has not',
      bytes('titre\nd\u009cuvres \u0096 5 \u0080', 'latin1'),
      [
        [1, 'titre'],
        [2, 'dœuvres – 5 €'],
      ],
    ],
    [
      'a first line for Excel, which shows no row for it',
      'sep=;\r\na;b,c\r\n1;2\r\n',
      [
        [1, 'a', 'b,c'],
        [2, '1', '2'],
      ],
    ],
    [
      'UTF-16',
      bytes('\ufeffa\tb\né\t2', 'utf16le'),
      [
        [1, 'a', 'b'],
        [2, 'é', '2'],
      ],
    ],
    [
      'UTF-8',
      bytes('a,b\né,œ', 'utf8'),
      [
        [1, 'a', 'b'],
        [2, 'é', 'œ'],
      ],
    ],
  ];
  for (const [of, input, rows] of cases) it(`of ${of}`, () => assert.deepEqual(read(input), rows));

  const refused: readonly (readonly [of: string, input: string | Uint8Array, said: RegExp])[] = [
    ['nothing', '', /^this table is empty/],
    ['empty cells', ',,\n,,\n', /^this table is empty/],
    ['a quote never closed', 'a,b\n1,"2\n3,4\n5,6\n', /^row 2, column 2: this cell starts with a quote/],
    ['a quote closed too early', 'a;b\n1;2\n3;"4" 5\n6;7\n', /^row 3, column 2: this cell starts with a quote/],
    ['a broken first cell', '"a,b\n1,2\n', /^row 1, column 1: this cell starts with a quote/],
    ['a broken cell behind a text of two lines', 'a,b\n"1\n1",2\n3,"4', /^row 3, column 2: this cell/],
    [
      'UTF-8 with a line of something else',
      Buffer.concat([bytes('a,b\né,1\n', 'utf8'), bytes('à,2\n', 'latin1')]),
      /^row 3: some letters are damaged/,
    ],
    ['UTF-8 cut off in a letter', bytes('a,b\né,é', 'utf8').slice(0, -1), /^row 2: some letters are damaged/],
    ['bytes that mean nothing', new Uint8Array([0x61, 0x81, 0x0a]), /^row 1: some letters are damaged/],
    ['zeros', new Uint8Array([0x61, 0, 0x62]), /^this file is no table of text/],
    ['a spreadsheet', bytes('PK\u0003\u0004rest', 'latin1'), /^this is a spreadsheet or an archive/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^this is a file of an old Excel/],
    ['a broken cell behind a first line for Excel', 'sep=;\na;b,c\n1;"2', /^row 2, column 2: this cell/],
    ['a web page', '\n<!DOCTYPE html><html>', /^this file is a web page/],
    ['too many rows', 'a\n'.repeat(250_001), /^row 250001: this table has more than 250,000 rows/],
  ];
  for (const [of, input, said] of refused) {
    it(`is refused of ${of}`, () => {
      const told = read(input);
      assert.ok(typeof told === 'string');
      assert.match(told, said);
    });
  }

  it('of 100,000 rows is read to its last', () => {
    const result = readTable(`a,b\n${'1,"x, y"\n'.repeat(100_000)}`);
    assert.ok('table' in result);
    assert.deepEqual(result.table.rows.at(-1), { number: 100_001, cells: ['1', 'x, y'] });
  });

  it('says which text has no heading', () => {
    const [heading, ...rows] = [
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1'] },
      { number: 3, cells: ['1', '2', ''] },
      { number: 5, cells: ['1', '2', '', 'stray'] },
    ];
    assert.ok(heading);
    const problem = overlongRow(heading, rows);
    assert.match(placedProblem(problem ?? { message: { en: '', fr: '' } }).en, /^row 5, column 4: 'stray' stands in/);
    assert.equal(overlongRow(heading, rows.slice(0, 2)), undefined);
  });

  it('gives back what was written, whatever that was', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', "'", 'x y', '|'), minLength: 1 })
      .map((text) => `x${text}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (rows, sign) => {
          const written = [['first', 'second'], ...rows].map((cells) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign),
          );
          const result = readTable(bytes(written.join('\r\n'), 'utf8'));
          assert.ok('table' in result);
          assert.deepEqual(
            result.table.rows.slice(1).map(({ cells }) => cells),
            rows,
          );
        },
      ),
    );
  });
});
