import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conceptsNamed, searchConcepts } from '../../server/src/model/terms/concept-search.ts';
import type { Concept, Termbase } from '../../server/src/model/terms/concept.ts';
import { folded } from '../../server/src/text/folded.ts';

function termbaseOf(...names: readonly (readonly [label: string, ...synonyms: readonly string[]])[]): Termbase {
  return {
    uri: '/house.vocabulary.yaml',
    scheme: undefined,
    title: 'Ours',
    version: undefined,
    notice: undefined,
    imported: undefined,
    languages: ['fr'],
    partial: [],
    former: [],
    concepts: names.map(([label, ...synonyms], number): Concept => ({
      code: `c${number}`,
      uri: undefined,
      kind: 'skill',
      labels: [label],
      synonyms: [synonyms],
      definitions: [],
      deprecated: [],
      levels: {},
      mappings: [],
      isco: undefined,
    })),
  };
}

function find(termbase: Termbase, query: string, most = 50): readonly string[] {
  return searchConcepts(termbase, query, 'fr', ['skill'], most).map(({ name }) => name);
}

describe('the search for terms', () => {
  const termbase = termbaseOf(
    ['Gérer une équipe'],
    ['Diriger des équipes de vente', 'Gestion d’équipes commerciales'],
    ['Vente'],
    ['Vente en ligne', 'e-commerce'],
    ['C++'],
    ['Développer en C#'],
    ['Cuisine'],
    ['Œuvre d’art'],
    ['Nom\nsur deux lignes'],
    ['…'],
    ['Audit'],
  );

  const cases: readonly (readonly [query: string, ...names: readonly string[]])[] = [
    ['equipe gerer', 'Gérer une équipe'],
    ['ÉQUIPE', 'Gérer une équipe', 'Diriger des équipes de vente'],
    ['vente', 'Vente', 'Vente en ligne', 'Diriger des équipes de vente'],
    ['commercial équi', 'Gestion d’équipes commerciales'],
    ['e comm', 'e-commerce', 'Gestion d’équipes commerciales'],
    ["d'équipes comm", 'Gestion d’équipes commerciales'],
    ['c++', 'C++'],
    ['c#', 'Développer en C#'],
    ['oeuv', 'Œuvre d’art'],
    ['deux nom', 'Nom\nsur deux lignes'],
    ['aud', 'Audit'],
    ['quipe'],
    ['vente achats'],
    ['!?'],
  ];
  for (const [query, ...names] of cases) {
    it(`finds ${names.length} for ${JSON.stringify(query)}`, () => {
      const found = find(termbase, query);
      if (query !== '!?') assert.deepEqual(found, names);
      else assert.equal(found.length, 11);
    });
  }

  it('finds what a plain look at every name finds', () => {
    const name = fc
      .array(fc.constantFrom('a', 'ab', 'abc', 'b', 'é', 'ba-c', 'C', 'Éa'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    const words = (text: string): readonly string[] => folded(text).split(/[^a-z]+/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, (names, query) => {
        const expected = names.filter((one) =>
          words(query).every((word) => words(one).some((other) => other.startsWith(word))),
        );
        const found = find(termbaseOf(...names.map((one) => [one] as const)), query);
        assert.deepEqual(found.toSorted(), expected.toSorted());
      }),
    );
  });

  it('gives the nearest of very many', () => {
    const many = termbaseOf(...Array.from({ length: 20_000 }, (_, n) => [`Suivre le dossier ${n}`] as const), [
      'Dossier',
    ]);
    assert.deepEqual(find(many, 'dossier', 3)[0], 'Dossier');
    assert.equal(find(many, 'dossier 777', 50).length, 11);
  });

  it('knows who is called exactly so as a plain look at every name does', () => {
    const name = fc
      .array(
        fc.constantFrom('Œuvre', 'oeuvre', 'É', 'e', 'C++', 'C#', 'c', 'l’art', "l'art", 'a-b', 'a b', '\n', ' '),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 6 }),
        name.filter((one) => one.trim() !== ''),
        (names, wanted) => {
          const found = conceptsNamed(termbaseOf(...names.map((one) => [one] as const)), wanted, 'fr');
          assert.deepEqual(
            found.map(({ labels }) => labels[0]),
            names.filter((one) => one !== '' && folded(one) === folded(wanted)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('knows who is called exactly so, by whichever word', () => {
    const codes = (name: string) => conceptsNamed(termbase, name, 'fr').map(({ code }) => code);
    assert.deepEqual(codes('GERER UNE EQUIPE'), ['c0']);
    assert.deepEqual(codes("gestion d'équipes commerciales"), ['c1']);
    assert.deepEqual(codes('Gérer'), []);
  });
});
