/** Nothing confidential by accident: what is internal is searched for in the bytes of the page. */
import assert from 'node:assert/strict';
import schema from '../../schemas/role.schema.json' with { type: 'json' };
import { parseRole } from '../../server/src/model/document.ts';
import { publicRole } from '../../server/src/model/public-role.ts';
import { defaultPageSettings, pageSettingsOf } from '../../server/src/model/settings/page-settings.ts';
import { rootField, type Field } from '../../server/src/schema/field.ts';
import { fullRole, textsOf } from './full-role.ts';
import { documentsOf, render, type Files } from './render.ts';

const full = fullRole((number) => `Sentinel${number}.`);
const { posting: _, ...unposted } = full;
const { compensation: __, ...unpaid } = unposted;
const config = (page: object): string => JSON.stringify({ page });

describe('the page of a role that is not posted', () => {
  it('does not tell its pay nor its evaluation', () => check(unposted, {}, ['compensation', 'evaluation']));

  it('tells what is published', () => {
    check(unposted, { publish: ['compensation'] }, ['evaluation']);
    check(unposted, { publish: ['compensation', 'evaluation'] }, []);
  });

  it('does not tell them where the settings keep more, or nothing, to the house', () => {
    check(unposted, { internal: ['team.notes'] }, ['compensation', 'evaluation', 'team.notes']);
    check(unposted, { internal: [] }, ['compensation', 'evaluation']);
  });

  it('tells what is published of what is internal', () =>
    check(unposted, { internal: ['team', 'evaluation'], publish: ['team.reportsTo', 'evaluation'] }, [
      'team.manages',
      'team.collaboratesWith',
      'team.notes',
      'compensation',
    ]));

  it('tells a part that is published with what its group cannot do without, and no more of it', () => {
    const pay = namesIn(rootField('role').fields.get('compensation')!, 'compensation.');
    const others = [...pay].filter((name) => !/\.(currency|unit|basis)$/.test(name));
    check(unposted, { publish: ['compensation.basis'] }, ['evaluation', ...others]);
    const left = publicRole(parseRole('a.role.yaml', JSON.stringify(unposted)).role, {
      internal: ['compensation'],
      publish: ['compensation.basis'],
    });
    assert.deepEqual(Object.keys(left.compensation ?? {}), ['currency', 'unit', 'basis']);
  });

  it('does not tell that part where what it needs is internal by its own name', () =>
    check(unposted, { internal: ['compensation.currency'], publish: ['compensation.basis'] }, [
      'compensation',
      'evaluation',
    ]));

  it('tells of items only what is named', () =>
    check(unposted, { internal: ['skills'], publish: ['skills.technical.level'] }, [
      'skills',
      'compensation',
      'evaluation',
    ]));

  it('does not tell the part that is named more particularly', () =>
    check(unposted, { internal: ['compensation.basis'], publish: ['compensation'] }, ['compensation.basis']));

  for (const name of namesIn(rootField('role'))) {
    it(`does not tell '${name}' where that is internal`, () => {
      const left = check(unposted, { internal: [name] }, [name]);
      assert.ok(left.length > 60, `only ${left.length} texts are left`);
    });
  }

  it('is called by its name all the same', () => {
    const html = render(files(unposted, { internal: ['id', 'lang', 'title'] }));
    assert.ok(html.includes(`<title>${String(full['title'])}</title>`));
  });

  it('goes without items that would lack what they need', () => {
    const html = render(files(unposted, { internal: ['functions.tasks.statement', 'compensation.currency'] }));
    assert.ok(!html.includes('task-a-task'));
    assert.ok(!html.includes('compensation'));
  });

  it('does not tell the ids of what is internal where something refers to it', () => {
    const text = `id: nurse
lang: en
skills: { technical: [{ id: secret-skill, label: Secret }] }
objectives: [{ id: secret-aim, statement: Secret }]
functions: [{ id: f, title: F, objectives: [secret-aim, unknown-aim], tasks: [{ id: t, statement: T, techniques: [secret-skill] }] }]
levels: [{ id: l, title: L, skills: [{ skill: secret-skill, level: expert }] }]
`;
    const html = render({
      'nurse.role.yaml': text,
      'rolespec.config.json': config({ internal: ['skills', 'objectives'] }),
    });
    assert.doesNotMatch(html, /secret/i);
    assert.ok(html.includes('unknown-aim'));
  });
});

