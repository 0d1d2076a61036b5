import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { refactorings } from '../../server/src/features/refactorings/refactorings.ts';
import { isSame } from '../../server/src/features/refactorings/same-data.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixedText, safeFix, type ChooseFix } from '../../server/src/rules/running/fix-all.ts';
import type { Diagnostic } from '../../server/src/text/diagnostic.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomNumbers, sampled, tokenBoundaries } from './sweep.ts';

const folder = new URL('../../samples/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.role\.(?:yaml|json)$/.test(name))
  .map((name) => parseRole(new URL(name, folder).href, readFileSync(new URL(name, folder), 'utf8')));
const none = new RoleIndex([]);

/** The same with a comment above or behind many of its lines, and with its top-level fields in another order. */
function commented(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const fields = text.split(/^(?=[a-zA-Z])/m).toSorted(() => random() - 0.5);
  let count = 0;
  const lines = fields.join('').split('\n');
  return lines
    .flatMap((line) => {
      const field = /^( *)(?:- )?[\w-]+:(?! [|>])/.exec(line);
      if (!field || random() < 0.6) return [line];
      count += 1;
      return random() < 0.5 ? [`${field[1]}# above ${count}`, line] : [`${line} # behind ${count}`];
    })
    .join('\n');
}

describe('every refactoring of a sample', () => {
  const yaml = texts.filter(({ uri }) => uri.endsWith('.yaml') && uri.includes('/e-commerce/'));
  const versions = [
    ...texts,
    ...yaml.flatMap(({ uri, text }) => [1, 2, 3].map((seed) => parseRole(uri, commented(text, seed)))),
    ...yaml.map(({ uri, text }) => parseRole(uri, commented(text, 4).replaceAll('\n', '\r\n'))),
  ];

  it('keeps what the file says, and its comments', () => {
    let made = 0;
    for (const document of versions) {
      for (const offset of sampled(tokenBoundaries(document.text), 12, 30)) {
        for (const { id, refused, edit } of refactorings(document, { start: offset, end: offset }, none)) {
          const edits = refused ? undefined : edit()?.edits.get(document.uri);
          if (!edits || id === 'item' || id === 'convert') continue;
          made += 1;
          const after = parseRole(document.uri, applyEdits(document.text, edits));
          assert.ok(isSame(document.tree, after.tree), `${id} in ${document.uri} at ${offset}`);
          // Done once, it is done.
          const again = refactorings(after, { start: 0, end: 0 }, none).find((one) => one.id === 'sortAllFields');
          if (id === 'sortAllFields') assert.equal(again, undefined, `${document.uri} is not in order`);
        }
      }
    }
    assert.ok(made > 100, `only ${made} were made`);
  });

  it('puts all fields in order, whatever comments stand between', () => {
    for (const document of versions.slice(texts.length)) {
      if (document.tree.problems.length > 0) continue;
      const whole = refactorings(document, { start: 0, end: 0 }, none).find(({ id }) => id === 'sortAllFields');
      assert.ok(!whole || whole.edit(), `${document.uri} cannot be put in order`);
    }
  });
});

describe('every fix of a sample', () => {
  const firstFix: ChooseFix = ({ fixes }) => fixes?.[0];
  for (const document of texts) {
    const name = document.uri.slice(folder.href.length);
    it(`cures what it is for, and breaks nothing: ${name}`, () => {
      const index = new RoleIndex(texts.filter(({ uri }) => uri.startsWith(new URL('.', document.uri).href)));
      const options = { today: '2026-11-23' };
      const found = check(document, index, options);
      for (const one of found) {
        for (const { edit, title } of one.fixes ?? []) {
          const edits = edit.edits.get(document.uri);
          if (!edits) continue;
          const after = parseRole(document.uri, applyEdits(document.text, edits));
          const left = check(after, index.with(new Map([[document.uri, after]])), options);
          // One finding may speak of several things, and a fix be for one of them.
          const isSame = ({ code, message }: Diagnostic) => code === one.code && message.en === one.message.en;
          assert.ok(left.filter(isSame).length < found.filter(isSame).length, title.en);
          assert.ok(after.tree.problems.length <= document.tree.problems.length, title.en);
          const lost = document.tree.comments.length - after.tree.comments.length;
          assert.ok(lost === 0 || one.code === 'suppression-unused', `${title.en} loses a comment`);
        }
      }
      for (const choose of [safeFix, firstFix]) {
        const fixed = fixedText(document, index, options, choose);
        const again = parseRole(document.uri, fixed);
        const once = fixedText(again, index.with(new Map([[document.uri, again]])), options, choose);
        assert.equal(once, fixed, 'fixing twice is fixing once');
      }
    });
  }
});
