import assert from 'node:assert/strict';
import { degreeWithoutEquivalent } from '../../server/src/rules/degree-without-equivalent.ts';
import { fixesOf, passages } from '../support/passages.ts';

const spec = (minimum: string, more = '', beside = '') =>
  `id: a\nlang: en\ntitle: A\nrequirements:\n  education:\n    minimum: { ${minimum} }\n${more}${beside}`;

describe('degree-without-equivalent', () => {
  it('finds a degree by its level or its name', () => {
    assert.deepEqual(passages(degreeWithoutEquivalent, spec('eqf: 6')), ['minimum']);
    assert.deepEqual(passages(degreeWithoutEquivalent, spec('credential: Master')), ['minimum']);
  });
  const leaves: Readonly<Record<string, string>> = {
    'a yes': spec('eqf: 6', '    alternativeToDegree: true\n'),
    'a no': spec('eqf: 6', '    alternativeToDegree: false\n'),
    'a regulated profession': spec('eqf: 6', '', '  regulated: true\n'),
    'another way in': spec('eqf: 6', '', '  experience: { routes: [{ id: r, kind: retraining, label: R }] }\n'),
    'a school-leaving certificate': spec('eqf: 4, credential: Bac'),
    'a field alone': spec('field: Law'),
  };
  for (const [title, text] of Object.entries(leaves))
    it(`leaves ${title}`, () => assert.deepEqual(passages(degreeWithoutEquivalent, text), []));
  it('offers both answers', () =>
    assert.deepEqual(fixesOf(degreeWithoutEquivalent, spec('eqf: 6')), [
      spec('eqf: 6', '    alternativeToDegree: true\n'),
      spec('eqf: 6', '    alternativeToDegree: false\n'),
    ]));
});
