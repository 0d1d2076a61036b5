import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withoutChoices, withoutPlaceholders } from '../../server/src/lsp/placeholders.ts';
import { Positions } from '../../server/src/lsp/positions.ts';

describe('Positions', () => {
  const pieces = fc.constantFrom('a', 'é', '👩‍⚕️', '\ud800', '\u2028', ' ', '\n', '\r\n', '\r', '\t', 'titre: ');
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('are those of the protocol, there and back', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: -2, max: 12 }),
        fc.integer({ min: -2, max: 60 }),
        (text, line, character) => {
          const [positions, reference] = [new Positions(text), TextDocument.create('a', 'b', 1, text)];
          const offset = reference.offsetAt({ line, character });
          assert.equal(positions.offset({ line, character }), offset);
          assert.deepEqual(
            positions.position(positions.offset(positions.position(offset))),
            positions.position(offset),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('give a range its order', () => {
    const [start, end] = [
      { line: 0, character: 2 },
      { line: 0, character: 0 },
    ];
    assert.deepEqual(new Positions('abc').textRange({ start, end }), { start: 0, end: 2 });
  });
});

describe('withoutPlaceholders', () => {
  const cases: Readonly<Record<string, string>> = {
    'title: $0': 'title: ',
    '${1:nurse}: ${2}': 'nurse: ',
    'status: ${1|draft,approved|}$0': 'status: draft',
    'pay: 10 \\$1 \\} \\\\': 'pay: 10 $1 } \\',
    plain: 'plain',
  };
  for (const [snippet, text] of Object.entries(cases)) {
    it(`reads ${snippet}`, () => assert.equal(withoutPlaceholders(snippet), text));
  }
});

describe('withoutChoices', () => {
  const cases: Readonly<Record<string, string>> = {
    'status: ${1|draft,approved|}$0': 'status: $1$0',
    '${1:nurse}: ${2|a\\,b,c\\|d|}': '${1:nurse}: $2',
    'pay: \\${1|a|}': 'pay: \\${1|a|}',
    '{ "status": "${1|draft,approved|}" }': '{ "status": "$1" }',
  };
  for (const [snippet, text] of Object.entries(cases)) {
    it(`leaves of ${snippet} its stop`, () => assert.equal(withoutChoices(snippet), text));
  }
});
