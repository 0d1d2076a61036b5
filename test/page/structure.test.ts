import assert from 'node:assert/strict';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { contentPolicyMeta, renderPage } from '../../server/src/page/page.tsx';
import { allSections } from '../../server/src/page/sections/all.ts';
import { fullRole, showingAll, textsOf } from './full-role.ts';
import { valuesOf, type ReadPage } from './page-reader.ts';
import { documentsOf, page, pageOf, render } from './render.ts';

const full = { 'full-role.role.json': JSON.stringify(fullRole((number) => `Text${number}.`)), ...showingAll };

describe('the page of a role with every field', () => {
  it('comes from a file without a problem', () => assert.deepEqual(documentsOf(full)[0]!.problems, []));

  it('shows every text', () => {
    const { text } = page(full);
    const missing = [...textsOf(fullRole((number) => `Text${number}.`))].filter(
      ({ text: leaf }) => /^Text\d+\.$/.test(leaf) && !text.includes(leaf),
    );
    // The version of a classification stands with the codes of the role, not with those of each skill.
    const untold = missing.map(({ pointer }) => pointer).filter((pointer) => !/^\/skills\/.*\/version$/.test(pointer));
    assert.deepEqual(untold, []);
    assert.ok([...textsOf(fullRole(() => 'x'))].length > 150);
  });

  it('has all sections in their order', () => {
    const ids = valuesOf(page(full), 'id').filter((id) => allSections.some((section) => section.id === id));
    assert.deepEqual(
      ids,
      allSections.filter(({ frame }) => frame !== 'head').map(({ id }) => id),
    );
  });

  it('is in both languages of the tool', () => {
    for (const section of allSections) {
      if (section.frame !== 'head')
        assert.ok(page(full, { language: 'fr' }).text.includes(section.title.fr), section.id);
      assert.notEqual(section.title.en, '');
    }
  });

  it('has a sound outline, unique ids and no dangling link inside', () => checkOutline(page(full)));

  it('points into its file from every item', () => {
    const read = page(full);
    const pointers = valuesOf(read, 'data-pointer');
    const role: unknown = JSON.parse(full['full-role.role.json']);
    for (const pointer of pointers) assert.notEqual(at(role, pointer), undefined, pointer);
    for (const pointer of ['/title', '/functions/0', '/functions/0/tasks/0', '/skills/soft/0', '/mappings/0']) {
      assert.ok(pointers.includes(pointer), pointer);
    }
  });

  it('is the same each time', () => assert.equal(render(full), render(full)));
});

describe('the page of a role with values that do not fit', () => {
  const empty = /<(dt|dd|ul|ol|li|dl|p|h[1-6]|section)(?: [^>]*)?><\/\1>/;

  it('shows no line for a relation that names nobody', () => {
    const { html } = pageOf('id: a\nlang: fr\ntitle: A\nteam: { reportsTo: [{ role: Directrice générale }] }\n');
    assert.doesNotMatch(html, empty);
    assert.doesNotMatch(html, /Rattachement|responsabilité/);
  });

  it('has no empty place, whatever list holds an item of another form', () => {
    const role = fullRole((number) => `Text${number}.`);
    for (const pointer of listsIn(role)) {
      const changed = structuredClone(role);
      const list = at(changed, pointer);
      if (Array.isArray(list)) list.splice(0, list.length, {});
      assert.doesNotMatch(render({ 'role.role.json': JSON.stringify(changed) }), empty, pointer);
    }
  });
});

function listsIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, child]) => listsIn(child, `${pointer}/${name}`));
  return Array.isArray(value) ? [pointer, ...inside] : inside;
}

