import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { pageMessage } from '../../client/src/webview/messages.ts';

describe('a message from the preview', () => {
  it('gets through when it is one of ours', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'shown', uri: 'file:///a.role.yaml', heading: 'A', banner: '' },
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
      'command',
      'constructor',
      '__proto__',
      7,
      null,
    );
    const like = fc.record({ type: types, href: odd, uri: odd, heading: odd, banner: odd }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), like), (message) => {
        const read = pageMessage(message);
        if (!read) return;
        assert.ok(Object.keys(read).every((name) => ['type', 'href', 'uri', 'heading', 'banner'].includes(name)));
        assert.ok(Object.values(read).every((value) => typeof value === 'string' && value.length <= 2000));
      }),
      { numRuns: 10_000 },
    );
    assert.equal(pageMessage(Object.create({ type: 'ready' })), undefined);
    assert.equal(pageMessage({ type: 'openLink', href: `https://${'a'.repeat(2000)}` }), undefined);
  });
});
