import { readdirSync, readFileSync } from 'node:fs';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { askEverything, sampled, tokenBoundaries } from './sweep.ts';

const folder = new URL('../../samples/e-commerce/', import.meta.url);
const samples = readdirSync(folder).map((name) =>
  parseRole(new URL(name, folder).href, readFileSync(new URL(name, folder), 'utf8')),
);
const index = new RoleIndex(samples);

function sample(name: string) {
  const found = samples.find(({ uri }) => uri.endsWith(`/${name}`));
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}

describe('features in half-typed text', () => {
  for (const name of ['directeur-e-commerce.role.yaml', 'referenceur-web.role.json', 'rolespec.config.yaml']) {
    const { uri, text } = sample(name);
    const boundaries = tokenBoundaries(text);

    it(`answer at the end of ${name} cut anywhere`, () => {
      for (const cut of sampled(boundaries, 150, 20)) {
        const document = parseRole(uri, text.slice(0, cut));
        askEverything(document, cut, index);
      }
    }).timeout(600_000);

    it(`answer in ${name} with a line taken out`, () => {
      const lines = text.split(/(?<=\n)/);
      for (const number of sampled([...lines.keys()], 60, 21)) {
        const before = lines.slice(0, number).join('');
        const document = parseRole(uri, before + lines.slice(number + 1).join(''));
        for (const offset of [before.length - 1, before.length, before.length + 3]) {
          askEverything(document, Math.min(Math.max(offset, 0), document.text.length), index);
        }
      }
    }).timeout(600_000);

    it(`answer anywhere in ${name}, with Windows line ends too`, () => {
      for (const document of [sample(name), parseRole(uri, text.replaceAll('\n', '\r\n'))]) {
        for (const offset of sampled(tokenBoundaries(document.text), 150, 22)) askEverything(document, offset, index);
      }
    }).timeout(600_000);
  }

  const broken = [
    '',
    '\uFEFF',
    '\uFEFFid: x',
    '-',
    '- ',
    '- - -',
    ':',
    '::',
    '? x',
    '{',
    '[',
    '}',
    ']',
    '{[',
    '{{',
    '{"',
    "'",
    '"',
    '{"a',
    '{"a":',
    '[,,]',
    '{,}',
    '{:}',
    '{ : }',
    '|',
    'a: |',
    'a: >-\n',
    '#',
    'a: #',
    '---',
    '---\n- a\n---\nb: ',
    '...',
    '\t',
    'id:\t',
    '\t- a',
    'id: \u00a0',
    '{\u00a0}',
    '- {',
    'team:\n-',
    'team: [',
    'team:\n  - {',
    'team:\n reportsTo:\n- role:',
    '&a b: *a',
    '!!str x: y',
    '<<<<<<< HEAD\nid: a\n=======\nid: b\n>>>>>>> x\n',
    '"id\n"title": x',
    "'id': 'x",
    'tools:\n  - - - id',
    '\r',
    '\r\r\n\n',
    'id: a\r\rteam:\r  ',
    '\ud800',
    'id: \ud800\udc00',
    '__proto__: x',
    'constructor:\n  ',
    'toString: ',
    '[[[[[[[[[[[[',
    '{"tools":[{"id":[{]}',
    '%YAML 1.2\n---\nid: ',
  ];

  it('answer in the smallest broken texts', () => {
    for (const name of ['a.role.yaml', 'a.role.json', 'rolespec.config.yaml']) {
      for (const text of broken) {
        const document = parseRole(`file:///roles/${name}`, text);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          try {
            askEverything(document, Math.min(Math.max(offset, 0), text.length), index);
          } catch (error) {
            throw new Error(`in ${name} ${JSON.stringify(text)} at ${offset}`, { cause: error });
          }
        }
      }
    }
  });

  const deep = (line: string) => Array.from({ length: 600 }, (_, depth) => ' '.repeat(depth) + line).join('\n');
  const slow: Readonly<Record<string, string>> = {
    brackets: '['.repeat(300_000),
    braces: '{"a":'.repeat(60_000),
    dashes: '- '.repeat(150_000),
    'open quotes': deep('k: "'),
    'open brackets': deep('k: ['),
    'nested fields': deep('k:'),
    comments: '# a\n'.repeat(75_000),
  };
  for (const [what, text] of Object.entries(slow)) {
    it(`answer soon in nothing but ${what}`, () => {
      for (const name of ['a.role.yaml', 'a.role.json']) {
        askEverything(parseRole(`file:///roles/${name}`, text), text.length, index);
      }
    }).timeout(10_000);
  }
});