describe('the page of a file that is not read', () => {
  for (const [name, text] of [
    ['too long', `title: Nurse\nx-a: ${'a'.repeat(2_000_000)}\n`],
    ['too deep', `title: Nurse\nx-a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
  ] as const)
    it(`says that it is ${name}`, () => {
      const { text: shown } = pageOf(text);
      assert.ok(shown.includes('too large or too deeply nested to be read'), shown);
      assert.ok(!shown.includes('no content yet'));
    });
});

describe('the page of a role that does not say its language', () => {
  const nurse = { 'nurse.role.yaml': 'id: nurse\n' };
  const others = (...langs: readonly string[]) =>
    Object.fromEntries(langs.map((lang, n) => [`r${n}.role.yaml`, `id: r${n}\nlang: ${lang}\n`]));

  it('is in that of most others', () => {
    assert.ok(page({ ...nurse, ...others('fr-BE', 'en', 'fr') }).text.includes('Cette fiche est encore vide.'));
    assert.ok(page({ ...nurse, ...others('en', 'fr', 'en') }).text.includes('This role has no content yet.'));
  });

  it('is in English where others do not tell', () => {
    for (const files of [nurse, { ...nurse, ...others('fr', 'en') }])
      assert.ok(page(files).text.includes('This role has no content yet.'));
  });
});

describe('a section', () => {
  it('does not appear where the role has nothing for it', () => {
    const { text, elements } = pageOf('id: nurse\nlang: en\ntitle: Nurse\n');
    assert.ok(text.includes('Nurse'));
    assert.ok(text.includes('This role has no content yet.'));
    assert.deepEqual(
      elements.filter(({ name }) => name === 'section'),
      [],
    );
  });

  it('appears with its first item', () => {
    const read = pageOf('id: nurse\nlang: en\ntools: [{ id: scale, label: Scale }]\n');
    assert.ok(valuesOf(read, 'id').includes('tools'));
    assert.ok(valuesOf(read, 'id').includes('tool-scale'));
  });
});

describe('the page of a file', () => {
  it('without a title is named after its id, else after the file', () => {
    assert.equal(titleOf('id: nurse\nlang: en\n'), 'nurse');
    assert.equal(titleOf('lang: en\n'), 'role.role.yaml');
    assert.equal(titleOf(''), 'role.role.yaml');
  });

  it('is there whatever the file holds', () => {
    const texts = ['', '[]', '3', 'title: [', 'team: 3\nskills: []\n', 'translationOf: nowhere\n', '\ufeff', '{'];
    for (const name of ['a.role.yaml', 'a.role.json', '%.role.yaml', 'rolespec.config.yaml']) {
      for (const text of texts) checkOutline(page({ [name]: text }));
    }
  });

  it('leaves out what does not fit and points to the right place all the same', () => {
    const read = pageOf('id: nurse\nlang: en\nfunctions:\n  - title: 3\n  - { id: care, title: Care }\n');
    assert.ok(read.text.includes('Care'));
    assert.ok(valuesOf(read, 'data-pointer').includes('/functions/1'));
  });

  it('gives an id taken twice to the first', () => {
    const read = pageOf('id: a\nlang: en\ntools: [{ id: x, label: One }, { id: x, label: Two }]\n');
    assert.ok(read.text.includes('Two'));
    checkOutline(read);
  });

  it('lets a browser load and run nothing', () => {
    const { html, elements } = page(full);
    assert.equal(html.split(contentPolicyMeta).length, 2);
    assert.match(contentPolicyMeta, /default-src 'none'/);
    assert.deepEqual(
      elements.filter(({ attributes }) => attributes.has('src') || attributes.has('style')),
      [],
    );
    assert.doesNotMatch(html, /url\(|@import/);
  });

  it('says that it is a draft, on screen and in print', () => {
    const read = pageOf('id: nurse\nlang: fr\nmeta: { status: draft }\n');
    assert.ok(read.text.includes('Ceci est un brouillon'));
    assert.deepEqual(valuesOf(read, 'data-watermark'), ['Brouillon']);
    assert.deepEqual(valuesOf(pageOf('id: nurse\nlang: fr\nmeta: { status: published }\n'), 'data-watermark'), []);
  });

  it('speaks the language of the spec, English words in a language that we do not speak', () => {
    const french = pageOf('id: a\nlang: fr\nfamily: F\nsummary: Oui\n');
    assert.equal(french.elements[0]!.attributes.get('lang'), 'fr');
    assert.ok(french.text.includes('Raison d’être'));
    const german = pageOf('id: a\nlang: de\nsummary: Ja\n');
    assert.equal(german.elements[0]!.attributes.get('lang'), 'de');
    assert.match(german.html, /<h2 [^>]*><span lang="en">Purpose<\/span><\/h2>/);
  });
});

describe('a list that is longer than any may be', () => {
  const tools = Array.from({ length: 10_000 }, (_, at) => `  - { id: t${at}, label: Tool ${at}. }\n`).join('');

  it('is cut, with a note', () => {
    const { text, elements } = pageOf(`id: a\nlang: en\ntools:\n${tools}`);
    assert.ok(text.includes('A list in this file is too long'));
    assert.ok(text.includes('Tool 0.') && text.includes('Tool 999.') && !text.includes('Tool 1000.'));
    assert.equal(elements.filter(({ attributes }) => attributes.get('id')?.startsWith('tool-')).length, 1000);
  });

  it('is whole where it is not', () => {
    assert.ok(!pageOf('id: a\nlang: en\ntools: [{ id: t, label: T }]\n').text.includes('too long'));
  });
});

describe('what a role still lacks', () => {
  const named = (status: string): string =>
    `id: nurse\nlang: en\ntitle: Nurse\nsummary: S\nmeta: { status: ${status}, owner: HR }\n`;

  it('is told on the page of a draft and of a role under review', () => {
    for (const status of ['draft', 'in-review']) {
      const text = pageOf(named(status)).text.replaceAll(/\s+/g, ' ');
      assert.match(text, /55% complete/, status);
      assert.match(text, /Still missing: functions, skills, version, review by/, status);
    }
    assert.match(pageOf(named('draft'), { language: 'fr' }).text, /Il manque\u00a0:/);
  });

  it('is told of a translation by what its source has', () => {
    const files = { 'nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\n', 'nurse.role.yaml': named('draft') };
    assert.match(page(files).text.replaceAll(/\s+/g, ' '), /Fiche complète à 55 %/);
  });

  it('is told on no other', () => {
    for (const status of ['approved', 'published', 'deprecated']) {
      assert.doesNotMatch(pageOf(named(status)).text, /% complete/, status);
    }
  });

  it('does not count what is only internal', () => {
    const files = { 'nurse.role.yaml': named('draft'), 'rolespec.config.yaml': 'page: { internal: [summary] }\n' };
    assert.match(page(files).text.replaceAll(/\s+/g, ' '), /55% complete/);
  });
});

describe('tasks', () => {
  it('stand in the order of their priority, those without one after them', () => {
    const { text } = pageOf(
      'id: a\nlang: en\nfunctions: [{ id: f, title: F, tasks: [{ id: c, statement: Third }, { id: b, statement: Second, priority: 2 }, { id: a, statement: First, priority: 1 }] }]\n',
    );
    assert.match(text, /First[^]*Second[^]*Third/);
  });
});

describe('prose', () => {
  it('is CommonMark without headings, pictures and HTML', () => {
    const { html } = pageOf('id: a\nlang: en\nsummary: |\n  # Big\n\n  *so* <b>bold</b> ![p](https://e.org/p.png)\n');
    assert.ok(html.includes('<p class="prose-heading">Big</p>'));
    assert.ok(html.includes('<em>so</em> &lt;b&gt;bold&lt;/b&gt;'));
    assert.doesNotMatch(html, /<img/);
  });

  it('has links where addresses stand in it', () => {
    const summary =
      'Voir https://e.org/a_b_c?d=1; (ou https://e.org/x_(y)). Ni http://e.org, ni e.org, ni `https://e.org`.';
    const { html } = pageOf(`id: a\nlang: fr\nsummary: ${JSON.stringify(summary)}\n`);
    const link = (address: string): string => `<a href="${address}" rel="noopener noreferrer">${address}</a>`;
    assert.ok(
      html.includes(
        `Voir ${link('https://e.org/a_b_c?d=1')}; (ou ${link('https://e.org/x_(y)')}). ` +
          `Ni http://e.org, ni e.org, ni <code>https://e.org</code>.`,
      ),
      html.slice(html.indexOf('<body>')),
    );
  });

  it('has one link where an address stands in a link', () => {
    const { html } = pageOf('id: a\nlang: en\nsummary: "[see https://e.org](https://e.org/a) <https://e.org/b>"\n');
    assert.equal(html.split('<a href="https://').length, 3);
  });

  it('is shown as written where it is longer than anybody reads', () => {
    const { html } = pageOf(`id: a\nlang: en\nscopeNotes: [{ id: n, text: '${'*x* '.repeat(6000)}' }]\n`);
    assert.doesNotMatch(html, /<em>/);
  });
});

describe('the order of the fields in a file', () => {
  it('does not change the page but for what is listed in it', () => {
    const one = documentsOf({ 'a.role.yaml': 'id: a\nlang: en\ntitle: A\nsummary: S\nmission: M\n' });
    const two = documentsOf({ 'a.role.yaml': 'mission: M\nsummary: S\ntitle: A\nlang: en\nid: a\n' });
    assert.equal(renderPage(one[0]!, new RoleIndex(one)), renderPage(two[0]!, new RoleIndex(two)));
  });
});

/** One h1, no heading deeper than one below the last, unique ids, and every inner link leads somewhere. */
function checkOutline(read: ReadPage): void {
  const levels = read.elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.forEach((level, position) => assert.ok(level <= (levels[position - 1] ?? 0) + 1, `h${level} at ${position}`));
  const ids = valuesOf(read, 'id');
  assert.equal(new Set(ids).size, ids.length, `ids twice: ${ids.filter((id, at) => ids.indexOf(id) !== at).join()}`);
  const inner = valuesOf(read, 'href').flatMap((address) => (address.startsWith('#') ? address.slice(1) : []));
  for (const id of [...inner, ...valuesOf(read, 'aria-labelledby')]) assert.ok(ids.includes(id), id);
}

function titleOf(text: string): string | undefined {
  return /<title>(.*)<\/title>/.exec(render({ 'role.role.yaml': text }))?.[1];
}

function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], value);
}
