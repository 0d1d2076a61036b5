import assert from 'node:assert/strict';
import { contrast, mix } from '../../server/src/model/settings/color.ts';
import { faintColors, palettesOf } from '../../server/src/model/settings/palette.ts';

describe('contrast', () => {
  // The figures that WCAG and its calculators give.
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ] as const) {
    it(`of ${one} and ${other} is ${expected}`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, expected);
      assert.equal(contrast(one, other), contrast(other, one));
    });
  }
});

describe('mix', () => {
  it('goes from one colour to the other', () => {
    assert.equal(mix('#ff8000', '#000000', 1), '#ff8000');
    assert.equal(mix('#ff8000', '#000000', 0.5), '#804000');
    assert.equal(mix('#ff8000', '#000000', 0), '#000000');
  });
});

describe('the colours of pages', () => {
  it('can be read as they are', () => checkReadable({}));

  it('can be read with whatever accent and band a house wants', () => {
    for (const accent of manyColors()) {
      checkReadable({ accent });
      checkReadable({ band: accent, bandDark: accent });
      checkReadable({ accentDark: accent, band: accent, accent: '#7a1f3d', bandDark: '#241a1e' });
    }
  });

  it('are those of the house where they can be read', () => {
    const { light, dark } = palettesOf({ accent: '#7a1f3d', band: '#f7f2f4' });
    assert.deepEqual([light.accent, light.head], ['#7a1f3d', '#f7f2f4']);
    assert.notEqual(dark.accent, palettesOf({}).dark.accent);
    assert.equal(palettesOf({ accent: '#7a1f3d', accentDark: '#f0a8c0' }).dark.accent, '#f0a8c0');
  });

  it('are ours where those of the house cannot', () => {
    assert.deepEqual(faintColors({}), []);
    assert.deepEqual(names({ accent: '#f0c040' }), ['accent']);
    assert.deepEqual(names({ accentDark: '#402010' }), ['accentDark']);
    assert.deepEqual(names({ band: '#404040', bandDark: '#d0d0d0' }), ['band', 'bandDark']);
    assert.equal(palettesOf({ accent: '#f0c040' }).light.accent, palettesOf({}).light.accent);
  });
});

type Colors = Parameters<typeof palettesOf>[0];

function names(colors: Colors): readonly string[] {
  return faintColors(colors).map(({ name }) => name);
}

/** All that stands as text on something else on a page. */
function checkReadable(colors: Colors): void {
  const { light, dark } = palettesOf(colors);
  for (const palette of [light, dark]) {
    const { ink, muted, accent, paper, head, band, accentSoft, notice } = palette;
    const pairs: readonly (readonly [string, string])[] = [
      ...[paper, head, band].flatMap((ground) => [ink, muted, accent].map((text) => [text, ground] as const)),
      [ink, accentSoft],
      [accent, accentSoft],
      [ink, notice],
    ];
    for (const [text, ground] of pairs) {
      assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground} with ${JSON.stringify({ colors, palette })}`);
    }
  }
}

function manyColors(): string[] {
  const steps = ['00', '40', '80', 'c0', 'ff'];
  return steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
}
