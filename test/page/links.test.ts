import assert from 'node:assert/strict';
import { addressOf, isOutsideAddress, shortAddress } from '../../server/src/page/link.tsx';
import { valuesOf } from './page-reader.ts';
import { page, pageOf } from './render.ts';

describe('an address', () => {
  for (const address of [
    'https://example.org',
    'https://example.org:8080/a/b?c=d#e',
    'https://www.été.fr/page',
    'mailto:rh@example.org',
  ]) {
    it(`becomes a link: ${address}`, () => assert.ok(isOutsideAddress(address)));
  }

  for (const address of [
    'http://example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'command:x',
    'vscode://x',
    '//example.org',
    '/etc/passwd',
    '../x.html',
    'https://user@example.org',
    'https://example.org\\@evil.example',
    'https://example.org/"onclick="x',
    'https://example.org/a b',
    'https://example.org/\u202eend',
    'https:example.org',
    'mailto:a@example.org?bcc=b@example.org',
    'mailto:a@example.org,b@example.org',
    'https&colon;//example.org',
    '',
  ]) {
    it(`stays text: ${JSON.stringify(address)}`, () => assert.ok(!isOutsideAddress(address)));
  }

  it('of a page or an item is made of plain names only', () => {
    assert.equal(addressOf({ role: 'nurse' }), 'nurse.html');
    assert.equal(addressOf({ role: 'nurse', lang: 'fr-CA' }), 'nurse.fr-CA.html');
    assert.equal(addressOf({ role: '../nurse' }), undefined);
    assert.equal(addressOf({ role: 'nurse', lang: '../x' }), undefined);
    assert.equal(addressOf({ anchor: 'skill-seo' }), '#skill-seo');
    assert.equal(addressOf({ anchor: '"x' }), undefined);
  });
});

describe('what a link shows of its address', () => {
  for (const [address, shown] of [
    ['https://example.org/', 'example.org'],
    ['https://example.org/jobs?ref=12', 'example.org/jobs?ref=12'],
    ['https://jobs.example.org/en/offers/2027/nurse-in-the-night-of-ward-3', 'jobs.example.org/…'],
    ['https://www.example.org?offer=nurse-in-the-night-of-ward-3', 'www.example.org/…'],
    ['mailto:rh@example.org', 'rh@example.org'],
    [
      'http://example.org/en/offers/2027/nurse-in-the-night-of-ward-3',
      'http://example.org/en/offers/2027/nurse-in-the-night-of-ward-3',
    ],
    ['Mrs Durand', 'Mrs Durand'],
  ] as const) {
    it(address, () => assert.equal(shortAddress(address), shown));
  }
});

const nurse =
  'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: ward-manager }, { label: The board }] }\n';
const manager =
  'id: ward-manager\nlang: en\ntitle: Ward manager\nteam: { manages: [{ role: nurse, label: Nurses }] }\nprogression: { evolvesFrom: [{ role: nurse }] }\n';

const nurseFile = 'nurse.role.yaml';
const managerFile = 'ward-manager.role.yaml';
const heads = {
  [nurseFile]: 'id: nurse\nlang: en\ntitle: Nurse\n',
  [managerFile]: 'id: ward-manager\nlang: en\ntitle: Ward manager\n',
};

/** The field as one of both says it, and whether the links of each page are functional: in the card, and in the section. */
const dottedLines: readonly (readonly [told: string, field: string, marked: readonly boolean[]])[] = [
  ['by who is below', 'reportsTo: [{ role: ward-manager, relation: functional }]', [true, true]],
  ['by who is above', 'manages: [{ role: nurse, relation: functional }]', [true, true]],
  ['among those beside', 'collaboratesWith: [{ role: nurse, relation: functional }]', [true]],
  ['not of a line of command', 'reportsTo: [{ role: ward-manager, relation: hierarchical }]', [false, false]],
];

function marks({ html }: { readonly html: string }): readonly boolean[] {
  return [...html.matchAll(/<ul class="roles">.*?<\/ul>/g)].map(([list]) => list.includes('>functional link<'));
}

