import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { translatableTexts } from '../../server/src/model/translation.ts';
import { overlay } from '../../server/src/page/overlay.ts';
import { rootField, type Field } from '../../server/src/schema/field.ts';
import { nodeAt } from '../../server/src/syntax/navigate.ts';
import { fullRole } from './full-role.ts';
import { valuesOf } from './page-reader.ts';
import { documentsOf, page } from './render.ts';

const source = `
id: chef
lang: fr
title: Chef / Cheffe
titleForms: { masculine: Chef, feminine: Cheffe }
summary: Dirige.
functions:
  - id: cuisine
    title: Cuisine
    tasks:
      - { id: cuire, statement: Cuire, priority: 1, considerations: [Feu, Sel] }
      - { id: servir, statement: Servir, priority: 2 }
team:
  manages: [{ role: commis }, { label: Plongeurs, note: Le soir }]
employment: { types: [{ type: employee, label: Salarié, typical: true }] }
meta: { version: '2.0' }
`;

const translation = `
translationOf: chef
lang: en
sourceVersion: '1.0'
title: Head cook
functions:
  - id: cuisine
    title: Kitchen
    tasks:
      - { id: servir, statement: Serve }
      - { id: cuire, statement: Cook, considerations: [Fire] }
team:
  manages: [{ sourceLabel: Plongeurs, label: Dishwashers }, { role: commis, label: Kitchen hands }]
employment: { types: [{ type: employee, label: Employee of the house }] }
`;

const files = {
  'chef.en.role.yaml': translation,
  'chef.role.yaml': source,
  'commis.role.yaml': 'id: commis\nlang: fr\ntitle: Commis\n',
};

describe('the page of a translation', () => {
  it('tells the source role in the words of the translation, joined by id, role, label or type', () => {
    const { text, elements } = page(files);
    for (const word of [
      'Head cook',
      'Kitchen',
      'Cook',
      'Serve',
      'Fire',
      'Dishwashers',
      'Kitchen hands',
      'Employee of the house',
    ]) {
      assert.ok(text.includes(word), word);
    }
    for (const word of ['Cuire', 'Servir', 'Sel', 'Cheffe', 'Plongeurs']) assert.ok(!text.includes(word), word);
    assert.ok(text.indexOf('Cook') < text.indexOf('Serve'), 'the order of the source');
    assert.ok(text.includes('Le soir'), 'what is not translated stays');
    assert.equal(elements[0]!.attributes.get('lang'), 'en');
    assert.ok(text.includes('Functions and tasks'));
  });

  it('marks what was not translated with its language', () => {
    assert.match(
      page(files).html,
      /class="prose summary" lang="fr"|lang="fr"[^>]*class="prose summary"|class="prose summary"[^>]*lang="fr"/,
    );
  });

  it('marks each text that was not translated, and no words of ours', () => {
    const { html } = page({
      'chef.en.role.yaml': `translationOf: chef
lang: en
title: Head cook
functions: [{ id: cuisine, title: Kitchen }]
skills: { technical: [{ id: achats }] }
`,
      'chef.role.yaml': `id: chef
lang: fr
title: Chef
family: Cuisine
functions: [{ id: cuisine, title: Cuisine, share: 60, description: Et l'achat ?, tasks: [{ id: cuire, statement: Cuire, frequency: Le matin }] }]
skills: { technical: [{ id: achats, label: "Techniques d'achat", level: practitioner }] }
locations: [{ label: Siège, city: Paris, country: FR }]
workContext: { hours: [Le soir et la nuit] }
`,
    });
    for (const wanted of [
      '<h1 data-pointer="/title">Head cook</h1>',
      '<span><span lang="fr">Cuisine</span></span>',
      '<article class="function" id="function-cuisine" data-pointer="/functions/0"><h3>Kitchen</h3>',
      '>60% of the time<',
      '<div class="prose" lang="fr"><p>Et l’achat\u202f?</p>',
      '<p class="statement"><span lang="fr">Cuire</span></p>',
      '<dt>How often</dt><dd><span lang="fr">Le matin</span></dd>',
      '<span lang="fr">Techniques d’achat</span>',
      '</span>Practitioner</span>',
      '<span lang="fr">Siège</span>, <span lang="fr">Paris</span>, France',
      '<li><span lang="fr">Le soir et la nuit</span></li>',
    ])
      assert.ok(html.includes(wanted), `${wanted} in ${html.slice(html.indexOf('<body>'))}`);
  });

  it('tells readers that it is not whole, where words are missing', () => {
    const told = (source: string, own: string, lang = 'en'): string => {
      const all = page({
        'a.x.role.yaml': `translationOf: a\nlang: ${lang}\ntitle: A\n${own}`,
        'a.role.yaml': `id: a\nlang: fr\ntitle: B\n${source}`,
      });
      return /(?:Some|Certains) passages [^<]*/.exec(all.html)?.[0] ?? '';
    };
    assert.equal(told('mission: Soigner.\n', ''), 'Some passages are not translated yet: they are in French.');
    assert.equal(told('mission: Soigner.\n', 'mission: Care.\n'), '');
    assert.equal(told('tools: [{ id: t, label: Google Analytics }]\nworkContext: { hours: [35 h] }\n', ''), '');
    assert.equal(told('alternativeTitles: [{ id: b, label: toubib, kind: hidden }]\n', ''), '');
    assert.equal(told('titleForms: { feminine: Une autre }\n', ''), '');
    assert.equal(told('mission: Soigner.\n', '', 'fr-CA'), '');
  });

  for (const [what, own, expected] of [
    ['its summary', 'summary: Leitet.\n', 'Leitet.'],
    ['its mission where only that is translated', 'mission: Dient.\n', 'Dient.'],
    ['nothing in another language than the page', '', undefined],
  ] as const) {
    it(`is described to machines by ${what}`, () => {
      const { html } = page({
        'a.de.role.yaml': `translationOf: a\nlang: de\ntitle: A\n${own}`,
        'a.role.yaml': 'id: a\nlang: ar\ntitle: B\nsummary: يقود.\nmission: يخدم.\n',
      });
      for (const name of ['name="description"', 'property="og:description"'])
        assert.equal(new RegExp(`<meta ${name} content="([^"]*)"`).exec(html)?.[1], expected, name);
    });
  }

  it('points into the translation', () => {
    const pointers = valuesOf(page(files), 'data-pointer');
    assert.ok(pointers.includes('/functions/0/tasks/1'));
    assert.ok(pointers.includes('/team/manages/0'));
    assert.ok(!pointers.includes('/summary'));
  });

  it('keeps the anchors of the source', () => assert.ok(valuesOf(page(files), 'id').includes('task-cuire')));

  it('says that the source has moved on', () => assert.match(page(files).text, /Translated from version\s+1\.0/));

  it('leads to the source and back', () => {
    assert.ok(valuesOf(page(files), 'href').includes('chef.html'));
    const { 'chef.en.role.yaml': english, ...others } = files;
    const french = page({ 'chef.role.yaml': others['chef.role.yaml'], 'chef.en.role.yaml': english });
    assert.ok(valuesOf(french, 'href').includes('chef.en.html'));
  });

  it('shows its main texts where the source is missing', () => {
    const { text } = page({ 'chef.en.role.yaml': translation });
    assert.ok(text.includes('Head cook'));
    assert.ok(text.includes('was not found'));
  });
});