describe('the page of a posted role', () => {
  it('tells its pay, and nothing else that is internal', () => {
    check(full, {}, ['evaluation']);
    check(full, { internal: ['compensation', 'team.notes'] }, ['evaluation', 'team.notes']);
    check(full, { internal: ['compensation.basis'] }, ['evaluation', 'compensation.basis']);
  });

  for (const name of [...namesIn(rootField('role'))].filter((one) => one !== 'compensation'))
    it(`does not tell '${name}' where that is internal`, () => void check(full, { internal: [name] }, [name]));

  it('does not tell what is internal of the posting', () =>
    check(full, { internal: ['posting.contact'] }, ['posting.contact']));

  it('is as if it were not posted where that is internal', () =>
    check(full, { internal: ['posting', 'compensation'] }, ['posting', 'compensation']));
});

describe('the page of a translation', () => {
  const translation = `translationOf: full-role
lang: fr
title: Titre
compensation: { basis: Salaire traduit }
evaluation: { effort: Effort traduit }
`;
  const texts = (role: object): Files => ({
    'full-role.fr.role.yaml': translation,
    'full-role.role.json': JSON.stringify(role),
  });

  it('does not tell what is internal, translated or not', () => {
    const html = render(texts(unposted));
    assert.ok(html.includes('Titre'));
    assert.doesNotMatch(html, /Salaire traduit|Effort traduit/);
    for (const { text } of inside(unposted, ['compensation', 'evaluation'])) assert.ok(!html.includes(text), text);
  });

  for (const [name, page, role, tells] of [
    ['a part that is published', { publish: ['compensation.basis'] }, unposted, true],
    ['no part without what it needs', { internal: ['compensation.unit'], publish: ['compensation'] }, unposted, false],
    ['no pay that the role itself does not have', { publish: ['compensation'] }, unpaid, false],
  ] as const) {
    it(`tells ${name}`, () => {
      const html = render({ ...texts(role), 'rolespec.config.json': config(page) });
      assert.equal(html.includes('Salaire traduit'), tells);
    });
  }

  it('tells the pay where the role is posted', () => {
    const html = render(texts(full));
    assert.match(html, /Salaire traduit/);
    assert.doesNotMatch(html, /Effort traduit/);
  });
});

describe('the page of a role beside another', () => {
  const below = 'id: nurse\nlang: en\ntitle: Nurse\n';
  const above = 'id: ward-manager\nlang: en\ntitle: Ward manager\nteam: { manages: [{ role: nurse }] }\n';

  it('tells what the other says of it only where that is for everybody', () => {
    const tells = (settings: Files): boolean =>
      render({ 'nurse.role.yaml': below, 'secret/ward-manager.role.yaml': above, ...settings }).includes(
        'Ward manager',
      );
    assert.ok(tells({}));
    assert.ok(!tells({ 'rolespec.config.json': config({ internal: ['team.manages'] }) }));
    assert.ok(!tells({ 'secret/rolespec.config.json': config({ internal: ['team'] }) }));
    assert.ok(!tells({ 'secret/rolespec.config.json': config({ internal: ['team.manages.role'] }) }));
    assert.ok(tells({ 'secret/rolespec.config.json': config({ internal: ['compensation'] }) }));
  });
});

