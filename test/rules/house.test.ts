import assert from 'node:assert/strict';
import { configFor } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { checkPicture } from '../support/pictures.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('a rule of the house', () => {
  const cases: readonly (readonly [title: string, rule: string, role: string, found: string])[] = [
    ['wants a field', 'subject: family, must: { exist: true }', '', 'id'],
    ['wants a field with something in it', 'subject: family, must: { exist: true }', 'family: Care\n', ''],
    ['wants a field inside', 'subject: meta.owner, must: { exist: true }', 'meta: { status: draft }\n', 'meta'],
    [
      'wants no field',
      'subject: compensation, must: { exist: false }',
      'compensation: { basis: negotiated }\n',
      'compensation',
    ],
    [
      'wants a field of every item',
      'subject: functions.tasks.outcome, must: { exist: true }',
      'functions: [{ id: a, title: A, tasks: [{ id: b, statement: B }, { id: c, statement: C, outcome: D }] }]\n',
      'id',
    ],
    ['wants a pattern', 'subject: family, must: { match: ["c?re*"] }', 'family: Café\n', 'Café'],
    ['takes a pattern', 'subject: family, must: { match: ["c?f*", x] }', 'family: Café\n', ''],
    [
      'wants a word',
      'subject: mission, must: { contain: [patient(s), ward] }',
      'mission: Care for people\n',
      'Care for people',
    ],
    ['takes a word', 'subject: mission, must: { contain: [patient(s), ward] }', 'mission: Care for patients\n', ''],
    ['avoids a word', 'subject: mission, must: { avoid: [asap] }', 'mission: Care ASAP for all\n', 'ASAP'],
    [
      'wants few items',
      'subject: tools, must: { atMost: 1 }',
      'tools: [{ id: a, label: A }, { id: b, label: B }]\n',
      'tools',
    ],
    ['wants many words', 'subject: mission, must: { atLeast: 3 }', 'mission: Care well\n', 'mission'],
    ['wants a number', 'subject: team.size, must: { atMost: 5 }', 'team: { size: 6 }\n', 'size'],
    [
      'is for some roles',
      'subject: family, where: { meta.status: [published] }, must: { exist: true }',
      'meta: { status: draft }\n',
      '',
    ],
    [
      'is for others',
      'subject: family, where: { meta.status: [p*] }, must: { exist: true }',
      'meta: { status: published }\n',
      'id',
    ],
    [
      'is for roles with a field',
      'subject: family, where: { posting.employer: ["*"] }, must: { exist: true }',
      'posting: { employer: X }\n',
      'id',
    ],
    ['asks nothing of what is not there', 'subject: family, must: { match: [x] }', '', ''],
  ];
  for (const [title, rule, role, found] of cases) {
    it(title, () => assert.equal(findings(`house: [{ id: ours, ${rule}, message: so it is }]\n`, nurse + role), found));
  }

  it('speaks its own words, is ignored by its name, and that is told where it finds nothing', () =>
    checkPicture(
      `#- /rolespec.config.yaml
house:
  - id: short-mission
    subject: mission
    must: { atMost: 3 }
    message: a mission is three words
    severity: info
#- /a/nurse.role.yaml
id: nurse
lang: en
title: Nurse
mission: One two three four
#<^^^^^^^ short-mission a mission is three words
team: { reportsTo: [{ role: cook }] }
#- /b/cook.role.yaml
id: cook
lang: en
title: Cook
# rolespec-ignore short-mission: agreed
mission: One two three four
# rolespec-ignore short-mission: agreed
#<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused nothing here is found by 'short-mission', so there is nothing to ignore
`,
    ));

  it('is weighed by the settings, too', () => {
    const rule = 'house: [{ id: ours, subject: family, must: { exist: true }, message: x }]\n';
    assert.equal(findings(`${rule}rules: { ours: off }\n`, nurse), '');
    assert.equal(findings(`${rule}overrides: [{ files: [nurse*], rules: { ours: off } }]\n`, nurse), '');
    assert.equal(findings(`${rule}overrides: [{ files: [b/**], rules: { ours: off } }]\n`, nurse), 'id');
  });

  it('that says nothing, or can never be kept, is told, too', () =>
    checkPicture(
      `#- /rolespec.config.yaml
house:
  - { id: a, subject: family, must: { exist: true }, message: "" }
#                                                             ^^ out-of-range 'message' is empty; write text
  - { id: b, subject: family, must: {}, message: x }
#                                   ^^ out-of-range 'must' is empty; write a group of fields (exist, match, contain, avoid, atLeast, …)
  - { id: c, subject: family, must: { avoid: [] }, message: x }
#                                            ^^ out-of-range 'avoid' is empty; write a list (lines that start with '- ')
  - { id: d, subject: tools, must: { atLeast: 5, atMost: 2 }, message: x }
#                                                        ^ out-of-range no number is at least 5 and at most 2
  - { id: g, subject: family, must: { exist: true }, message: " " }
  - { id: f, subject: family, must: { exist: }, message: x }
#                                     ^^^^^ wrong-type 'exist' has no value; write true or false or remove the line
overrides:
  - files: []
#          ^^ out-of-range 'files' is empty; write a list (lines that start with '- ')
    preset: strict
  - files: ['*']
    rules: { g: info }
#- /nurse.role.yaml
id: nurse
#<^^ g g
lang: en
title: Nurse
`,
    ));

  it('that is wrong is told where it is, and the others hold', () =>
    checkPicture(
      `#- /rolespec.config.yaml
house:
  - { id: empty-section, subject: family, must: { exist: true }, message: x }
#         ^^^^^^^^^^^^^ duplicate-item-id 'empty-section' is the name of a rule that comes with Rolespec; this one is left out
  - { id: a, subject: famly, where: { meta.statu: [x] }, must: { exist: true }, message: x }
#                     ^^^^^ unknown-field a role has no field 'famly', did you mean 'family'?
#                                     ^^^^^^^^^^ unknown-field a role has no field 'meta.statu', did you mean 'meta.status'?
  - { id: b, subject: family, must: { avoid: ["(a)(b)(c)(d)(e)(f)(g)"] }, message: x }
#                                             ^^^^^^^^^^^^^^^^^^^^^^^ out-of-range '(a)(b)(c)(d)(e)(f)(g)' stands for more than a hundred forms; write it as several
  - { id: b, subject: family, must: { exist: false }, message: no family }
#         ^ duplicate-item-id two rules of the house are called 'b'
overrides:
  - files: [x]
    rules: { ghost: off, b: off }
#            ^^^^^ unknown-field no rule is called 'ghost'
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
family: Care
#<^^^^^^ b no family
`,
    ));
});

