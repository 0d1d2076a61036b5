import assert from 'node:assert/strict';
import { comparePair } from '../../server/src/compare/states.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { outlineOf } from '../../server/src/review/outline.ts';
import { outlineMarkdown } from '../../server/src/review/outline-markdown.ts';
import { outlineText } from '../../server/src/review/outline-text.ts';
import { renderReview } from '../../server/src/review/review-page.tsx';
import { languages, type Language } from '../../server/src/text/language.ts';
import { fullRole } from '../page/full-role.ts';
import { hostileTexts } from '../page/hostile-texts.ts';
import { readPage, valuesOf } from '../page/page-reader.ts';

const elements = (
  'html head meta title style body main article section details summary div a ul li ol p span h1 h2 h3 h4 h5 dl dt dd time ' +
  'bdi cite pre code em strong blockquote br hr ins del'
).split(' ');

const ours = 'lang charset http-equiv content name class id href hreflang rel aria-label aria-hidden datetime'.split(
  ' ',
);

const before = 'id: r\nlang: fr\ntitle: Soin\nskills: { technical: [{ id: s, label: Soins, level: working }] }\n';
const after =
  'id: r\nlang: fr\ntitle: Soin\nskills: { technical: [{ id: s, label: Soins, level: expert }, { id: t, label: Écoute }] }\n';

