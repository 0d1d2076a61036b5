import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { severalRoots } from '../../server/src/rules/several-roots.ts';
import { checkPicture } from '../support/pictures.ts';

describe('several-roots', () => {
  it('is told on the title of each root', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }, { role: ward-manager }] }
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      #      ^^^^^^ several-roots no superior is named for 'matron', nor for 'ward-manager' in the same organisation
      #- /ward-manager.role.json
      { "id": "ward-manager", "lang": "en",
        "title": "Ward manager" }
      //         ^^^^^^^^^^^^^^ several-roots no superior is named for 'ward-manager', nor for 'matron' in the same organisation
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }] }
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      #      ^^^^^^ several-roots aucun supérieur n’est indiqué pour « matron », ni pour « ward-manager » dans la même organisation
      #- /ward-manager.role.yaml
      id: ward-manager
      lang: en
      title: Ward manager
      #      ^^^^^^^^^^^^ several-roots aucun supérieur n’est indiqué pour « ward-manager », ni pour « matron » dans la même organisation
      team: { manages: [{ role: nurse }, { role: porter }] }
      #                         ^^^^^ asymmetric-relation « ward-manager » encadre « nurse », mais « nurse » se dit rattaché à « matron »
      #- /porter.role.yaml
      id: porter
      lang: en
      title: Porter
    `,
      { language: 'fr' },
    ));

  it('leaves organisations alone that have nothing to do with each other, and dotted lines', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }, { role: chef, relation: functional }] }
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      #- /cook.role.yaml
      id: cook
      lang: en
      title: Cook
      team: { reportsTo: [{ role: chef }], collaboratesWith: [{ role: nurse }] }
      #- /chef.role.yaml
      id: chef
      lang: en
      title: Chef
    `));

  it('counts nobody who reports to a label, and no id without a file', () => {
    const documents = [
      parseRole(
        '/nurse.role.yaml',
        'id: nurse\nlang: en\ntitle: A\nteam: { reportsTo: [{ role: a }, { role: b }, { role: ghost }] }\n',
      ),
      parseRole('/a.role.yaml', 'id: a\nlang: en\ntitle: A\n'),
      parseRole('/b.role.yaml', 'id: b\nlang: en\ntitle: B\nteam: { reportsTo: [{ label: Director }] }\n'),
    ];
    const index = new RoleIndex(documents);
    const found = documents.flatMap((document) => [
      ...severalRoots.check(document, index, contextOf(severalRoots, document, { today: '' })),
    ]);
    assert.deepEqual(found, []);
    assert.deepEqual(index.tops('nurse', 'reporting'), ['a', 'b', 'ghost']);
  });

  it('names a few of many, and points to some', () => {
    const heads = Array.from({ length: 30 }, (_, number) => `h${String(number).padStart(2, '0')}`);
    const superiors = heads.map((head) => `{ role: ${head} }`).join(', ');
    const documents = [
      parseRole('/nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [${superiors}] }\n`),
      ...heads.map((head) => parseRole(`/${head}.role.yaml`, `id: ${head}\nlang: en\ntitle: ${head}\n`)),
    ];
    const [found] = severalRoots.check(
      documents[1]!,
      new RoleIndex(documents),
      contextOf(severalRoots, documents[1]!, { today: '2026-11-23' }),
    );
    assert.equal(
      found?.message.en,
      "no superior is named for 'h00', nor for 'h01', 'h02', 'h03' and 26 other roles in the same organisation",
    );
    assert.equal(found?.related?.length, 10);
    assert.equal(found?.related?.[0]?.location.uri, '/h01.role.yaml');
  });

  it('asks for the whole graph only at the top', () => {
    const documents = ['a', 'b', 'c'].map((id, position) =>
      parseRole(
        `/${id}.role.yaml`,
        `id: ${id}\nlang: en\ntitle: A\nteam: { reportsTo: [${['{ role: b }', '{ role: c }', ''][position]}] }\n`,
      ),
    );
    const asksForAll = documents.map((document) => {
      const asked = new Set<string>();
      const index = new RoleIndex(documents).watched((key) => asked.add(key));
      assert.deepEqual([...severalRoots.check(document, index, contextOf(severalRoots, document, { today: '' }))], []);
      return asked.has('graph reporting');
    });
    assert.deepEqual(asksForAll, [false, false, true]);
  });
});