describe('overlay', () => {
  it('changes neither of the two', () => {
    const [translated, original] = documentsOf(files);
    const before = JSON.stringify([original!.role, translated!.translation]);
    overlay(original!.role, translated!.translation!);
    assert.equal(JSON.stringify([original!.role, translated!.translation]), before);
  });

  it('never lays something of another kind over a field', () => {
    const { role } = overlay(
      { title: 'A', tools: [{ id: 'x', label: 'X' }] },
      { title: 'B', ...{ tools: 'no' as never } },
    );
    assert.deepEqual(role, { title: 'B', tools: [{ id: 'x', label: 'X' }] });
  });

  it('lays every text that can be translated over its source', () => {
    const source = parseRole(
      'file:///full-role.role.json',
      JSON.stringify(fullRole((number) => `text ${number}`, 'fr')),
    );
    const root = source.tree.root!;
    const data = translationOf(JSON.parse(source.text), rootField('translation'));
    const text = JSON.stringify(Object.assign({}, data, { translationOf: 'full-role', lang: 'en' }));
    const translated = parseRole('file:///full-role.en.role.json', text);
    assert.deepEqual(translated.problems, []);

    const { role } = overlay(source.role, translated.translation!);
    const texts = translatableTexts(source, translated);
    assert.ok(texts.length > 60, `${texts.length} texts`);
    for (const { path, translated: own } of texts) {
      assert.ok(own, `${path.join('/')} is joined`);
      const shown = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], role);
      const node = nodeAt(root, path)!;
      const wanted =
        node.kind === 'scalar'
          ? `${node.value} in English`
          : JSON.parse(source.text.slice(node.range.start, node.range.end)).map((one: string) => `${one} in English`);
      assert.deepEqual(shown, wanted, path.join('/'));
    }
  });

  it('takes what is left empty for what is left out', () => {
    const { role } = overlay(
      { title: 'A', mission: 'B', continuousLearning: ['C'] },
      { title: ' ', mission: '', continuousLearning: [] },
    );
    assert.deepEqual(role, { title: 'A', mission: 'B', continuousLearning: ['C'] });
  });

  it('shows texts that the source does not have, but no items', () => {
    const { role } = overlay(
      { title: 'A' },
      { mission: 'B', team: { notes: ['C'], manages: [{ role: 'x', label: 'X' }] }, tools: [{ id: 'y' }] },
    );
    assert.deepEqual(role, { title: 'A', mission: 'B', team: { notes: ['C'] } });
  });
});

/** What a translation can hold of a value, each text marked as translated. */
function translationOf(value: unknown, field: Field): unknown {
  if (field.translatable) {
    const one = (text: unknown): string => `${String(text)} in English`;
    return Array.isArray(value) ? value.map(one) : one(value);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => translationOf(item, field.items!));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([name]) => field.fields.has(name));
  return Object.fromEntries(known.map(([name, inner]) => [name, translationOf(inner, field.fields.get(name)!)]));
}
