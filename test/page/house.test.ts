/** The style of a house: what settings may change of a page, and what they cannot. */
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/model/config.ts';
import { defaultPageSettings } from '../../server/src/model/settings/page-settings.ts';
import { render, page } from './render.ts';

const role = 'id: nurse\nlang: en\ntitle: Nurse\nsummary: Cares.\n';
const pixel = 'data:image/png;base64,iVBORw0KGgo=';

describe('a page in the style of a house', () => {
  it('has its colours in light, dark and print, its fonts and measures', () => {
    const css = styleOf({
      colors: { accent: '#7A1F3D', band: '#f7f2f4' },
      variables: {
        font: ['Source Sans 3', 'sans-serif'],
        headingFont: ['Georgia', 'serif'],
        textSize: '1.0625rem',
        measure: '44rem',
        radius: '0px',
      },
    });
    assert.equal(css.split('--accent: #7A1F3D;').length, 4);
    assert.equal(css.split('--head: #f7f2f4;').length, 4);
    assert.ok(
      css.includes(
        '--font: "Source Sans 3", sans-serif; --heading-font: "Georgia", serif; --measure: 44rem; --radius: 0px;',
      ),
    );
    assert.ok(css.includes('html { font-size: 1.0625rem; }'));
    assert.ok(!css.includes('#82d2dc'), 'the dark accent is made of the accent');
  });

  it('keeps what the house says nothing of', () => {
    assert.equal(styleOf({}), styleOf({ colors: {}, variables: {} }));
    assert.ok(styleOf({ colors: { accent: '#f0c040' } }).includes('--accent: #0a5a66;'), 'too little contrast');
  });

  it('takes over nothing that is no colour and no measure, and keeps the others', () => {
    for (const wrong of [
      'red',
      '#fff',
      '#ffffff; } body { display: none',
      'url(https://example.com)',
      '</style><script>',
    ]) {
      const css = styleOf({
        colors: { accent: wrong, band: '#f7f2f4' },
        variables: { measure: wrong, font: [`${wrong};`], radius: '3px' },
      });
      assert.equal(css, styleOf({ colors: { band: '#f7f2f4' }, variables: { radius: '3px' } }), wrong);
    }
  });

  it('lets nothing through that was not checked before', () => {
    const wrong = '1rem; } body { background: url(https://example.com)';
    const config = {
      ...defaultConfig,
      page: { ...defaultPageSettings, variables: { measure: wrong, font: ['a"; }'] } },
    };
    assert.equal(render({ 'nurse.role.yaml': role }, { config }), render({ 'nurse.role.yaml': role }));
  });

  it('has its footer, as CommonMark without HTML', () => {
    const { html } = housePage({
      footer: '© **Acme** <b>x</b> [mail](mailto:hr@example.com) [x](javascript:alert(1))',
    });
    assert.ok(
      html.includes(
        '<strong>Acme</strong> &lt;b&gt;x&lt;/b&gt; <a href="mailto:hr@example.com" rel="noopener noreferrer">',
      ),
    );
    assert.ok(!html.includes('href="javascript'));
  });

  it('has its logo, where the settings name one and its bytes are given', () => {
    const logo = { file: 'logo.png', alt: 'Acme "<' };
    assert.ok(housePage({ logo }, pixel).html.includes(`<img src="${pixel}" alt="Acme &quot;&lt;"/>`));
    assert.ok(!housePage({ logo }).html.includes('<img'));
    assert.ok(!housePage({}, pixel).html.includes('<img'));
  });

  it('loads no logo from anywhere', () => {
    const logo = { file: 'logo.png', alt: 'Acme' };
    for (const address of [
      'https://example.com/logo.png',
      'data:text/html;base64,AAAA',
      'javascript:alert(1)',
      `${pixel}"onerror="x`,
      'logo.png',
    ]) {
      assert.ok(!housePage({ logo }, address).html.includes('<img'), address);
    }
  });
});

function housePage(settings: object, address?: string): ReturnType<typeof page> {
  const files = { 'nurse.role.yaml': role, 'rolespec.config.json': JSON.stringify({ page: settings }) };
  return page(files, address === undefined ? {} : { logo: { address } });
}

function styleOf(settings: object): string {
  return /<style>([^]*?)<\/style>/.exec(housePage(settings).html)?.[1] ?? '';
}
