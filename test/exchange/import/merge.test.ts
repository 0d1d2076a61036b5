/** A second import: what the author wrote stays, what the author left follows the source. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RoleData } from '../../../server/src/exchange/import/importer.ts';
import { applyChanges, dataIn } from '../../../server/src/exchange/import/merging/apply-changes.ts';
import { changed } from '../../../server/src/exchange/import/merging/changed-data.ts';
import { isMap } from '../../../server/src/exchange/import/merging/item-keys.ts';
import { merge } from '../../../server/src/exchange/import/merging/merge.ts';
import { roleText } from '../../../server/src/exchange/import/merging/role-text.ts';
import type { PlainData } from '../../../server/src/syntax/write/value.ts';
import { onetOccupation, romeFiche, ukTable } from './made-up.ts';
import { read } from './reading.ts';

const base = `id: nurse
lang: en
title: Nurse
summary: Cares.
skills:
  technical:
    - id: dress
      label: Dress wounds
    - id: wash
      label: Wash hands
  notes:
    - First
    - Second
meta:
  status: draft
`;

interface Case {
  readonly it: string;
  /** What the author made of the file; absent: nothing. */
  readonly mine?: (text: string) => string;
  readonly theirs: (text: string) => string;
  readonly after: (text: string) => string;
  readonly notes?: readonly string[];
}

const swap =
  (from: string, to: string) =>
  (text: string): string => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  };
const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    changes.reduce((changed, change) => change(changed), text);

const cases: readonly Case[] = [
  { it: 'takes over a text', theirs: swap('Cares.', 'Cares for all.'), after: swap('Cares.', 'Cares for all.') },
  {
    it: 'takes over paragraphs',
    theirs: swap('Cares.', '|-\n  Cares.\n\n  Washes.'),
    after: swap('Cares.', '|-\n  Cares.\n\n  Washes.'),
  },
  {
    it: 'keeps comments and the layout of the author',
    mine: all(swap('Cares.', '"Cares." # agreed'), swap('- id: wash', '# hygiene\n    - id: wash')),
    theirs: swap('Cares.', 'Cares for all.'),
    after: all(swap('Cares.', '"Cares for all." # agreed'), swap('- id: wash', '# hygiene\n    - id: wash')),
  },
  {
    it: 'keeps a text of the author, and tells',
    mine: swap('Cares.', 'Heals.'),
    theirs: swap('Cares.', 'Cares for all.'),
    after: swap('Cares.', 'Heals.'),
    notes: ["summary: stays as its author wrote it; the source now says 'Cares for all.'"],
  },
  {
    it: 'says nothing where the author wrote the same',
    mine: swap('Cares.', 'Cares for all.'),
    theirs: swap('Cares.', 'Cares for all.'),
    after: swap('Cares.', 'Cares for all.'),
  },
  {
    it: 'adds an item',
    theirs: swap('  notes:', '    - id: sew\n      label: Sew\n  notes:'),
    after: swap('  notes:', '    - id: sew\n      label: Sew\n  notes:'),
  },
  {
    it: 'adds a field behind the others',
    theirs: swap('summary: Cares.', 'mission: Heal.\nsummary: Cares.'),
    after: (text) => `${text}mission: Heal.\n`,
  },
  {
    it: 'takes out an item that nobody touched',
    theirs: swap('    - id: wash\n      label: Wash hands\n', ''),
    after: swap('    - id: wash\n      label: Wash hands\n', ''),
  },
  {
    it: 'keeps an item that the author touched',
    mine: swap('label: Wash hands', 'label: Wash hands\n      importance: essential'),
    theirs: swap('    - id: wash\n      label: Wash hands\n', ''),
    after: swap('label: Wash hands', 'label: Wash hands\n      importance: essential'),
    notes: ['skills.technical[wash]: is no longer in the source, and stays as its author wrote it'],
  },
  {
    it: 'does not bring back what the author took out',
    mine: swap('    - id: wash\n      label: Wash hands\n', ''),
    theirs: swap('Wash hands', 'Wash both hands'),
    after: swap('    - id: wash\n      label: Wash hands\n', ''),
  },
  {
    it: 'keeps a comment rather than taking out its item',
    mine: swap('label: Wash hands', 'label: Wash hands # always'),
    theirs: swap('    - id: wash\n      label: Wash hands\n', ''),
    after: swap('label: Wash hands', 'label: Wash hands # always'),
    notes: ['skills.technical[wash]: by hand'],
  },
  {
    it: 'joins sentences of both',
    mine: swap('    - Second\n', '    - Second\n    - Mine\n'),
    theirs: swap('    - First\n', '    - First\n    - Third\n'),
    after: swap('    - Second\n', '    - Second\n    - Mine\n    - Third\n'),
  },
  {
    it: 'keeps the order of the author',
    mine: swap('    - First\n    - Second\n', '    - Second\n    - First\n'),
    theirs: swap('Cares.', 'Cares for all.'),
    after: all(swap('    - First\n    - Second\n', '    - Second\n    - First\n'), swap('Cares.', 'Cares for all.')),
  },
];

