/** What is made of several files says which of them are not in it, or only in part. */
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const good = 'id: good\nlang: en\ntitle: Good\n';
const latin1 = Buffer.from('id: old\nlang: fr\ntitle: Employ\u00e9\n', 'latin1');
const deep = `id: deep\nlang: en\ntitle: Deep\nx-a: ${'['.repeat(100)}${']'.repeat(100)}\n`;
const files = {
  'roles/good.role.yaml': good,
  'before/old.role.yaml': 'id: old\nlang: fr\ntitle: Employé\n',
  'after/old.role.yaml': latin1,
  'words/good.fr.role.yaml': 'translationOf: good\nlang: fr\ntitle: Bon\n',
  'nameless/none.role.yaml': 'lang: en\ntitle: None\n',
};

const noUtf8 = 'this file cannot be read: it is not written in UTF-8; save it again with that encoding';
const mistakes = 'has mistakes; what does not fit the format is left out';

interface Case {
  readonly words: readonly string[];
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly status: number;
  /** What is printed; absent: nothing. */
  readonly out?: RegExp;
  readonly err: string;
}

const unread: readonly Case[] = [
  { words: ['export', 'roles', '--format', 'csv'], out: /good,en,Good/ },
  { words: ['export', 'roles', '--format', 'graph-json'], out: /"good"/ },
  { words: ['chart', 'roles', '--format', 'mermaid'], out: /Good/ },
].map((one) => ({
  ...one,
  more: { 'roles/old.role.yaml': latin1 },
  status: 2,
  err: `roles/old.role.yaml: ${noUtf8}\n`,
}));

const partial: readonly Case[] = [
  { words: ['export', 'roles', '--format', 'csv'], out: /good,en,Good/ },
  { words: ['chart', 'roles', '--format', 'mermaid'], out: /Good/ },
  { words: ['page', 'roles/deep.role.yaml'], out: /<html/ },
  { words: ['export', 'roles/deep.role.yaml', '--format', 'markdown'], out: /^#/ },
].map((one) => ({
  ...one,
  more: { 'roles/deep.role.yaml': deep },
  status: 1,
  err: `roles/deep.role.yaml: ${mistakes}\n`,
}));

const cases: readonly Case[] = [
  ...unread,
  ...partial,
  { words: ['page', 'after/old.role.yaml'], status: 2, err: `rolespec: 'after/old.role.yaml': ${noUtf8}\n` },
  {
    words: ['diff', 'before/old.role.yaml', 'after/old.role.yaml'],
    status: 2,
    err: `rolespec: 'after/old.role.yaml': ${noUtf8}\n`,
  },
  {
    words: ['diff', 'before', 'after'],
    status: 2,
    err: `after/old.role.yaml: ${noUtf8}\nrolespec: what cannot be read cannot be compared\n`,
  },
  {
    words: ['export', 'rich', '--format', 'csv'],
    more: {
      'rich/rich.role.yaml': `${good}skills: { soft: [{ id: calm, label: Calm, level: expert, highlight: true }] }\n`,
    },
    status: 0,
    out: /good,en,Good,Calm/,
    err: "'csv' tells what the entries of lists are called, and leaves out what else is said of them in: skills.soft; graph-json holds all of it\n",
  },
  {
    words: ['export', 'words', '--format', 'csv'],
    status: 2,
    err: 'rolespec: there is no role among these files\n',
  },
  {
    words: ['export', 'after', '--format', 'csv'],
    status: 2,
    err: `after/old.role.yaml: ${noUtf8}\nrolespec: there is no role among these files\n`,
  },
  ...[
    ['words', ''],
    ['nameless', `nameless/none.role.yaml: ${mistakes}\n`],
  ].map(([folder = '', told = '']) => ({
    words: ['chart', folder],
    status: 2,
    err: `${told}rolespec: there is no role with an id among these files, so there is nothing to draw\n`,
  })),
];

describe('what is left out is told', () => {
  for (const { words, more, status, out = /^$/, err } of cases) {
    it(words.join(' '), () =>
      withFolder({ ...files, ...more }, async (folder) => {
        const { host, said } = hostIn(folder);
        assert.deepEqual({ status: await run(words, host), err: said.err }, { status, err });
        assert.match(said.out, out);
      }),
    );
  }
});