describe('the page of a comparison', () => {
  it('marks what changed with a word, on the side where it is', () => {
    const html = pageOf(before, after, 'en');
    assert.equal(
      html.match(/<li[^>]*class="mark mark-changed"[^>]*><span class="sign"[^>]*>changed<\/span>/g)?.length,
      2,
    );
    assert.equal(html.match(/<li[^>]*class="mark mark-added"[^>]*><span class="sign"[^>]*>added<\/span>/g)?.length, 1);
    assert.match(html, /<details class="same">/);
  });

  it('shows a rewritten text as a whole, and the words of one that was mended', () => {
    const role = (mission: string): string => `id: r\nlang: fr\ntitle: Soin\nmission: ${mission}\n`;
    const text = 'Accueillir les familles, préparer les chambres et tenir les dossiers à jour chaque jour.';
    const words = (other: string): string =>
      /class="words">(.*?)<\/(?:div|p)><\/li>/.exec(pageOf(role(text), role(other), 'en'))?.[1] ?? '';
    assert.match(
      words(text.replace('préparer', 'ranger')),
      /^Accueillir les familles, <del>préparer<\/del><ins>ranger/,
    );
    const other = 'Négocier les contrats de la maison avec les fournisseurs et suivre leurs livraisons en mer.';
    assert.equal(words(other), `<p><del>${text}</del></p><p><ins>${other}</ins></p>`);
  });

  it('leads to each role, and shows one that is gone by itself', () => {
    const roles = ['a', 'b'].map((id) => parseRole(`file:///${id}.role.yaml`, before.replace('id: r', `id: ${id}`)));
    const index = new RoleIndex(roles);
    const html = renderReview(
      roles.map((role) => comparePair(role, undefined, index, new RoleIndex([]))),
      { indexBefore: index, indexAfter: new RoleIndex([]), language: 'fr', names: { before: 'HEAD' } },
    );
    assert.deepEqual(
      [...html.matchAll(/<a href="#(r\d)"/g)].map(([, id]) => id),
      ['r0', 'r1'],
    );
    for (const id of ['r0', 'r1']) assert.match(html, new RegExp(`<article class="reviewed" id="${id}">`));
    assert.match(html, />Avant \(HEAD\)</);
    assert.doesNotMatch(html, /Rien ici|Après/);
  });

  it('has each anchor once, and links that lead to one', () => {
    const role = JSON.stringify(fullRole((number) => `Word ${number}`));
    const html = pageOf(role, role.replaceAll('Word 2', 'Word X'), 'en', 'json');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.ok(ids.length > 20);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, anchor] of html.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(anchor), anchor);
    assert.doesNotMatch(html, / href="(?!#|https:|mailto:)/);
  });

  for (const language of languages) {
    it(`shows texts as texts, whatever they hold (${language})`, () => {
      for (const text of hostileTexts) {
        const one = (value: string): string => JSON.stringify(fullRole((number) => `${value} ${number}`));
        const html = pageOf(one('plain'), one(text), language, 'json');
        const read = readPage(html);
        for (const { name, attributes } of read.elements) {
          assert.ok(elements.includes(name), `element ${name}`);
          for (const one of attributes.keys()) assert.ok(ours.includes(one), `attribute ${one}`);
        }
        for (const address of valuesOf(read, 'href')) assert.match(address, /^(?:#[a-z0-9-]+|https:|mailto:)/);
        assert.doesNotMatch(html, /<script/);
      }
    });
  }
});

describe('two roles beside each other', () => {
  const nurse =
    'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ label: Matron }] }\ntools: [{ id: a, label: Scales }]\n';
  const vet = 'id: vet\nlang: en\ntitle: Vet\nteam: { reportsTo: [{ label: Owner }] }\n';
  const [one, other] = [parseRole('file:///nurse.role.yaml', nurse), parseRole('file:///vet.role.yaml', vet)];
  const [indexBefore, indexAfter] = [new RoleIndex([one]), new RoleIndex([other])];
  const comparisons = [comparePair(one, other, indexBefore, indexAfter)];

  it('tell no history', () =>
    assert.deepEqual(
      languages.map((language) => {
        const { title, summary, roles } = outlineOf(comparisons, language);
        return [
          title,
          summary,
          ...roles.flatMap((role) => [
            role.title,
            ...role.groups.flatMap(({ lines }) => lines.map(({ text }) => text)),
          ]),
        ];
      }),
      [
        [
          "What tells 'Nurse' and 'Vet' apart",
          '5 differences: 3 contractual, 1 in the scope of the work, 1 in wording and record',
          'Nurse – Vet',
          "'Title': 'Vet' instead of 'Nurse'",
          "'Reports to': 'Matron', in the first only",
          "'Reports to': 'Owner', in the second only",
          "the tool 'Scales', in the first only",
          "'Id': 'vet' instead of 'nurse'",
        ],
        [
          'Ce qui distingue « Nurse » et « Vet »',
          '5 différences : 3 de nature contractuelle, 1 sur le contenu du travail, 1 de rédaction et de suivi',
          'Nurse – Vet',
          '« Intitulé » : « Vet » au lieu de « Nurse »',
          '« Rattachement » : « Matron », dans le premier seulement',
          '« Rattachement » : « Owner », dans le second seulement',
          'l’outil « Scales », dans le premier seulement',
          '« Identifiant » : « vet » au lieu de « nurse »',
        ],
      ],
    ));

  it('go by their titles on a page', () => {
    const html = renderReview(comparisons, {
      indexBefore,
      indexAfter,
      language: 'en',
      names: { before: 'a', after: 'b' },
    });
    assert.match(html, /class="side-name"[^>]*>Nurse</);
    assert.match(html, /class="side-name"[^>]*>Vet</);
    assert.doesNotMatch(html, />(?:added|removed|changed)</);
  });
});

describe('a comparison as a comment', () => {
  it('calls nobody and leads nowhere', () => {
    const markdown = outlineMarkdown(
      outline(before, before.replace('Soins', '"@all #1 <b> [x](https://x.example) | `y`"'), 'en'),
    );
    assert.match(markdown, /\\@all \\#1 \\<b> \\\[x]/);
  });

  it('stays within its lines in a terminal', () => {
    const text = outlineText(outline(before, before.replace('Soins', '"\\x1b[31mred\\n\\u202e"'), 'en'));
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    assert.doesNotMatch(text, /[\u001b\u202e]/);
  });
});

function comparisonOf(older: string, newer: string, ending = 'yaml') {
  const [one, other] = [older, newer].map((text) => parseRole(`file:///r.role.${ending}`, text));
  assert.ok(one && other);
  const [indexBefore, indexAfter] = [new RoleIndex([one]), new RoleIndex([other])];
  return { comparison: comparePair(one, other, indexBefore, indexAfter), indexBefore, indexAfter };
}

function outline(older: string, newer: string, language: Language) {
  return outlineOf([comparisonOf(older, newer).comparison], language);
}

function pageOf(older: string, newer: string, language: Language, ending?: string): string {
  const { comparison, indexBefore, indexAfter } = comparisonOf(older, newer, ending);
  return renderReview([comparison], { indexBefore, indexAfter, language });
}
