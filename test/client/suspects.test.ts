import assert from 'node:assert/strict';
import { Suspects } from '../../client/src/suspects.ts';

describe('Suspects', () => {
  it('blames the document that the server was at, until that is edited', () => {
    const suspects = new Suspects();
    suspects.works({ uri: 'file:///a' });
    suspects.works({ uri: 'file:///b' });
    assert.equal(suspects.died(), 'file:///b');
    assert.deepEqual(suspects.poison, ['file:///b']);
    suspects.edited('file:///a');
    assert.deepEqual(suspects.poison, ['file:///b']);
    suspects.edited('file:///b');
    assert.deepEqual(suspects.poison, []);
  });

  it('blames none when the server was at rest, or dies again before it began', () => {
    const suspects = new Suspects();
    suspects.works({ uri: 'file:///a' });
    suspects.works({});
    assert.equal(suspects.died(), undefined);
    suspects.works({ uri: 'file:///a' });
    suspects.died();
    assert.equal(suspects.died(), undefined);
    suspects.clear();
    assert.deepEqual(suspects.poison, []);
  });
});
