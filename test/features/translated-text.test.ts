import { deepEqual, equal, ok } from 'node:assert/strict';
import { hover } from '../../server/src/features/hover.ts';
import { sourceOf } from '../../server/src/features/translated-text.ts';
import { marked } from './marked.ts';

const source = `id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Soigner *bien*.
continuousLearning: [Les médicaments, Les outils]
functions:
  - id: soins
    title: Soins
    tasks:
      - { id: laver, statement: Faire la toilette }
team: { manages: [{ label: Les brancardiers }] }
meta: { version: '2.0' }
`;
const others = { 'infirmier.role.yaml': source };
const head = 'translationOf: infirmier\nlang: en\n';

describe('what a translation translates', () => {
  leads('a text to the text', 'title: Nur$0se', 'Infirmier / Infirmière', 'title: Infirmier / Infirmière');
  leads('the name of a field to the field', 'tit$0le: Nurse', 'title', 'title: Infirmier / Infirmière');
  leads(
    'an item by its id, wherever it stands',
    'functions: [{ id: other }, { id: soins, tasks: [{ id: laver, statement: Wa$0sh }] }]',
    'Faire la toilette',
    'statement: Faire la toilette',
  );
  leads(
    'a sentence to the whole list',
    'continuousLearning: [Tools, Dr$0ugs]',
    '[Les médicaments, Les outils]',
    'continuousLearning: [Les médicaments, Les outils]',
  );
  leads(
    'a relation by the label that it has in the source',
    'team: { manages: [{ sourceLabel: les bran$0cardiers, label: The porters }] }',
    'Les brancardiers',
    'label: Les brancardiers',
  );
  leads(
    'its translated label as well',
    'team: { manages: [{ sourceLabel: les brancardiers, label: The por$0ters }] }',
    'Les brancardiers',
    'label: Les brancardiers',
  );
  leads('the version to the version', "sourceVersion: '1$0.0'", "'2.0'", "version: '2.0'");
  leads('a list to the list', 'funct$0ions: []', 'functions');
  leads('nothing where the source has no such field', 'summ$0ary: Cares');
  leads('nothing for an id, which is a reference', 'functions: [{ id: so$0ins }]');
  leads('nothing for an item that the source does not have', 'functions: [{ id: other, title: Ot$0her }]');

  it('leads nowhere in a role, nor where the role is unknown', () => {
    const role = marked(source.replace('Soins', 'So$0ins'), 'infirmier.role.yaml');
    equal(sourceOf(role.document, role.offset, role.index), undefined);
    const lost = marked('translationOf: nobody\nlang: en\ntitle: N$0urse\n', 'nobody.en.role.yaml');
    equal(sourceOf(lost.document, lost.offset, lost.index), undefined);
  });
});

describe('hover in a translation', () => {
  it('shows the source of a text, as it is written', () => {
    equal(said('mission: Ca$0re well.'), '**In the source** (fr)\n\nSoigner \\*bien\\*.');
    equal(said('mission: Ca$0re well.', 'fr'), '**Dans la source** (fr)\n\nSoigner \\*bien\\*.');
  });

  it('shows a list as a whole', () =>
    equal(said('continuousLearning: [To$0ols]'), '**In the source** (fr)\n\n- Les médicaments\n- Les outils'));

  it('shows it above what the field is for', () => {
    const text = said('miss$0ion: Care');
    ok(text?.startsWith('**In the source** (fr)\n\nSoigner \\*bien\\*.\n\n**Mission**\n\nWhy the role exists'), text);
  });

  it('says of other fields what it says anywhere', () => {
    ok(said('funct$0ions: []')?.startsWith('**Functions**'));
    ok(said('summ$0ary: x')?.startsWith('**Summary**'));
    ok(said('functions: [{ id: so$0ins }]')?.startsWith('**Soins**'));
  });
});

function leads(what: string, text: string, target?: string, around = target): void {
  it(`leads ${what}`, () => {
    const { document, offset, index } = marked(head + text, 'infirmier.en.role.yaml', others);
    const found = sourceOf(document, offset, index);
    if (target === undefined) return equal(found, undefined);
    const shown = found && [found.range, found.around].map(({ start, end }) => source.slice(start, end));
    deepEqual(shown?.[0], target);
    ok(shown?.[1]?.startsWith(around ?? ''), shown?.[1]);
    ok(found && found.origin.start <= offset && offset <= found.origin.end);
    equal(found.uri, 'file:///roles/infirmier.role.yaml');
  });
}

function said(text: string, language: 'en' | 'fr' = 'en'): string | undefined {
  const { document, offset, index } = marked(head + text, 'infirmier.en.role.yaml', others);
  return hover(document, offset, index)?.contents[language];
}
