import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { stateIn } from '../../client/src/webview/state.ts';
import { zoomed, zoomOfKey } from '../../client/src/webview/zoom.ts';

describe('the state of a preview', () => {
  it('is what was kept', () => {
    const kept = { uri: 'file:///a.role.yaml', locked: true, zoom: 125, scroll: 40, showsMissing: false };
    assert.deepEqual(stateIn(kept), kept);
  });

  it('is the usual one for anything else', () => {
    const usual = { uri: undefined, locked: false, zoom: 100, scroll: 0, showsMissing: true };
    for (const kept of [undefined, null, 'x', { uri: 5, locked: 'yes', zoom: '125', scroll: -1, showsMissing: 0 }])
      assert.deepEqual(stateIn(kept), { ...usual, showsMissing: usual.showsMissing });
    assert.deepEqual(stateIn(Object.create({ locked: true })), usual);
  });

  it('never has another form', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { uri, zoom, scroll } = stateIn(kept);
        assert.ok(uri === undefined || typeof uri === 'string');
        assert.ok(zoom >= 50 && zoom <= 300 && scroll >= 0);
      }),
    );
  });
});

describe('zooming', () => {
  it('goes in steps, and ends', () => {
    assert.deepEqual(
      [100, 110, 300, 101].map((zoom) => zoomed(zoom, 'in')),
      [110, 125, 300, 110],
    );
    assert.deepEqual(
      [100, 67, 50, 101].map((zoom) => zoomed(zoom, 'out')),
      [90, 50, 50, 100],
    );
  });

  it('is asked for by plus, minus and nought, shifted or not', () => {
    assert.deepEqual(
      ['=', '+', '-', '_', '0'].map((key) => zoomOfKey(key, 100)),
      [110, 110, 90, 90, 100],
    );
    assert.equal(zoomOfKey('1', 100), undefined);
  });
});
