import assert from 'node:assert/strict';
import { inconsiderateTerm } from '../../server/src/rules/inconsiderate-term.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (summary: string, lang = 'en') => `id: a\nlang: ${lang}\ntitle: A\nsummary: ${summary}\n`;

describe('inconsiderate-term', () => {
  it('proposes another word', () =>
    checkPicture(`
      id: a
      lang: en
      title: Salesman for kitchens
      #      ^^^^^^^^ inconsiderate-term 'Salesman' leaves people out or names them by one trait; 'salesperson' does not
    `));

  it('tells it in French', () =>
    checkPicture(
      `
      id: a
      lang: en
      title: A
      summary: Keeps the blacklist of callers.
      #                  ^^^^^^^^^ inconsiderate-term « blacklist » exclut des personnes ou les désigne par un seul trait ; « block list » ne le fait pas
    `,
      { language: 'fr' },
    ));

  const finds: readonly (readonly [summary: string, words: string])[] = [
    ['Estimates the man-hours of an order.', 'man-hours'],
    ['Cares for the elderly and their families.', 'the elderly'],
    ['The elderly need care.', 'The elderly'],
    ['Plans ramps for the disabled.', 'the disabled'],
    ['Manpower is planned weekly.', 'Manpower'],
    ['He will report to the director.', 'He'],
    ['She reports to the director.', 'She'],
    ['The ideal candidate is calm. She will greet visitors.', 'She'],
    ['Each manager is responsible for his team.', 'his'],
    ['Every nurse keeps her own notes.', 'her'],
  ];
  for (const [summary, words] of finds)
    it(`finds '${words}'`, () => assert.deepEqual(passages(inconsiderateTerm, role(summary)), [words]));

  for (const [title, better] of [
    ['Policewoman', 'Police officer'],
    ['Chairwoman', 'Chair'],
    ['Foremen', 'Supervisors'],
    ['Handyman', 'Maintenance worker'],
    ['Headmistress', 'Head teacher'],
    ['Barmaid', 'Bartender'],
    ['Waitress', 'Server'],
    ['Storeman', 'Storekeeper'],
    ['Cameraman', 'Camera operator'],
    ['Postman', 'Postal worker'],
    ['Groundsman', 'Groundskeeper'],
    ['Draughtsman', 'Draughtsperson'],
    ['Seamstress', 'Sewing specialist'],
    ['Bellboy', 'Porter'],
    ['Office boy', 'Office assistant'],
    ['Dinner lady', 'School meals assistant'],
    ['Lady doctor', 'Doctor'],
    ['Signalman', 'Signaller'],
    ['Actress', 'Actor'],
    ['Masseuse', 'Massage therapist'],
  ] as const)
    it(`finds the title '${title}'`, () =>
      assert.deepEqual(fixesOf(inconsiderateTerm, `id: a\nlang: en\ntitle: ${title}\n`), [
        `id: a\nlang: en\ntitle: ${better}\n`,
      ]));

  for (const summary of [
    'He is a client.',
    'He or she will drive.',
    'Report to Sarah Jones. She will train you.',
    'Each week Sarah sends her report.',
    'Each mother and her child are seen.',
    'Each visitor gives his or her name.',
    'Helps the old man to hold his cup.',
    'Postman and other tools test the interfaces.',
    'The maid of honour is seated first.',
  ])
    it(`finds nothing in: ${summary}`, () => assert.deepEqual(passages(inconsiderateTerm, role(summary)), []));

  for (const [before, ...after] of [
    ['He must drive.', 'They must drive.'],
    ['Each manager leads his team.', 'Each manager leads their team.'],
    ['He must drive his own car.', 'He must drive their own car.'],
    [
      'Each salesman must hit his target.',
      'Each salesperson must hit his target.',
      'Each salesman must hit their target.',
    ],
    [
      'The salesman must hit his target.',
      'The salesperson must hit his target.',
      'The salesman must hit their target.',
    ],
    ['She will report to the cook and lead her own crew.', 'She will report to the cook and lead their own crew.'],
    ['Blacklist suppliers and keep the whitelist.'],
    ['She reports to the director.'],
  ] as const)
    it(`proposes for '${before}': ${after.join()}`, () =>
      assert.deepEqual(
        fixesOf(inconsiderateTerm, role(before)),
        after.map((words) => role(words)),
      ));

  for (const title of [
    'Waiter / Waitress',
    'Barman or barmaid',
    'Headmistress / headmaster',
    'Chairmen and chairwomen',
    'Actress / Actor',
    'Actor or actress',
    'Masseur / Masseuse',
  ])
    it(`leaves the title '${title}', which names both`, () =>
      assert.deepEqual(passages(inconsiderateTerm, `id: a\nlang: en\ntitle: ${title}\n`), []));

  const leaves = [
    'Advises the elderly residents of the house.',
    'Checks the disabled accounts each week.',
    'Leads the homeless shelter.',
    'Hires through Manpower and other agencies.',
    'Judges the workmanship of doors, in person.',
    'A woman or man who mans no desk.',
  ];
  for (const summary of leaves)
    it(`leaves '${summary}'`, () => assert.deepEqual(passages(inconsiderateTerm, role(summary)), []));

  it('leaves what others are called, and texts in French', () => {
    const spec = 'id: a\nlang: en\ntitle: A\nteam: { reportsTo: [{ label: Chairman of the board }] }\n';
    assert.deepEqual(passages(inconsiderateTerm, spec), []);
    assert.deepEqual(passages(inconsiderateTerm, role('Tient la blacklist.', 'fr')), []);
  });

  it('puts the other word in its place', () => {
    assert.deepEqual(fixesOf(inconsiderateTerm, role('Manpower is planned weekly.')), [
      role('Staff is planned weekly.'),
    ]);
    assert.deepEqual(fixesOf(inconsiderateTerm, role('Cares for the elderly.')), [role('Cares for older people.')]);
    assert.deepEqual(fixesOf(inconsiderateTerm, role('Trades as a middleman.')), [role('Trades as an intermediary.')]);
    for (const noun of [
      'Keep the blacklist of callers',
      'Blacklist of callers',
      'Add callers to blacklists and blocks',
    ])
      assert.deepEqual(fixesOf(inconsiderateTerm, role(noun)), [
        role(noun.replace('blacklist', 'block list').replace('Blacklist', 'Block list')),
      ]);
  });

  it('knows no word for what stands before a noun', () => {
    assert.deepEqual(fixesOf(inconsiderateTerm, role('Serve wheelchair-bound and deaf clients.')), []);
    assert.deepEqual(fixesOf(inconsiderateTerm, role('Clients who are wheelchair-bound.')), [
      role('Clients who are using a wheelchair.'),
    ]);
  });

  it('knows no word for what may be a verb', () => {
    for (const verb of ['Blacklist bad senders', 'To whitelist callers', 'Checks and blacklists their senders']) {
      assert.equal(passages(inconsiderateTerm, role(verb)).length, 1);
      assert.deepEqual(fixesOf(inconsiderateTerm, role(verb)), []);
    }
  });
});