describe('a second import', () => {
  for (const { it: title, mine = (text: string) => text, theirs, after, notes = [] } of cases) {
    it(title, () => {
      const result = imported(data(base), mine(base), data(theirs(base)));
      assert.equal(result.text, after(base));
      assert.deepEqual(result.notes, notes);
    });
  }
});

const token = fc.integer({ min: 1000, max: 9_999_999 }).map((number) => `token ${number}`);
const originals = [read('rome.json', romeFiche), read('onet.json', onetOccupation), read('uk.csv', ukTable)].flatMap(
  ({ roles }) => roles.map(({ role }) => role),
);

describe('any second import', () => {
  it('of a file that nobody touched makes it say what the source says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.nat(), fc.nat(3), token), { maxLength: 6 }),
        (role, edits) => {
          const theirs = edits.reduce((changed, [at, kind, word]) => edited(changed, at, kind, word), role);
          const result = imported(role, roleText(role), theirs);
          assert.deepEqual(result.notes, []);
          assert.deepEqual(sorted(data(result.text)), sorted(theirs));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('loses no edit and no comment of the author', () => {
    const change = fc.tuple(fc.nat(), fc.nat(2), token);
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(change, { maxLength: 5 }),
        fc.array(change, { maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), token), { maxLength: 4 }),
        (role, own, others, comments) => {
          const mineData = own.reduce((changed, [at, kind, word]) => edited(changed, at, kind, word), role);
          const lines = roleText(mineData).split('\n');
          for (const [at, word] of comments) lines.splice(at % lines.length, 0, `# ${word}`);
          const mine = lines.join('\n');
          if (data(mine) === undefined || JSON.stringify(data(mine)) !== JSON.stringify(mineData)) return;
          const theirs = others.reduce((changed, [at, kind, word]) => edited(changed, at, kind, `their ${word}`), role);
          const { text } = imported(role, mine, theirs);
          const [before, after] = [tokensIn(mine), tokensIn(text)];
          for (const word of before) assert.ok(after.includes(word), `${word} is lost:\n${text}`);
          // What the author took out stays out.
          const [kept, said] = [idsIn(mineData), idsIn(data(text))];
          for (const id of idsIn(role)) assert.ok(kept.has(id) || !said.has(id), `${id} came back:\n${text}`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function imported(before: RoleData, mine: string, theirs: RoleData) {
  const { changes, notes } = merge(before, data(mine), theirs);
  const { text, left } = applyChanges(mine, changes, 'yaml');
  const byHand = left.map(
    ({ at }) =>
      `${at
        .map((step) => (typeof step === 'string' ? step : `[${step.key}]`))
        .join('.')
        .replaceAll('.[', '[')}: by hand`,
  );
  return { text, notes: [...notes.map(({ at, message }) => `${at}: ${message.en}`), ...byHand] };
}

function data(text: string): RoleData {
  const found = dataIn(text, 'yaml');
  assert.ok(found, text);
  return found;
}

function tokensIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!their )token \d+/g)].map(([word]) => word);
}

/** Changes a text, adds an item beside one, or takes an item out, somewhere. */
function edited(role: RoleData, at: number, kind: number, word: string): RoleData {
  const places = [...texts(role, [])].filter(
    ([path]) => path.length > 1 && !fixed.has(String(path.at(-1))) && path[0] !== 'levels',
  );
  const [path] = places[at % places.length] ?? [[]];
  const step = path.findLastIndex((one) => typeof one === 'number');
  if (kind === 0 || step < 0) return changed(role, path, { kind: 'set', at: [], value: word });
  const list = path.slice(0, step);
  const items = list.reduce<PlainData | undefined>(inner, role);
  if (!Array.isArray(items)) return role;
  if (kind === 1 && items.length > 1) return changed(role, path.slice(0, step + 1), { kind: 'remove', at: [] });
  return changed(role, list, { kind: 'item', at: [], value: similar(items[0], word) });
}

function inner(here: PlainData | undefined, step: string | number): PlainData | undefined {
  if (isMap(here)) return here[step];
  return Array.isArray(here) && typeof step === 'number' ? here[step] : undefined;
}

const fixed = new Set([
  'id',
  'kind',
  'scheme',
  'match',
  'type',
  'status',
  'importance',
  'lang',
  'code',
  'uri',
  'url',
  'naf',
  'level',
  'skill',
]);

function similar(item: PlainData, word: string): PlainData {
  if (!isMap(item)) return word;
  const name = ['label', 'statement', 'title', 'text'].find((field) => field in item) ?? 'label';
  return {
    ...('id' in item && { id: word.replaceAll(' ', '-') }),
    [name]: word,
    ...('scheme' in item && { scheme: 'rome', code: word, match: 'close' }),
    ...('type' in item && { type: 'other' }),
  };
}

function* texts(
  value: PlainData,
  path: readonly (string | number)[],
): Generator<[readonly (string | number)[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* texts(inner, [...path, name]);
}

function idsIn(role: RoleData): ReadonlySet<string> {
  return new Set([...texts(role, [])].filter(([path]) => path.at(-1) === 'id').map(([, id]) => id));
}

/** Where fields and items stand is the author's business. */
function sorted(value: PlainData): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(sorted(item))).toSorted();
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
