import assert from 'node:assert/strict';
import { otherSheets, readWorkbook } from '../../server/src/files/workbook.ts';
import { unzipped } from '../exchange/unzipped.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const openDocument = 'application/vnd.oasis.opendocument.';

describe('a workbook', () => {
  it('is the rows of its first sheet', async () => {
    const sheets = [['Intitulé', 'Ville'], [], ['Maçon <script>', 'Orléans']];
    assert.deepEqual(await readWorkbook(workbook(sheets, [['x']])), {
      rows: [
        { number: 1, cells: ['Intitulé', 'Ville'] },
        { number: 3, cells: ['Maçon <script>', 'Orléans'] },
      ],
      removed: [],
      others: ['Sheet & 2'],
      hidden: [],
    });
  });

  it('says in each row what is merged with it, once, whatever else is said of the same cells', async () => {
    const rows = [
      ['Famille', 'Poste'],
      ['Usine', 'Cariste'],
      ['', 'Soudeur'],
      ['', ''],
      ['', 'Maçon'],
    ];
    const bytes = workbook({ rows, state: 'visible', merged: ['A2:A4', 'A1:B1', 'A2:A4', 'A3:A5'] });
    const sheet = await readWorkbook(bytes);
    assert.deepEqual('refused' in sheet ? sheet : sheet.rows, [
      { number: 1, cells: ['Famille', 'Poste'] },
      { number: 2, cells: ['Usine', 'Cariste'] },
      { number: 3, cells: ['Usine', 'Soudeur'], merged: [0] },
      { number: 5, cells: ['', 'Maçon'] },
    ]);
  });

  it('leaves its hidden sheets out, and tells them', async () => {
    const sheet = await readWorkbook(
      workbook(hiddenSheet([['a']]), [['b']], hiddenSheet([['c']], 'veryHidden'), [['d']]),
    );
    assert.ok(!('refused' in sheet));
    assert.deepEqual(sheet, {
      removed: [],
      rows: [{ number: 1, cells: ['b'] }],
      others: ['Sheet & 4'],
      hidden: ['Sheet & 1', 'Sheet & 3'],
    });
    assert.equal(
      otherSheets(sheet)?.en,
      'only the first sheet was read; the others are: Sheet & 4; hidden sheets were not read: Sheet & 1, Sheet & 3',
    );
    assert.equal(otherSheets({ ...sheet, others: [], hidden: [] }), undefined);
  });

  const struckFont =
    '<fonts count="2"><font/><font><strike/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
  const run = (text: string, format: string): string =>
    `<r>${format && `<rPr>${format}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const strings = [
    '<t>Poste</t>',
    '<t>Cariste</t>',
    run('Charger\n', '') + run('Payer', '<b/><strike/>') + run('\nTrier', '<b/>'),
    run('Lire ', '') + run('très', '<strike val="1"/>') + run(', &amp; plier', '<strike val="0"/>'),
  ];
  const struckBooks: readonly (readonly [name: string, prefix: string, id: string])[] = [
    ['as Excel writes it', '', 'r:id'],
    ['with other prefixes', 'x:', 'rel:id'],
  ];
  for (const [name, prefix, id] of struckBooks) {
    it(`leaves out what is crossed out, and tells it, ${name}`, async () => {
      const shared = (cell: string, index: number, style = 0): string =>
        `<c r="${cell}" s="${style}" t="s"><v>${index}</v></c>`;
      const xml =
        `<row r="1">${shared('A1', 0)}${shared('B1', 0)}</row><row r="2">${shared('A2', 1)}${shared('B2', 2)}</row>` +
        `<row r="3">${shared('A3', 1, 1)}<c r="B3" s="1"><v>38</v></c></row><row r="4">${shared('A4', 1)}${shared('B4', 3)}</row>`;
      const sheet = await readWorkbook(
        zip({
          '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          'xl/workbook.xml': prefixed(
            `<workbook xmlns="${main}" xmlns:${id.replace(':id', '')}="${office}"><sheets><sheet name="a" sheetId="1" ${id}="rId1"/></sheets></workbook>`,
            prefix,
          ),
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${['worksheet', 'sharedStrings', 'styles']
            .map((type, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${type}.xml"/>`)
            .join('')}</Relationships>`,
          'xl/worksheet.xml': prefixed(`<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`, prefix),
          'xl/sharedStrings.xml': prefixed(
            `<sst xmlns="${main}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
            prefix,
          ),
          'xl/styles.xml': prefixed(`<styleSheet xmlns="${main}">${struckFont}</styleSheet>`, prefix),
        }),
      );
      assert.deepEqual(sheet, {
        removed: [
          { cell: 'B2', words: 'Payer' },
          { cell: 'A3', words: 'Cariste' },
          { cell: 'B3', words: '38' },
          { cell: 'B4', words: 'très' },
        ],
        rows: [
          { number: 1, cells: ['Poste', 'Poste'] },
          { number: 2, cells: ['Cariste', 'Charger\nTrier'] },
          { number: 4, cells: ['Cariste', 'Lire, & plier'] },
        ],
        others: [],
        hidden: [],
      });
    });
  }

  it('tells what is noted at its cells, and each talk once', async () => {
    const parts = Object.fromEntries(unzipped(workbook([['Poste'], ['Cariste']])));
    const link = (type: string, target: string): string =>
      `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`;
    const sheet = await readWorkbook(
      zip({
        ...parts,
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${relations}">${link('comments', '../comments1.xml')}${link('threadedComment', '/xl/talks.xml')}</Relationships>`,
        'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="A1"><text><r><t>In short</t></r><r><t>: A &amp; B</t></r></text></comment><comment ref="A2"><text><t>[Threaded comment] Really?</t></text></comment></commentList></comments>`,
        'xl/talks.xml':
          '<ThreadedComments><threadedComment ref="A2"><text>Really?</text></threadedComment><threadedComment ref="A2"><text>Yes</text></threadedComment></ThreadedComments>',
      }),
    );
    assert.deepEqual('refused' in sheet ? sheet : sheet.removed, [
      { cell: 'A2', words: 'Really?' },
      { cell: 'A2', words: 'Yes' },
      { cell: 'A1', words: 'In short: A & B' },
    ]);
  });

  const refused: readonly { it: string; bytes: Uint8Array; says: RegExp }[] = [
    { it: 'no archive', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0]), says: /its end is missing/ },
    { it: 'an archive of something else', bytes: zip({ 'a.txt': 'a' }), says: /no workbook/ },
    { it: 'a document of Word', bytes: zip({ 'word/document.xml': 'a' }), says: /a document of Word/ },
    { it: 'a text of LibreOffice', bytes: zip({ mimetype: `${openDocument}text` }), says: /document of LibreOffice/ },
    { it: 'a sheet of it', bytes: zip({ mimetype: `${openDocument}spreadsheet` }), says: /workbook of LibreOffice/ },
    { it: 'a document of Pages', bytes: zip({ 'Index/Document.iwa': 'a' }), says: /Pages or Numbers/ },
    { it: 'empty', bytes: workbook([]), says: /empty/ },
    { it: 'an archive that unpacks to gigabytes', bytes: zip({ 'a.txt': 'a' }, 3_000_000_000), says: /200 MB/ },
    { it: 'a cell far from the table', bytes: workbook([['x'], ['y']], [['a']], far('XFD3000')), says: /XFD3000/ },
    { it: 'a cell far below', bytes: workbook(far('A1048576')), says: /A1048576/ },
    { it: 'hidden as a whole', bytes: workbook(hiddenSheet([['a']])), says: /all sheets of this workbook are hidden/ },
    { it: 'cut short', bytes: workbook([['x']]).subarray(0, 500), says: /its end is missing/ },
  ];
  for (const { it: title, bytes, says } of refused) {
    it(`is refused: ${title}`, async () => {
      const result = await readWorkbook(bytes);
      assert.match('refused' in result ? result.refused.en : 'it was read', says);
    });
  }
});

