import assert from 'node:assert/strict';
import { Suspects } from '../../client/src/suspects.ts';

const [a, b] = ['file:///a', 'file:///b'];
/** What happens: the server is `at` a document or at rest, `died`, or a document was `edited`. */
type Event = { readonly at: string | undefined } | 'died' | { readonly edited: string };

const cases: readonly (readonly [title: string, events: readonly Event[], poison: readonly string[]])[] = [
  ['nothing for one death, which may be chance', [{ at: a }, 'died'], []],
  ['what the server was at when it died twice', [{ at: a }, 'died', { at: a }, 'died'], [a]],
  ['the last document, not those before it', [{ at: a }, { at: b }, 'died', { at: a }, { at: b }, 'died'], [b]],
  ['one of several that were left alone in turn', [{ at: a }, 'died', { at: b }, 'died', { at: a }, 'died'], [a]],
  [
    'nothing that the server came through meanwhile',
    [{ at: a }, 'died', { at: a }, { at: undefined }, { at: a }, 'died'],
    [],
  ],
  ['nothing when the server was at rest', [{ at: a }, { at: undefined }, 'died', 'died'], []],
  ['nothing when it dies again before it began', [{ at: a }, 'died', 'died'], []],
  ['nothing that was edited between the deaths', [{ at: a }, 'died', { edited: a }, { at: a }, 'died'], []],
  ['nothing that was edited since', [{ at: a }, 'died', { at: a }, 'died', { edited: a }], []],
  ['what is poison, while another document is edited', [{ at: a }, 'died', { at: a }, 'died', { edited: b }], [a]],
];

describe('Suspects blames', () => {
  for (const [title, events, poison] of cases) {
    it(title, () => assert.deepEqual(after(events).poison, poison));
  }

  it('nothing any more once the user wants another try', () => {
    const suspects = after([{ at: a }, 'died', { at: a }, 'died', { at: b }, 'died']);
    suspects.clear();
    suspects.works({ uri: b });
    suspects.died();
    assert.deepEqual(suspects.poison, []);
  });

  it('the document that it returns, for the log', () => {
    assert.equal(new Suspects().died(), undefined);
    const suspects = after([{ at: a }]);
    assert.equal(suspects.died(), a);
  });
});

function after(events: readonly Event[]): Suspects {
  const suspects = new Suspects();
  for (const event of events) {
    if (event === 'died') suspects.died();
    else if ('at' in event) suspects.works({ ...(event.at !== undefined && { uri: event.at }) });
    else suspects.edited(event.edited);
  }
  return suspects;
}
