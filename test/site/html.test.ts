/** The site's own pages conform to HTML, by a checker that is not ours. */
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { planSite } from '../../server/src/site/site.ts';
import { sampleDocuments, siteOf, textsOf } from './render-site.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // How HTML is written is the renderer's business.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
  },
});

describe('the HTML of the site', () => {
  it('has no error', async () => {
    const site = planSite(sampleDocuments(), { baseUrl: 'https://example.org/' });
    for (const [name, html] of textsOf(site)) if (name.endsWith('.html')) await check(name, html);
  });

  it('has no error where there is nothing', async () => {
    for (const [name, html] of textsOf(siteOf({}))) if (name.endsWith('.html')) await check(name, html);
  });

  it('would be found out', async () => {
    await assert.rejects(
      check('x', '<!doctype html><html><body><ul><p>x</p></ul><a href="x"><a>y</a></a></body></html>'),
    );
  });
});

async function check(name: string, html: string): Promise<void> {
  const { results } = await checker.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
  assert.deepEqual(found, [], name);
}