describe('the vocabulary of the house', () => {
  it('finds the words that the house does not use, and its fix writes the others', () => {
    const settings = 'vocabulary: { preferred: [{ avoid: [client(s)], prefer: patients, reason: as the law says }] }\n';
    const documents = [
      parseRole('/rolespec.config.yaml', settings),
      parseRole('/nurse.role.yaml', `${nurse}mission: "Clients first, clients last"\n`),
    ];
    const found = check(documents[1]!, new RoleIndex(documents), {
      config: configFor('/nurse.role.yaml', documents),
      today: '2026-11-23',
    }).filter(({ code }) => code === 'house-word');
    assert.deepEqual(
      found.map(({ message }) => message.en),
      [
        "the house says 'patients', not 'Clients' (as the law says)",
        "the house says 'patients', not 'clients' (as the law says)",
      ],
    );
    assert.equal(found[1]?.fixes?.[0]?.title.fr, 'Remplacer par «\u00a0patients\u00a0»');
  });

  it('lets words pass that rules of wording find, and one that it avoids itself', () => {
    const title = 'id: nurse\nlang: en\ntitle: Growth hacker\n';
    const hype = findings('', title);
    assert.equal(hype, 'Growth hacker');
    assert.equal(findings('vocabulary: { allowed: [growth hacker] }\n', title), '');
    assert.equal(findings('vocabulary: { allowed: [old growth hacker] }\n', title), hype);
  });
});

describe('settings that build on others', () => {
  const base = 'preset: strict\nrules: { long-sentence: off, empty-section: error }\nvocabulary: { allowed: [guru] }\n';

  it('take over what those say, and win', () => {
    const documents = [
      parseRole('/base.rolespec.config.yaml', base),
      parseRole('/rolespec.config.yaml', 'extends: [base.rolespec.config.yaml]\nrules: { empty-section: hint }\n'),
      parseRole(
        '/a/rolespec.config.yaml',
        'extends: [../rolespec.config.yaml]\noptions: { long-sentence: { words: 40 } }\n',
      ),
    ];
    const { rules, preset, vocabularies, options, folder } = configFor('/a/nurse.role.yaml', documents);
    assert.deepEqual(
      [...rules],
      [
        ['long-sentence', 'off'],
        ['empty-section', 'hint'],
      ],
    );
    assert.deepEqual([preset, vocabularies.length, folder], ['strict', 1, '/a/']);
    assert.equal(options.get('long-sentence')?.get('words'), 40);
    // A file of another name holds for nobody by itself.
    assert.equal(configFor('/nurse.role.yaml', documents.slice(0, 1)).preset, 'recommended');
  });

  it('are told where another file in the folder holds', () =>
    checkPicture(`#- /rolespec.config.json
{
  "preset": "strict"
//^^^^^^^^ unheeded-settings these settings do not count, as 'rolespec.config.yml' in the same folder does
}
#- /rolespec.config.yml
preset: strict
#- /a/rolespec.config.json
{ "preset": "strict" }
#- /b/rolespec.config.yaml
extends: [rolespec.config.json]
#- /b/rolespec.config.json
{ "preset": "strict" }
#- /b/house.rolespec.config.yml
preset: strict
`));

  it('are told where they lead nowhere or round, and hold all the same', () => {
    checkPicture(`#- /rolespec.config.yaml
extends: [a.rolespec.config.yaml, ghost.rolespec.config.yaml, b.txt]
#         ^^^^^^^^^^^^^^^^^^^^^^ unresolved-settings 'a.rolespec.config.yaml' builds on this file in turn; what it says is taken once
#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ unresolved-settings no settings file is found at 'ghost.rolespec.config.yaml'
#                                                             ^^^^^ unresolved-settings 'b.txt' has not the name of a settings file; call it 'house.rolespec.config.yaml', with any first word
#- /a.rolespec.config.yaml
extends: [rolespec.config.yaml]
#         ^^^^^^^^^^^^^^^^^^^^ unresolved-settings 'rolespec.config.yaml' builds on this file in turn; what it says is taken once
rules: { empty-section: off }
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
tools: []
`);
  });
});

/** The texts that the findings in a role stand on, under these settings. */
function findings(settings: string, text: string): string {
  const documents = [parseRole('/rolespec.config.yaml', settings), parseRole('/nurse.role.yaml', text)];
  const [config, document] = [configFor('/nurse.role.yaml', documents), documents[1]];
  assert.ok(document);
  assert.deepEqual(documents[0]?.problems, []);
  return check(document, new RoleIndex(documents), { config, today: '2026-11-23' })
    .filter(({ code }) => ['ours', 'hype-title'].includes(code))
    .map(({ range }) => text.slice(range.start, range.end))
    .join('|');
}
