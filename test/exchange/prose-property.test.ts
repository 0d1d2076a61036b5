import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { markdownStyle } from '../../server/src/exchange/markdown.ts';
import { proseBlocks } from '../../server/src/exchange/prose.ts';
import { renderMarkdown } from '../../server/src/page/markdown.ts';

describe('prose written out again', () => {
  const cases = [
    'One *word* and **another**, `code` and a\nsecond line',
    '- a\n- b\n\n  c\n- d\n',
    '3. a\n4. b\n   - c\n',
    '> a\n> > b\n\n---\n\n```js\n<b> & c\n```\n',
    '[a](https://example.org/a_b(c) "a \\"title\\"") <https://example.org/?a=b&c=d>',
    'a\\\nb  \nc',
    '# a *b*\n\nc\n===\n',
    '<b>x</b> &copy; &amp;lt; \\<i> <!-- y -->',
    '![p](https://example.org/p.png) [j](javascript:alert(1)) [r]\n\n[r]: https://example.org/r\n',
    'snake_case_word 2*3*4 **a**b _c_ *d*e',
    '1986\\. A year\n\n+ plus\n',
    '    code\n\n\ttab',
    '+ #  a',
    '',
  ];
  for (const markdown of cases) it(JSON.stringify(markdown), () => check(markdown));

  it('is the same for any text', () => {
    const parts = fc.constantFrom(
      ...[
        'a',
        'b c',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '*',
        '**',
        '_',
        '`',
        '```',
        '~',
        '#',
        '> ',
        '- ',
        '+ ',
        '1. ',
        '2)',
        '\t',
      ],
      ...['[', ']', '(', ')', '<', '>', '!', '\\', '&', '&amp;', '&#10;', '"', '|', ':', '=', '---', '://', 'é', '’'],
      ...['https://example.org/', '](https://example.org)', 'javascript:', '\u00a0', '\u2028', '\u0000', '\ud800'],
    );
    const text = fc.array(parts, { maxLength: 24 }).map((all) => all.join(''));
    fc.assert(fc.property(text, check), { numRuns: 2000 });
  });
});

/** A reader sees the same in both. */
function check(markdown: string): void {
  const root: Root = { type: 'root', children: proseBlocks(markdown, 'en') };
  assert.equal(rendered(toMarkdown(root, markdownStyle)), rendered(markdown));
}

/** As the page shows it, but for what nobody sees: headings are bold lines, an empty one is none, code
 * ends with its line, and half a character is the same as one that is unknown. */
function rendered(markdown: string): string {
  return renderMarkdown(markdown, 'en')
    .replace(/<p class="prose-heading">(.*?)<\/p>\n/gs, (_, line) => (line ? `<p><strong>${line}</strong></p>\n` : ''))
    .replaceAll('\n</code></pre>', '</code></pre>')
    .replace(/>\n+</g, '><')
    .replace(/<p>(<strong>(?:(?!<p>).)*?<\/strong>)<\/p>/gs, '$1')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
