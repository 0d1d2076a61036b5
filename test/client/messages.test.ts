import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { pageMessage } from '../../client/src/webview/messages.ts';

describe('a message from the preview', () => {
  it('gets through when it is one of ours', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'shown', revision: 3, uri: 'file:///a.role.yaml', heading: 'A', banner: '' },
      { type: 'scrolled', line: 12.5 },
      { type: 'select', pointer: '/tasks/0' },
      { type: 'selectProblem', position: 3 },
      { type: 'add', id: 'tools' },
      { type: 'language', position: 0 },
      { type: 'copyLink', anchor: 'scope-notes' },
      { type: 'openLink', href: 'https://example.org/' },
      { type: 'openPage', href: 'nurse.html' },
    ]) {
      assert.deepEqual(pageMessage(message), message);
    }
  });

  it('brings nothing along', () => {
    const message = { type: 'openPage', href: 'a.html', command: 'x', __proto__: { uri: 'y' } };
    assert.deepEqual(pageMessage(message), { type: 'openPage', href: 'a.html' });
  });

  it('gets through neither of another type, nor incomplete, nor too long, nor inherited', () => {
    const odd = fc.oneof(fc.anything({ withNullPrototype: true }), fc.string({ minLength: 2001, maxLength: 3000 }));
    const types = fc.constantFrom(
      'ready',
      'shown',
      'openLink',
      'openPage',
      'scrolled',
      'select',
      'selectProblem',
      'add',
      'language',
      'copyLink',
      'command',
      'constructor',
      '__proto__',
      7,
      null,
    );
    const value = fc.oneof(odd, fc.double(), fc.nat());
    const fields = { href: odd, uri: odd, heading: odd, banner: odd, line: value, position: value };
    const more = { pointer: value, id: value, anchor: value };
    const like = fc.record({ type: types, ...fields, ...more }, { requiredKeys: [] });
    const names = ['type', ...Object.keys(fields), ...Object.keys(more)];
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (message) => {
        const read = pageMessage(message);
        if (!read) return;
        assert.ok(Object.keys(read).every((name) => names.includes(name)));
        for (const found of Object.values(read))
          assert.ok(typeof found === 'string' ? found.length <= 2000 : found >= 0 && found <= 10_000_000);
      }),
      { numRuns: 10_000 },
    );
    assert.equal(pageMessage(Object.create({ type: 'ready' })), undefined);
    for (const position of [-1, 0.5, NaN, Infinity, '0'])
      assert.equal(pageMessage({ type: 'selectProblem', position }), undefined);
    for (const anchor of ['', 'a b', '../x', 'A', 'x"'])
      assert.equal(pageMessage({ type: 'copyLink', anchor }), undefined);
    assert.equal(pageMessage({ type: 'openLink', href: `https://${'a'.repeat(2000)}` }), undefined);
  });
});
