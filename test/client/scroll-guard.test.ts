import assert from 'node:assert/strict';
import { ScrollGuard } from '../../client/src/preview/scroll-guard.ts';

describe('scrolling of an editor', () => {
  check('by somebody is told', (guard) => [guard.isEcho(3), guard.isEcho(4)], [false, false]);

  check(
    'to the line that was asked for is an echo',
    (guard) => {
      guard.expect(0, 100);
      return [guard.isEcho(100), guard.isEcho(100)];
    },
    [true, true],
  );

  check(
    'that glides there is an echo all the way, up and down',
    (guard) => {
      guard.expect(100, 20);
      return [guard.isEcho(80), guard.isEcho(43), guard.isEcho(20)];
    },
    [true, true, true],
  );

  check(
    'from there on by somebody is told, also back the same way',
    (guard) => {
      guard.expect(0, 100);
      return [guard.isEcho(100), guard.isEcho(97), guard.isEcho(94)];
    },
    [true, false, false],
  );

  check(
    'elsewhere is told',
    (guard) => {
      guard.expect(10, 20);
      return [guard.isEcho(40), guard.isEcho(20)];
    },
    [false, false],
  );

  check(
    'to a place that was selected from the preview is an echo once, wherever it ends',
    (guard) => {
      guard.expectAny();
      return [guard.isEcho(57), guard.isEcho(57), guard.isEcho(60)];
    },
    [true, true, false],
  );
});

function check(name: string, scroll: (guard: ScrollGuard) => readonly boolean[], echoes: readonly boolean[]): void {
  it(name, () => assert.deepEqual(scroll(new ScrollGuard()), echoes));
}
