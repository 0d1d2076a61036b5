import assert from 'node:assert/strict';
import { fullRole, showingAll } from './full-role.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readPage, valuesOf, type ReadPage } from './page-reader.ts';
import { page } from './render.ts';

const elements = (
  'html head meta link title style script body div a header nav ul li ol p span h1 h2 h3 main section article dl dt dd time bdi cite ' +
  'pre code em strong blockquote br hr'
).split(' ');

const attributes = (
  'lang charset http-equiv content name property class id href hreflang rel aria-label aria-labelledby aria-current aria-hidden ' +
  'datetime data-pointer data-watermark'
).split(' ');

describe('a page with hostile texts', () => {
  for (const hostile of hostileTexts) {
    it(`holds nothing but our own markup: ${JSON.stringify(hostile)}`, () => check(hostile));
  }

  it('would not be read by these tests if something came through', () => {
    const { html } = hostilePage('x');
    for (const markup of ['<img src=x onerror=alert(1)>', '<!--', "<p title='x'>", '<script>alert(1)</script>']) {
      assert.throws(() => checkMarkup(html.replace('<h1', `${markup}<h1`)), markup);
    }
  });
});

function check(hostile: string): void {
  const { html } = hostilePage(hostile);
  const read = checkMarkup(html);
  const [webPage] = (read.jsonLd as { '@graph': { mainEntity: { name: string } }[] })['@graph'];
  assert.ok(webPage?.mainEntity.name.endsWith(hostile.trim()), 'the JSON-LD says what the file says');
}

function checkMarkup(html: string): ReadPage {
  const read = readPage(html);
  for (const { name, attributes: own } of read.elements) {
    assert.ok(elements.includes(name), `element ${name}`);
    for (const attribute of own.keys()) assert.ok(attributes.includes(attribute), `attribute ${attribute}`);
  }
  for (const address of valuesOf(read, 'href')) {
    assert.match(address, /^(?:#[a-z0-9-]+|[a-z0-9-]+(?:\.[A-Za-z-]+)?\.html|https:\/\/[^\s"'<>\\]+|mailto:[^\s?]+)$/);
  }
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.equal(html.match(/<\/script/g)?.length, 1);
  assert.equal(html.match(/<style/g)?.length, 1);
  return read;
}

function hostilePage(hostile: string) {
  const role = fullRole((number) => `${number} ${hostile.trim()}`);
  return page({ 'full-role.role.json': JSON.stringify(role), ...showingAll });
}