type Rows = readonly (readonly string[])[];

/** A sheet with one cell. */
interface Far {
  readonly cell: string;
}

function far(cell: string): Far {
  return { cell };
}

/** XML whose elements have a prefix. */
function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`).replace('xmlns=', `xmlns:${prefix.replace(':', '')}=`);
}

interface Special {
  readonly rows: Rows;
  readonly state: string;
  readonly merged?: readonly string[];
}

function hiddenSheet(rows: Rows, state = 'hidden'): Special {
  return { rows, state };
}

/** A workbook with these sheets, as small as one can be. */
function workbook(...sheets: readonly (Rows | Far | Special)[]): Uint8Array {
  const states = sheets.map((sheet) => ('state' in sheet ? ` state="${sheet.state}"` : ''));
  const names = sheets.map((_, index) => `sheet${index + 1}`);
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map(
        (_, index) =>
          `<sheet name="Sheet &amp; ${index + 1}" sheetId="${index + 1}"${states[index] ?? ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${names
      .map(
        (name, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/${name}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)])),
  });
}

function sheetXml(sheet: Rows | Far | Special): string {
  const rows = 'state' in sheet ? sheet.rows : sheet;
  if ('cell' in rows) {
    const row = rows.cell.replace(/\D/g, '');
    const cell = `<row r="${row}"><c r="${rows.cell}" t="inlineStr"><is><t>x</t></is></c></row>`;
    return `<worksheet xmlns="${main}"><sheetData>${cell}</sheetData></worksheet>`;
  }
  const cell = (text: string, row: number, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text.replaceAll('<', '&lt;')}</t></is></c>`;
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${mergeXml(sheet)}</worksheet>`;
}

function mergeXml(sheet: Rows | Far | Special): string {
  const merged = 'state' in sheet ? (sheet.merged ?? []) : [];
  return merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
}

/** An archive that packs nothing. @param told the size that its directory tells of each file. */
function zip(files: Readonly<Record<string, string>>, told?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(told ?? content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, title]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
