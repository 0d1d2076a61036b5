import assert from 'node:assert/strict';
import { renamedTool } from '../../server/src/rules/renamed-tool.ts';
import { fixesOf, passages } from '../support/passages.ts';

const head = 'id: a\nlang: en\ntitle: A\n';

describe('renamed-tool', () => {
  it('adds the name of today to a tool, unasked', () =>
    assert.deepEqual(fixesOf(renamedTool, `${head}tools:\n  - { id: ads, label: Google AdWords }\n`), [
      `safe: ${head}tools:\n  - { id: ads, label: Google AdWords, currentName: Google Ads }\n`,
    ]));
  it('proposes it in a sentence', () =>
    assert.deepEqual(fixesOf(renamedTool, `${head}mission: Run campaigns in Google AdWords for shops.\n`), [
      `${head}mission: Run campaigns in Google Ads for shops.\n`,
    ]));

  const leaves: Readonly<Record<string, string>> = {
    'a tool that has it': 'tools: [{ id: ads, label: Google AdWords, currentName: Google Ads }]',
    'a translation': '',
    'the name of a source': 'meta: { sources: [{ title: Google AdWords guide }] }',
    'other words': 'mission: Write ad words for Google.',
  };
  for (const [title, text] of Object.entries(leaves)) {
    const spec =
      title === 'a translation'
        ? 'translationOf: a\nlang: en\ntitle: A\ntools: [{ id: ads, label: Google AdWords }]\n'
        : `${head}${text}\n`;
    it(`leaves ${title}`, () => assert.deepEqual(passages(renamedTool, spec), []));
  }
});