describe('a relation', () => {
  it('links to the page of a role that is known, by its title where it has no label', () => {
    const read = page({ 'nurse.role.yaml': nurse, 'ward-manager.role.yaml': manager });
    assert.match(read.html, /<a href="ward-manager\.html">Ward manager<\/a>/);
    assert.ok(read.text.includes('The board'));
  });

  it('is plain text where nobody knows the role', () => {
    const read = page({ 'nurse.role.yaml': nurse });
    assert.ok(read.text.includes('Ward manager') && !read.text.includes('ward-manager'));
    assert.ok(!valuesOf(read, 'href').some((address) => address.endsWith('.html')));
  });

  it('is told from both sides, once', () => {
    const alone = page({ 'ward-manager.role.yaml': 'id: ward-manager\nlang: en\n', 'nurse.role.yaml': nurse });
    assert.match(alone.html, /<h3>Manages<\/h3><ul class="roles"><li><a href="nurse\.html">Nurse<\/a>/);
    const both = page({ 'ward-manager.role.yaml': manager, 'nurse.role.yaml': nurse });
    assert.equal(
      both.html.match(/<h3>Manages<\/h3><ul class="roles"><li[^>]*><a href="nurse\.html">Nurses<\/a><\/li><\/ul>/g)
        ?.length,
      1,
    );
  });

  for (const [told, field, marked] of dottedLines) {
    it(`of work only is told as such wherever it is told: ${told}`, () => {
      const [name, inverse] = field.startsWith('reportsTo')
        ? ([nurseFile, managerFile] as const)
        : ([managerFile, nurseFile] as const);
      const own = { [name]: `${heads[name]}team: { ${field} }\n` };
      const other = { [inverse]: heads[inverse] };
      assert.deepEqual([page({ ...own, ...other }), page({ ...other, ...own })].map(marks), [marked, marked]);
    });
  }

  it('that is of work and of command, as another role says, is of command', () => {
    const ties = 'team: { reportsTo: [{ role: ward-manager, relation: functional }, { role: ward-manager }] }\n';
    assert.deepEqual(marks(page({ [managerFile]: heads[managerFile], [nurseFile]: heads[nurseFile] + ties })), [
      false,
      false,
    ]);
  });

  it('of a path is told from both sides', () => {
    const read = page({ 'nurse.role.yaml': nurse, 'ward-manager.role.yaml': manager });
    assert.match(read.html, /<h3>After<\/h3><ul class="roles"><li><a href="ward-manager\.html">/);
  });

  for (const { lang, translated, leads } of [
    { lang: 'en', translated: 'en', leads: '<a href="ward-manager.en.html">Ward manager</a>' },
    { lang: 'en-GB', translated: 'en', leads: '<a href="ward-manager.en.html">Ward manager</a>' },
    { lang: 'en', translated: 'en-GB', leads: '<a href="ward-manager.en-GB.html">Ward manager</a>' },
    { lang: 'fr-CA', translated: 'en', leads: '<a href="ward-manager.html">Cadre de santé</a>' },
  ]) {
    it(`leads from ${lang} to ${leads}, where the others are fr and ${translated}`, () => {
      const read = page({
        'nurse.role.yaml': nurse.replace('lang: en', `lang: ${lang}`),
        'ward-manager.role.yaml': 'id: ward-manager\nlang: fr\ntitle: Cadre de santé\n',
        'ward-manager.en.role.yaml': `translationOf: ward-manager\nlang: ${translated}\ntitle: Ward manager\n`,
      });
      assert.ok(read.html.includes(leads), read.html);
    });
  }

  it('says the language of a page that is in another', () => {
    const read = page({
      'nurse.role.yaml': nurse,
      'ward-manager.role.yaml': 'id: ward-manager\nlang: fr\ntitle: Cadre\n',
    });
    assert.match(read.html, /<a href="ward-manager\.html" hreflang="fr" lang="fr">Cadre<\/a>/);
  });
});

describe('a code', () => {
  it('links to those who keep the classification', () => {
    const hrefs = valuesOf(
      pageOf(`
id: a
lang: fr
mappings:
  - { scheme: rome, code: E1113, match: close }
  - { scheme: onet-soc, code: 11-2022.00, match: close }
  - { scheme: isco-08, code: '1221', match: broad }
  - { scheme: sfia, uri: 'javascript:alert(1)', label: x, match: close }
`),
      'href',
    );
    assert.ok(hrefs.includes('https://candidat.francetravail.fr/metierscope/fiche-metier/E1113'));
    assert.ok(hrefs.includes('https://www.onetonline.org/link/summary/11-2022.00'));
    assert.ok(
      hrefs.includes(
        'https://esco.ec.europa.eu/fr/classification/occupation?uri=http://data.europa.eu/esco/isco/C1221',
      ),
    );
    assert.ok(!hrefs.some((address) => address.includes('javascript')));
  });
});
