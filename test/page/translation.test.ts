import assert from 'node:assert/strict';
import { overlay } from '../../server/src/page/overlay.ts';
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
});