describe('publicRole', () => {
  it('is the role itself where nothing is left out', () => {
    const { role } = documentsOf({ 'full-role.role.json': JSON.stringify(full) })[0]!;
    assert.equal(publicRole(role, { internal: [], publish: [] }), role);
    assert.equal(publicRole(role, { internal: ['nothing', 'functions.nothing'], publish: [] }), role);
  });

  it('keeps the objects that it leaves nothing out of', () => {
    const { role } = parseRole(
      'file:///a.role.yaml',
      'id: a\nfunctions: [{ id: f, title: F }]\nevaluation: { effort: E }\n',
    );
    const left = publicRole(role, defaultPageSettings);
    assert.deepEqual(left, { id: 'a', functions: [{ id: 'f', title: 'F' }] });
    assert.equal(left.functions, role.functions);
  });

  it('leaves nothing where all that a group holds is internal', () => {
    const { role } = parseRole('file:///a.role.yaml', 'id: a\nteam: { notes: [Secret] }\n');
    assert.deepEqual(publicRole(role, { internal: ['team.notes'], publish: [] }), { id: 'a' });
  });

  describe('names nothing that it leaves out', () => {
    const { role } = parseRole(
      'file:///a.role.yaml',
      `id: a
functions:
  - id: f
    title: F
    objectives: [save, grow]
    tasks: [{ id: t, statement: T, techniques: [layoffs], tools: [spy, unknown] }]
objectives: [{ id: save, statement: Save }, { id: grow, statement: Grow, notes: Hidden }]
skills: { technical: [{ id: layoffs, label: Layoffs }], soft: [{ id: tact, label: Tact }] }
tools: [{ id: spy, label: Spy }]
levels: [{ id: l, title: L, skills: [{ skill: layoffs, level: expert }, { skill: tact, level: expert }] }]
`,
    );
    for (const [internal, gone, kept] of [
      [['objectives'], /save|grow/, /layoffs.*spy.*tact/],
      [['objectives.statement'], /save|grow/, /layoffs.*spy.*tact/],
      [['skills.technical'], /layoffs/, /save.*spy.*tact/],
      [['skills'], /layoffs|tact/, /save.*spy/],
      [['tools'], /spy/, /save.*layoffs.*unknown.*tact/],
      [['functions.tasks.tools'], /"tools":\["spy/, /"id":"spy"/],
    ] as const) {
      it(internal.join(), () => {
        const left = JSON.stringify(publicRole(role, { internal, publish: [] }));
        assert.doesNotMatch(left, gone);
        assert.match(left, kept);
      });
    }
  });
});

/** The names of all fields, but for what names the role. */
function* namesIn(field: Field, prefix = ''): Generator<string> {
  for (const [name, child] of field.fields) {
    if (prefix === '' && [...schema.required, 'posting'].includes(name)) continue;
    yield `${prefix}${name}`;
    yield* namesIn(child.items ?? child, `${prefix}${name}.`);
  }
}

function files(role: object, page: object): Files {
  return { 'full-role.role.json': JSON.stringify(role), 'rolespec.config.json': config(page) };
}

/** The texts of a role that stand in fields of these names. */
function inside(role: object, names: readonly string[]): { readonly pointer: string; readonly text: string }[] {
  return [...textsOf(role)].filter(({ pointer, text }) => {
    const path = pointer.slice(1).replaceAll(/\/\d+/g, '').replaceAll('/', '.');
    return text.startsWith('Sentinel') && names.some((name) => `${path}.`.startsWith(`${name}.`));
  });
}

/**
 * No text inside the hidden fields is on the page, not even in what machines read; all others are, but for those of
 * items that cannot do without a hidden field.
 *
 * @returns the texts that are left.
 */
function check(role: object, page: object, hidden: readonly string[]): readonly string[] {
  const html = render(files(role, page));
  const told = new Set(html.match(/Sentinel\d+\./g));
  assert.deepEqual(
    inside(role, hidden).filter(({ text }) => told.has(text)),
    [],
  );
  const visible = parseRole('file:///full-role.role.json', JSON.stringify(role)).role;
  const settings = pageSettingsOf(page);
  const left = [...textsOf(publicRole(visible, settings))].filter(({ text }) => text.startsWith('Sentinel'));
  // The version of a classification stands with the codes of the role, not with those of each skill.
  const untold = left.filter(({ pointer, text }) => !told.has(text) && !/^\/skills\/.*\/version$/.test(pointer));
  assert.deepEqual(untold, []);
  return left.map(({ text }) => text);
}
