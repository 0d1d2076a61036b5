/** The chart as a picture, as Mermaid and as JSON, with texts that would like to be something else than texts. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import type { Chart } from '../../server/src/chart/chart.ts';
import { chart } from '../../server/src/chart/chart.ts';
import { linesOf, linesWithEnd } from '../../server/src/chart/box-text.ts';
import { chartJson } from '../../server/src/chart/json.ts';
import { chartMermaid } from '../../server/src/chart/mermaid.ts';
import { chartSvg } from '../../server/src/chart/svg.tsx';
import { hostileTexts } from '../page/hostile-texts.ts';
import { indexOf } from './organisation.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

const organisation = indexOf('head: Ward manager\nnurse ^head ~chief: Nurse\ncook ^head ^chief: Cook\nporter ^head');

const elements = ['svg', 'style', 'rect', 'g', 'path', 'title', 'text', 'tspan', 'a'];

const attributes = (
  'xmlns class viewBox width height role aria-label aria-hidden font-family font-size font-weight font-style fill stroke ' +
  'stroke-width stroke-dasharray stroke-linecap transform data-id x y rx d text-anchor href lang direction'
).split(' ');

describe('the picture of a chart', () => {
  it('names each role and tells what it hangs from', () => {
    const { text, all } = read(chartSvg(chart(organisation, { depth: 1 })));
    const names = all.filter(({ name }) => name === 'title').map(({ text: own }) => own);
    assert.deepEqual(names, [
      'Ward manager',
      'Nurse – reports to Ward manager – functional link with Chief',
      'Cook – reports to Ward manager',
      'porter – reports to Ward manager',
      'Chief – no role file',
    ]);
    for (const said of ['functional link', 'another superior', 'no role file']) assert.ok(text.includes(said), said);
  });

  it('marks what is not there yet and what is withdrawn, as it is told', () => {
    const caveatOf = ({ head }: RoleDocument) => (head.id === 'nurse' ? 'draft' : undefined);
    const { all } = read(chartSvg(chart(organisation, { depth: 1, caveatOf }), { language: 'fr' }));
    const nurse = all.find(({ attributes }) => attributes.get('data-id') === 'nurse');
    assert.ok(nurse?.attributes.get('class')?.includes('chart-caveat'));
    assert.deepEqual(
      all.filter(({ text }) => text === 'Brouillon').map(({ name }) => name),
      ['text'],
    );
    assert.ok(all.some(({ text }) => text.startsWith('Nurse – Brouillon – rattachement : Ward manager')));
  });

  it('keeps the ends of titles that begin alike apart', () => {
    const long = 'Responsable finance et comptabilité – site de Lyon';
    const { all } = read(
      chartSvg(chart(indexOf(`a: ${long} n° 1\nb: ${long} n° 2\nc: ${long.replace('R', 'Co-r')} n° 3`))),
    );
    const ends = all.filter(({ name }) => name === 'tspan').map(({ text }) => text);
    assert.deepEqual(
      ends.filter((end) => end.includes('n°')).map((end) => end.at(-1)),
      ['1', '2'],
    );
  });

  it('sets each title as its language is written, from its own side', () => {
    const roles = {
      ar: 'مدير الموارد البشرية في الشركة الأم وجميع فروعها في المنطقة العربية',
      ja: '人事部長',
      en: 'Head of HR',
    };
    const documents = Object.entries(roles).map(([lang, title]) =>
      parseRole(`/${lang}.role.json`, JSON.stringify({ id: lang, lang, title })),
    );
    const { all } = read(chartSvg(chart(new RoleIndex(documents))));
    const texts = all.filter(({ name, attributes }) => name === 'text' && attributes.has('lang'));
    const directions = new Map(texts.map(({ attributes }) => [attributes.get('lang'), attributes.get('direction')]));
    assert.deepEqual(Object.fromEntries(directions), { ar: 'rtl', en: undefined, ja: undefined });
    const sides = all.filter(({ name }) => name === 'tspan').map(({ attributes }) => attributes.get('x'));
    assert.deepEqual(new Set(sides), new Set(['196', '12']));
  });

  it('speaks French', () => {
    const svg = chartSvg(chart(organisation, { root: 'head', depth: 0 }), { language: 'fr' });
    const { text, all } = read(svg);
    assert.equal(all[0]?.attributes.get('aria-label'), 'Organigramme');
    assert.ok(text.includes('Ward manager – encore 3 au-dessous'), text);
    assert.ok(text.includes('rôles non affichés'));
  });

  it('has no legend where there is nothing to explain', () =>
    assert.ok(!chartSvg(chart(indexOf('nurse ^head\nhead'))).includes('chart-legend')));

  it('leads to where it is told, and only within the site', () => {
    const hrefs = (href: string): readonly (string | undefined)[] =>
      read(chartSvg(chart(indexOf('nurse')), { hrefOf: () => href }))
        .all.filter(({ name }) => name === 'a')
        .map((link) => link.attributes.get('href'));
    for (const href of ['nurse.html', '../fr/nurse.html#top', './a/b.html?x=1&y=2'])
      assert.deepEqual(hrefs(href), [href]);
    for (const href of ['javascript:alert(1)', '//example.org/', 'https://example.org', 'a b', '"', '']) {
      assert.deepEqual(hrefs(href), [], href);
    }
  });

  it('shows any text as text', () => {
    for (const title of hostileTexts) {
      const { all } = read(chartSvg(of(title), { hrefOf: () => 'x.html' }));
      const shown = all.find(({ name }) => name === 'title')?.text;
      assert.equal(shown, title);
    }
  });

  it('is well-formed whatever a title holds', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('<', '&', '\u0000', '\ud800', ']', '>', '"', "'", '\u202e', '\ufffe', 'é', '\u0301'),
      }),
    );
    fc.assert(
      fc.property(anything, (title) => {
        read(chartSvg(of(title)));
      }),
      { numRuns: 500 },
    );
  });

  it('would be found out', () => {
    for (const svg of [
      '<svg><script/></svg>',
      '<svg onload="x"/>',
      '<svg>&nbsp;</svg>',
      '<svg>\u0001</svg>',
      '<svg><g></svg>',
    ]) {
      assert.throws(() => read(svg), svg);
    }
  });
});

describe('the text in a box', () => {
  const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['Nurse', ['Nurse']],
    ['Responsable de la vente en ligne', ['Responsable de la vente en', 'ligne']],
    [
      'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3),
      ['a b c d e f g h i j k l m n o p', 'q r s t u v w x y z a b c d…'],
    ],
    [
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
      ['Donaudampfschifffahrtselekt', 'rizitätenhauptbetriebswerk'],
    ],
    ['看護師長', ['看護師長']],
    ['情報システム部門長代理部長・東京', ['情報システム部門長代理部', '長・東京']],
    ['グローバル採用担当マネージャー', ['グローバル採用担当マネー', 'ジャー']],
    ['مُحَاسِبٌ رَئِيسِيٌّ لِلشَّرِكَةِ', ['مُحَاسِبٌ رَئِيسِيٌّ لِلشَّرِكَةِ']],
    [' \n\t ', []],
  ];
  for (const [text, lines] of cases) it(JSON.stringify(text), () => assert.deepEqual(linesOf(text, 184, 2), lines));

  for (const [text, lines] of [
    ['Nurse', ['Nurse']],
    ['Responsable finance et comptabilité – site de Lyon n° 2', ['Responsable finance et', '… – site de Lyon n° 2']],
    [
      'Responsable finance et Donaudampfschifffahrtsgesellschaft',
      ['Responsable finance et', 'Donaudampfschifffahrtsges…'],
    ],
    [
      '東京本社人事部採用教育課中途採用担当課長代理第二グループ主任',
      ['東京本社人事部採用教育課中', '… 課長代理第二グループ主任'],
    ],
  ] as const)
    it(`with its end: ${text}`, () => assert.deepEqual(linesWithEnd(text, 184), lines));

  it('never grows beyond its lines, and loses nothing but what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 4 }), (text, count) => {
        const lines = linesOf(text, 184, count);
        assert.ok(lines.length <= count);
        const whole = text.replace(/[\s\u00a0\u202f]+/g, '');
        const shown = lines.join('').replace(/ /g, '');
        assert.ok(
          shown === whole || (shown.endsWith('…') && whole.startsWith(shown.slice(0, -1))),
          `${whole}\n${shown}`,
        );
      }),
    );
  });
});

describe('the chart as Mermaid', () => {
  it('is a flowchart', () =>
    assert.equal(
      chartMermaid(chart(organisation)),
      [
        'flowchart TB',
        '  r0["Ward manager"]',
        '  r1["Nurse"]',
        '  r2["Cook"]',
        '  r3["porter"]',
        '  r4["Chief"]',
        '  r0 --- r1',
        '  r0 --- r2',
        '  r4 --- r2',
        '  r0 --- r3',
        '  r4 -.- r1',
        '  classDef ghost stroke-dasharray:4',
        '  class r4 ghost',
        '',
      ].join('\n'),
    ));

  it('holds nothing in a title but letters and entities', () => {
    const anything = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(anything, (title) => {
        const [head, box, ...others] = chartMermaid(of(title)).split('\n');
        assert.equal(head, 'flowchart TB');
        assert.match(box ?? '', /^ {2}r0\["(?:[\p{L}\p{M}\p{N} ,'’()/·…–—-]|#\d+;)+"\]$/u);
        assert.deepEqual(others, ['']);
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same text again', () =>
    assert.equal(
      /"(.*)"/
        .exec(chartMermaid(of('A & B "x" <y> #35; %%{init}%% `z`')))?.[1]
        ?.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
      'A & B "x" <y> #35; %%{init}%% `z`',
    ));
});

describe('the chart as JSON', () => {
  it('names roles and lines, and nothing else of a role', () =>
    assert.deepEqual(JSON.parse(chartJson(chart(organisation, { root: 'head', depth: 1 }))), {
      view: 'reporting',
      roles: [
        { id: 'head', title: 'Ward manager' },
        { id: 'nurse', title: 'Nurse', parent: 'head' },
        { id: 'cook', title: 'Cook', parent: 'head' },
        { id: 'porter', title: 'porter', parent: 'head' },
      ],
      lines: [
        { from: 'nurse', to: 'head', kind: 'tree' },
        { from: 'cook', to: 'head', kind: 'tree' },
        { from: 'porter', to: 'head', kind: 'tree' },
      ],
    }));

  it('says what has no file and what is not shown', () => {
    const drawn = chart(indexOf('nurse ^head'), { depth: 0 });
    assert.deepEqual(JSON.parse(chartJson(drawn)).roles, [{ id: 'head', title: 'Head', missing: true, hidden: 1 }]);
  });
});

function of(title: string): Chart {
  const role = { id: title, title, uri: '/x.role.yaml', parent: undefined, level: 0, hidden: 0 };
  return { view: 'reporting', roles: [role], lines: [] };
}

/** Reads it as XML, and looks for what is none of ours. */
function read(svg: string): { readonly text: string; readonly all: readonly XmlElement[] } {
  const all = readXml(svg);
  for (const { name, attributes: own } of all) {
    assert.ok(elements.includes(name), `element ${name}`);
    for (const attribute of own.keys()) assert.ok(attributes.includes(attribute), `attribute ${attribute}`);
  }
  return { text: all.map(({ text }) => text).join('\n'), all };
}
