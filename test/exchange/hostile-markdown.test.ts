/** A thousand hostile texts in the fields of a role, as ids, and as names of files: in Markdown, and on the page. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { toMarkdown } from '../../server/src/exchange/markdown.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { renderPage } from '../../server/src/page/page.tsx';
import { fullRole } from '../page/full-role.ts';
import { hostileStrings } from '../page/hostile-strings.ts';
import { readPage, valuesOf } from '../page/page-reader.ts';

const html = new MarkdownIt({ html: true, linkify: false });

describe('a thousand hostile texts', () => {
  it('stay texts in Markdown, each in ten fields or so', () => {
    for (let start = 0; start < 1000; start += 10) {
      checkMarkdown(roleOf(fullRole((number) => `n${number} ${textAt(start + number * 7)}`)), `from ${start}`);
    }
  });

  it('name no place and make no markup as ids, codes, dates and addresses', () => {
    for (let start = 0; start < 1000; start += 10) {
      // Most leaves keep what they are, as one that does not fit is left out with all around it.
      let leaf = 0;
      const role: unknown = JSON.parse(JSON.stringify(fullRole(() => 'x')), (_, value: unknown) => {
        if (typeof value !== 'string' || value === 'x') return value;
        leaf++;
        return leaf % 10 === (start / 10) % 10 ? textAt(start + leaf / 10) : value;
      });
      checkPage(roleOf(role), `from ${start}`);
      checkMarkdown(roleOf(role), `from ${start}`);
    }
  });

  it('are titles where they name a file', () => {
    for (const hostile of hostileStrings) {
      const name = encodeURIComponent(hostile.replace(/\p{Surrogate}/gu, '').replaceAll('/', '∕'));
      const document = parseRole(`file:///roles/${name}.role.yaml`, '');
      checkPage(document, hostile);
      checkMarkdown(document, hostile);
    }
  });
});

function textAt(position: number): string {
  return hostileStrings[Math.floor(position) % hostileStrings.length] ?? '';
}

function roleOf(role: unknown): RoleDocument {
  return parseRole('file:///roles/full-role.role.json', JSON.stringify(role));
}

function checkMarkdown(document: RoleDocument, hostile: string): void {
  const rendered = html.render(toMarkdown(document, new RoleIndex([document])));
  const ours =
    /<(?:\/?(?:h[1-3]|p|ul|ol|li|strong|em|blockquote|code|pre)|ol start="\d+"|[bh]r|a href="(?:https:|mailto:|[a-z0-9.-]+\.md")[^"<>]*"?(?: title="[^"<>]*")?|\/a)>/g;
  assert.doesNotMatch(rendered.replace(ours, ''), /</, hostile);
}

function checkPage(document: RoleDocument, hostile: string): void {
  const read = readPage(renderPage(document, new RoleIndex([document])));
  for (const id of valuesOf(read, 'id')) assert.match(id, /^[a-z0-9-]+$/, hostile);
  for (const address of valuesOf(read, 'href')) {
    assert.match(
      address,
      /^(?:#[a-z0-9-]+|[a-z0-9-]+(?:\.[A-Za-z0-9-]+)?\.html|https:\/\/[^\s"'<>\\]+|mailto:[^\s?]+)$/,
      hostile,
    );
  }
}
