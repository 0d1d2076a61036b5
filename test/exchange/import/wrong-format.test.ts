/** A format that was said, of a file in another: no role is made up of what is not there. */
import assert from 'node:assert/strict';
import { allImporters } from '../../../server/src/exchange/import/all.ts';
import { sources } from './made-up.ts';
import { assertSound, homelessOf, read } from './reading.ts';

const staff = 'Poste;Missions\nCariste;Charger les camions\n;rien\nCariste;Autre\n';

const files: typeof sources = [
  ...sources,
  ['staff.csv', staff, 'table'],
  ['nothing.json', { a: 1 }, ''],
  ['empty.json', {}, ''],
  ['list.json', [], ''],
  ['list.json', [1, 'x', null], ''],
  ['unnamed.json', { '@type': 'Occupation' }, 'json-ld'],
  ['unnamed.html', '<script type="application/ld+json">{"@type":"Occupation"}</script>', 'json-ld'],
  ['blank.md', '\n', 'text'],
];

/** Formats that say things by the same names, and a table that has a usual heading. */
const fits: Readonly<Record<string, readonly string[]>> = {
  'onet.json': ['json-resume'],
  'posting.json': ['json-resume'],
  'uk.csv': ['table'],
};

describe('an import in a format that a file does not have', () => {
  for (const [name, content, own] of files) {
    for (const { name: format } of allImporters) {
      if (format === own && !/^(?:unnamed|blank)/.test(name)) continue;
      const isFit = fits[name]?.includes(format) === true;
      it(`${isFit ? 'reads' : 'finds no role in'} ${name} (${JSON.stringify(content).length}) as ${format}`, async () => {
        const imported = read(name, content, { format });
        await assertSound(imported);
        const errors = imported.problems.filter(({ severity }) => severity === 'error');
        assert.deepEqual([imported.roles.length > 0, errors.length > 0], [isFit, !isFit], JSON.stringify(imported));
        if (!isFit) assert.deepEqual(imported.homeless, []);
      });
    }
  }

  it('takes of two roles with one id the first, and tells the other', () => {
    const role = { id: 'cook', lang: 'en', title: 'Cook' };
    const imported = read('x.json', { roles: [role, { ...role, title: 'Chef' }], translations: [], relations: [] });
    assert.deepEqual(
      imported.roles.map(({ title }) => title),
      ['Cook'],
    );
    assert.deepEqual(
      imported.problems.map(({ severity, message }) => [severity, message.en]),
      [['error', "two roles have the id 'cook'; only the first was taken"]],
    );
  });

  it('reads of a list what is of the format, and tells the rest', () => {
    const [, onet] = sources.find(([, , format]) => format === 'onet') ?? assert.fail();
    const imported = read('x.json', [onet, { other: 'Cook' }, 7]);
    assert.equal(imported.roles.length, 1);
    assert.ok(homelessOf({ ...imported, roles: [] }).includes('other: Cook'));
  });
});
