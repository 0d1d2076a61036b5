import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixed, type Files } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const manager = 'id: ward-manager\nlang: en\ntitle: Ward manager\n';

describe('unresolved-role-ref', () => {
  it('is found wherever a role is named, and proposes the nearest id', () =>
    checkPicture(`
      #- /roles/ward-manager.role.yaml
      id: ward-manager
      lang: en
      title: Ward manager
      #- /roles/nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team:
        reportsTo: [{ role: ward-manger }, { role: ward-manager }, { label: Matron }]
      #                     ^^^^^^^^^^^ unresolved-role-ref no role has the id 'ward-manger', did you mean 'ward-manager'?
        collaboratesWith: [{ role: 'cook' }]
      #                            ^^^^^^ unresolved-role-ref no role has the id 'cook'
      progression: { evolvesTo: [{ role: wardmanager, label: Ward manager }] }
      #                                  ^^^^^^^^^^^ unresolved-role-ref no role has the id 'wardmanager', did you mean 'ward-manager'?
      requirements:
        experience:
          routes:
            - { id: a, kind: prior-role, label: A, roles: [{ role: nurses }] }
      #                                                            ^^^^^^ unresolved-role-ref no role has the id 'nurses'
      meta: { supersededBy: matron }
      #                     ^^^^^^ unresolved-role-ref no role has the id 'matron'
      #- /roles/nurses.fr.role.yaml
      translationOf: nurses
      #              ^^^^^^ unresolved-role-ref no role has the id 'nurses', did you mean 'nurse'?
      lang: fr
      title: Infirmier
    `));

  it('is told in French, of names that objects of JavaScript have', () =>
    checkPicture(
      `
      #- /nurse.role.json
      { "id": "nurse", "lang": "fr", "title": "Infirmier",
        "team": { "manages": [{ "role": "constructor" }, { "role": "medcn" }] } }
      //                                ^^^^^^^^^^^^^ unresolved-role-ref aucun rôle n’a l’identifiant «\u00a0constructor\u00a0»
      //                                                           ^^^^^^^ unresolved-role-ref aucun rôle n’a l’identifiant «\u00a0medcn\u00a0»\u00a0: s’agit-il de «\u00a0medecin\u00a0»\u00a0?
      #- /medecin.role.yaml
      id: medecin
      lang: fr
      title: Médecin
      team: { collaboratesWith: [{ role: nurse }] }
      `,
      { language: 'fr' },
    ));

  it('leaves a value that is missing to those who tell that', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      team: { manages: [{ role: "" }] }
      #                         ^^ bad-form 'role' is empty; write small letters, digits and single hyphens, for example 'ward-manager'
    `));

  const hr = 'id: drh\nlang: fr\ntitle: Directeur / Directrice des ressources humaines\n';
  const called = `${hr}alternativeTitles: [{ id: a, label: Responsable du personnel }]\n`;
  for (const [written, wanted] of [
    ['Directrice des ressources humaines', 'drh'],
    ['Directeur des ressources humaines', 'drh'],
    ['directeur / directrice des ressources humaines', 'drh'],
    ['Responsable du personnel', 'drh'],
    ['responsable-du-personnel', 'drh'],
    ['drh.role.yaml', 'drh'],
    ['./roles/drh.role.yaml', 'drh'],
    ['DRH', 'drh'],
    ['Directrice générale', undefined],
  ] as const)
    it(`takes '${written}' for ${wanted ?? 'somebody without a file'}, in one message`, () => {
      const uri = '/roles/a.role.yaml';
      const text = `id: a\nlang: fr\ntitle: Juriste\nteam: { reportsTo: [{ role: ${written} }] }\n`;
      const documents = [parseRole(uri, text), parseRole('/roles/drh.role.yaml', called)];
      const found = check(documents[0]!, new RoleIndex(documents), { today: '2026-11-23' });
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        ['unresolved-role-ref'],
      );
      assert.deepEqual(
        fixed({ [uri]: text, '/roles/drh.role.yaml': called }, uri, 'unresolved-role-ref')
          .slice(0, 1)
          .map(({ files }) => files[uri]),
        [wanted === undefined ? text.replace('role:', 'label:') : text.replace(written, wanted)],
      );
    });

  it('takes a title that two roles have for neither', () =>
    checkPicture(`
      #- /drh.role.yaml
      id: drh
      lang: fr
      title: Juriste social
      team: { manages: [{ role: a }, { role: rrh }] }
      #- /rrh.role.yaml
      id: rrh
      lang: en
      title: Juriste social
      team: { manages: [{ role: a }], reportsTo: [{ role: drh }] }
      #- /a.role.yaml
      id: a
      lang: en
      title: Lawyer
      team:
        collaboratesWith: [{ role: Juriste social }, { role: drh }, { role: rrh }]
      #                            ^^^^^^^^^^^^^^ unresolved-role-ref no role has the id 'Juriste social'; who has no file is named by 'label' in the place of 'role'
        reportsTo: [{ role: drh }, { role: rrh }]
    `));

  const at = '/roles/nurse.role.yaml';
  const nurse = (link: string, lang = 'en'): string =>
    `id: nurse\nlang: ${lang}\ntitle: Nurse\nteam:\n  reportsTo:\n    - ${link}\n`;
  const made = (text: string): Files => ({ '/roles/cook.role.yaml': text });

  it('its first fix writes the nearest id, its second makes a file for the role', () => {
    const files = { '/roles/a/ward-manager.role.yaml': manager, [at]: nurse('role: "ward-manger"') };
    assert.deepEqual(fixed(files, at, 'unresolved-role-ref'), [
      {
        title: "Change to 'ward-manager'",
        titre: 'Remplacer par «\u00a0ward-manager\u00a0»',
        safe: false,
        byHand: false,
        files: { [at]: nurse('role: "ward-manager"') },
      },
      {
        title: "Create the role 'ward-manger'",
        titre: 'Créer le rôle «\u00a0ward-manger\u00a0»',
        safe: false,
        byHand: true,
        files: { '/roles/ward-manger.role.yaml': 'id: ward-manger\nlang: en\ntitle: Ward manger\n' },
      },
    ]);
  });

  const creations: readonly (readonly [title: string, files: Files, after: Files | undefined])[] = [
    [
      'names it by the label',
      { [at]: nurse('{ role: cook, label: Head cook }') },
      made('id: cook\nlang: en\ntitle: Head cook\n'),
    ],
    [
      'writes it in the language of the file, quoted where needed',
      { [at]: nurse('{ role: cook, label: "Chef : cuisine" }', 'fr-CA') },
      made("id: cook\nlang: fr-CA\ntitle: 'Chef : cuisine'\n"),
    ],
    ['makes no file in place of another', { [at]: nurse('role: cook'), '/roles/cook.role.yaml': manager }, undefined],
    ['makes no role with an id that is none', { [at]: nurse('role: Cook') }, undefined],
    ['makes no role in no language', { [at]: nurse('role: cook').replace('lang: en\n', '') }, undefined],
    ['makes no source of a translation', { [at]: 'translationOf: cook\nlang: fr\ntitle: Cuisinier\n' }, undefined],
  ];
  for (const [title, files, after] of creations) {
    it(`its fix ${title}`, () => {
      const fix = fixed(files, at, 'unresolved-role-ref').find((one) => one.title.startsWith('Create'));
      assert.deepEqual(fix?.files, after);
    });
  }

  it('its fix makes JSON beside JSON', () => {
    const json = '{ "id": "nurse", "lang": "en", "title": "Nurse", "team": { "manages": [{ "role": "cook" }] } }';
    const [fix] = fixed({ '/nurse.role.json': json }, '/nurse.role.json', 'unresolved-role-ref');
    assert.deepEqual(fix?.files, {
      '/cook.role.json': '{\n  "id": "cook",\n  "lang": "en",\n  "title": "Cook"\n}\n',
    });
  });

  it('its fix makes no file beside one that is nowhere', () => {
    const uri = 'untitled:Untitled-1';
    assert.deepEqual(fixed({ [uri]: nurse('role: cook') }, uri, 'unresolved-role-ref'), []);
  });

  it('what its fix makes has no errors, and mends the reference', () => {
    for (const label of ['Head cook', 'no', '- # x', '"quoted" \'both\'', 'A\\n\nB', '12', 'é\u00a0: {', '']) {
      const spec = { id: 'nurse', lang: 'en', title: 'Nurse', team: { manages: [{ role: 'head-cook', label }] } };
      // Any JSON is YAML as well.
      for (const name of ['/nurse.role.json', '/nurse.role.yaml']) {
        const files = { [name]: JSON.stringify(spec) };
        const [fix] = fixed(files, name, 'unresolved-role-ref');
        assert.ok(fix, label);
        const documents = Object.entries({ ...files, ...fix.files }).map(([uri, text]) => parseRole(uri, text));
        const [, starter] = documents;
        const found = documents.flatMap((one) => check(one, new RoleIndex(documents), { today: '2026-11-23' }));
        assert.deepEqual(
          found.filter(({ code }) => code !== 'empty-section'),
          [],
          label,
        );
        assert.equal(starter?.head.title, label.replace(/\s+/g, ' ').trim() || 'Head cook');
      }
    }
  });

  it('comes to an end among ten thousand roles, and proposes something only where it is read', () => {
    const roles = Array.from({ length: 10_000 }, (_, n) =>
      parseRole(
        `/${n}.role.yaml`,
        `id: ward-${n}-manager\nlang: en\ntitle: ${n}\nprogression: { related: [{ role: many }] }`,
      ),
    );
    const links = Array.from({ length: 1000 }, (_, n) => `{ role: ward-${n}-manger }`).join(', ');
    const many = parseRole(
      '/many.role.yaml',
      `id: many\nlang: en\ntitle: Many\nteam: { manages: [${links}] }\nprogression: { related: [${links}] }\n`,
    );
    const found = check(many, new RoleIndex([...roles, many]), { today: '2026-11-23' });
    assert.equal(found.length, 100);
    assert.match(found.at(98)?.message.en ?? '', /'ward-98-manger', did you mean 'ward-98-manager'\?$/);
    assert.match(found.at(99)?.message.en ?? '', /^and \d+ more problems/);
  });

  it('follows ids that come and go, and nothing else', () => {
    const asked = new Set<string>();
    const nobody = parseRole(at, nurse('role: cook'));
    const index = new RoleIndex([nobody, parseRole('/w.role.yaml', manager)]);
    const told = (from: RoleIndex): readonly string[] =>
      check(nobody, from, { today: '2026-11-23' })
        .filter(({ code }) => code === 'unresolved-role-ref')
        .map(({ message }) => message.en);
    assert.deepEqual(told(index.watched((key) => asked.add(key))), ["no role has the id 'cook'"]);
    assert.ok(asked.has('ids') && asked.has('definitions cook') && !asked.has('all'));
    const cooks = index.with(
      new Map([['/c.role.yaml', parseRole('/c.role.yaml', manager.replace('ward-manager', 'cooks'))]]),
    );
    assert.deepEqual(told(cooks), ["no role has the id 'cook', did you mean 'cooks'?"]);
    assert.deepEqual(told(cooks.with(new Map([['/c.role.yaml', undefined]]))), ["no role has the id 'cook'"]);
    const cook = parseRole('/c.role.yaml', manager.replace('ward-manager', 'cook'));
    assert.deepEqual(told(cooks.with(new Map([['/c.role.yaml', cook]]))), []);
  });
});
