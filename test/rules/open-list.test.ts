import assert from 'node:assert/strict';
import { openList } from '../../server/src/rules/open-list.ts';
import { fixesOf, passages } from '../support/passages.ts';

const head = 'id: a\nlang: fr\ntitle: A\n';
const mission = (text: string) => `${head}mission: "${text}"\n`;

describe('open-list', () => {
  const finds: readonly (readonly [text: string, passage: string])[] = [
    ['Faire des prévisions, des points, anticiper, etc.', 'etc.'],
    ['Vendre des fruits, des légumes, ...', '...'],
    ['Outils (Excel, Word, …)', '…'],
    ['Vendre des fruits, etc... et les livrer', 'etc...'],
    ['Vendre des fruits, ETC, et les livrer', 'ETC'],
    ['Suivre les achats, les ventes, la paie…', '…'],
    ['Word, Excel…', '…'],
    ['Bilans, liasses, déclarations...', '...'],
    ['Outils (Excel, Word, caisse…) du bureau', '…'],
    ['Sell fruit, vegetables and so on.', 'and so on.'],
  ];
  for (const [text, passage] of finds)
    it(`finds ${text}`, () => assert.deepEqual(passages(openList, mission(text)), [passage]));

  const leaves = [
    ...['Attendre… puis servir', 'De A à Z...', 'Le centre (ETCS)', 'Une liste, close', 'Fin.'],
    ...['Attendre, puis servir…', 'Écouter les personnes, mais sans répondre à leur place…', 'Une, deux… et trois'],
    ...['Pupitre ETC Eos', 'Le groupe ETC recrute.', 'Pupitres ETC et MA Lighting', 'Régler un pupitre ETC.'],
  ];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(passages(openList, mission(text)), []));

  const sectors = (label: string, flag = '') =>
    `${head}market:\n  sectors:\n    - { id: s, label: "${label}" }\n${flag}`;
  it('says in its place that the list is open, unasked', () => {
    const after = sectors('Voyage, tourisme', '  sectorsExhaustive: false\n');
    assert.deepEqual(fixesOf(openList, sectors('Voyage, tourisme, etc.')), [`safe: ${after}`]);
    assert.deepEqual(fixesOf(openList, sectors('Voyage, tourisme, etc.', '  sectorsExhaustive: false\n')), [
      `safe: ${after}`,
    ]);
  });
  it('asks where the word may be the name of a firm', () =>
    assert.deepEqual(fixesOf(openList, sectors('Pupitres MA, ETC')), [
      sectors('Pupitres MA', '  sectorsExhaustive: false\n'),
    ]));
  it('asks where the list is said to be closed, or no field can say it', () => {
    const closed = '  sectorsExhaustive: true\n';
    assert.deepEqual(fixesOf(openList, sectors('Voyage, etc.', closed)), [sectors('Voyage', closed)]);
    assert.deepEqual(fixesOf(openList, mission('Servir. Faire les lits, le ménage, etc.')), [
      mission('Servir. Faire les lits, le ménage.'),
    ]);
    assert.deepEqual(fixesOf(openList, mission('Outils (Excel, Word, …) de bureau')), [
      mission('Outils (Excel, Word) de bureau'),
    ]);
    assert.deepEqual(fixesOf(openList, mission('Suivre les achats, les ventes, la paie…')), [
      mission('Suivre les achats, les ventes, la paie'),
    ]);
    assert.deepEqual(fixesOf(openList, mission('Sell fruit and so on')), [mission('Sell fruit')]);
  });
  it('leaves a text that says nothing else to the author', () =>
    assert.deepEqual(fixesOf(openList, mission('Etc.')), []));
});
