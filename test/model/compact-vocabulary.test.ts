import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compactState,
  compactText,
  readCompact,
  readCompactHead,
} from '../../server/src/model/terms/compact-vocabulary.ts';
import { conceptKinds, type Concept, type Termbase } from '../../server/src/model/terms/concept.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\\', '\n', '/', ']', '}', ','), maxLength: 8 });

const some = word.map((text) => `x${text}`);

const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Of two languages. */
const concepts: fc.Arbitrary<readonly Concept[]> = fc.uniqueArray(
  fc.record({
    code: fc.string({ unit: fc.constantFrom('a', 'b', '1', '2'), minLength: 1, maxLength: 6 }),
    uri: fc.constant(undefined),
    kind: optional(fc.constantFrom(...conceptKinds)),
    labels: fc.tuple(word, word),
    synonyms: fc.tuple(fc.array(some, { maxLength: 3 }), fc.array(some, { minLength: 1, maxLength: 2 })),
    definitions: fc.tuple(
      word,
      word.map((text) => `${text}.`),
    ),
    deprecated: fc.tuple(fc.array(some, { maxLength: 2 }), fc.array(some, { minLength: 1, maxLength: 2 })),
    levels: fc.record({ expert: fc.tuple(word, word) }, { requiredKeys: [] }),
    mappings: fc.array(
      fc.record({ scheme: fc.constant('rome' as const), code: word, match: fc.constant('close' as const) }),
      { maxLength: 2 },
    ),
    isco: optional(fc.constant('2221')),
  }),
  { selector: ({ code }) => code, maxLength: 6 },
);

const termbases: fc.Arbitrary<Termbase> = fc.record({
  uri: fc.constant('file:///rome.vocabulary.json'),
  scheme: fc.constantFrom('rome' as const, undefined),
  title: word,
  version: optional(word),
  notice: optional(word),
  imported: optional(fc.constant('2027-03-31')),
  languages: fc.constant(['fr', 'en']),
  concepts,
  partial: fc.subarray([...conceptKinds]),
  former: fc.array(fc.record({ code: word, labels: fc.array(some, { maxLength: 2 }), version: word }), {
    maxLength: 3,
  }),
});

describe('the file of an imported vocabulary', () => {
  it('gives back what was written', () =>
    fc.assert(
      fc.property(termbases, (termbase) => {
        const text = compactText(termbase);
        // The generator makes objects without a prototype.
        assert.deepEqual(readCompact(termbase.uri, text), structuredClone(termbase));
        assert.equal(compactState(text), 'sound');
        const { scheme, title, version, imported } = termbase;
        assert.deepEqual(readCompactHead(text), { scheme, title, version, imported });
      }),
    ));

  it('has a line for each term, and addresses without what all begin with', () => {
    const concept = {
      kind: 'skill',
      labels: ['a'],
      synonyms: [],
      definitions: [],
      deprecated: [],
      levels: {},
    } as const;
    const rest = { mappings: [], isco: undefined };
    const text = compactText({
      scheme: 'esco',
      title: 'ESCO',
      version: undefined,
      notice: undefined,
      imported: undefined,
      languages: ['en'],
      concepts: ['skill/1', 'skill/2', 'occupation/1'].map((end) => ({
        ...concept,
        ...rest,
        code: end.replace(/.*\//, ''),
        uri: `http://data.europa.eu/esco/${end}`,
      })),
      partial: [],
      former: [],
    });
    assert.equal(text.split('\n').filter((line) => line.startsWith('["')).length, 3);
    assert.equal(text.match(/http:/g)?.length, 1);
    assert.deepEqual(
      readCompact('/x', text)?.concepts.map(({ code, uri }) => [code, uri]),
      [
        ['1', 'http://data.europa.eu/esco/skill/1'],
        ['2', 'http://data.europa.eu/esco/skill/2'],
        ['1', 'http://data.europa.eu/esco/occupation/1'],
      ],
    );
  });

  it('is read as far as it fits, whatever somebody made of it', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 5 }), fc.json(), (terms, former, languages) => {
        const text = `{"rolespecVocabulary":1,"languages":${languages},"terms":${terms},"former":${former}}`;
        const termbase = readCompact('/x', text);
        for (const { code, labels, synonyms } of termbase?.concepts ?? []) {
          assert.equal(typeof code, 'string');
          for (const label of [...labels, ...synonyms.flat()]) assert.equal(typeof label, 'string');
        }
      }),
    ));

  it('is nothing where it is cut off, of a newer format, or something else', () => {
    const text = compactText(sample);
    for (const broken of [text.slice(0, -5), text.replace(':1,', ':2,'), '', '[]', 'null', '{"terms":[]}']) {
      assert.equal(readCompact('/x', broken), undefined, broken);
    }
    assert.deepEqual([text, text.slice(0, -5), text.replace(':1,', ':2,'), '{"terms":[]}'].map(compactState), [
      'sound',
      'damaged',
      'newer',
      'damaged',
    ]);
  });
});

const sample: Omit<Termbase, 'uri'> = {
  scheme: 'rome',
  title: 'ROME',
  version: '4.60',
  notice: undefined,
  imported: undefined,
  languages: ['fr'],
  concepts: [],
  partial: [],
  former: [],
};
