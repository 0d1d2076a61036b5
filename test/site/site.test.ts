/** The site as data: its files, and what they say. */
import assert from 'node:assert/strict';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { isAboutRole } from '../../server/src/schema/kinds.ts';
import { renderPage } from '../../server/src/page/page.tsx';
import { planSite, type Site, type SiteOptions } from '../../server/src/site/site.ts';
import { hostileTexts } from '../page/hostile-texts.ts';
import { fullRole } from '../page/full-role.ts';
import { readPage } from '../page/page-reader.ts';
import { fileIn, sampleDocuments, siteOf, textsOf } from './render-site.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nfamily: Care\nteam: { reportsTo: [{ role: ward-manager }] }\n';
const manager = 'id: ward-manager\nlang: en\ntitle: Ward manager\nfamily: Care\n';
const infirmier = 'translationOf: nurse\nlang: fr\ntitle: Infirmier / Infirmière\nfamily: Soins\n';
const ward = { 'nurse.role.yaml': nurse, 'ward-manager.role.yaml': manager, 'nurse.fr.role.yaml': infirmier };

describe('the site', () => {
  it('has a page for each role and language, and its own in each of our languages', () => {
    assert.deepEqual([...siteOf(ward).files.keys()].toSorted(), [
      '404.html',
      'a-z.fr.html',
      'a-z.html',
      'index.fr.html',
      'index.html',
      'nurse.fr.html',
      'nurse.html',
      'organisation.fr.html',
      'organisation.html',
      'paths.fr.html',
      'paths.html',
      'search-roles.en.js',
      'search-roles.fr.js',
      'search.js',
      'ward-manager.html',
    ]);
  });

  it('is the same each time', () => {
    assert.deepEqual(textsOf(planSite(sampleDocuments())), textsOf(planSite(sampleDocuments().toReversed())));
  });

  it('shows the page that everybody shows, and a bar above it', () => {
    const documents = sampleDocuments();
    const site = planSite(documents);
    const index = new RoleIndex(documents);
    for (const document of documents) {
      if (!isAboutRole(document.kind)) continue;
      const { id, translationOf, lang } = document.head;
      const shown = fileIn(site, translationOf === undefined ? `${id}.html` : `${translationOf}.${lang}.html`);
      const bar = /<nav class="site-bar"[^]*?<\/nav>/.exec(shown)?.[0] ?? '';
      assert.match(bar, /<a href="index(?:\.en)?\.html">/);
      assert.equal(shown.replace(bar, ''), renderPage(document, index), document.uri);
    }
  });

  for (const [name, site] of [
    ['the samples', planSite(sampleDocuments())],
    ['the samples with an address', planSite(sampleDocuments(), { baseUrl: 'https://example.org/roles/' })],
    ['a ward', siteOf(ward)],
    ['one German role', siteOf({ 'koch.role.yaml': 'id: koch\nlang: de\ntitle: Koch\n' })],
    ['nothing', planSite([])],
  ] as const) {
    it(`leads nowhere that is not there: ${name}`, () => checkLinks(textsOf(site)));
  }

  it('tells nothing of roles that are not in it', () => {
    const site = siteOf({ 'nurse.role.yaml': nurse });
    assert.ok(![...textsOf(site).values()].some((text) => text.includes('ward-manager.html')));
  });

  it('runs no script but its search, and that on its own lists only', () => {
    for (const [name, text] of textsOf(planSite(sampleDocuments()))) {
      if (!name.endsWith('.html')) continue;
      const scripts = [...text.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(([tag]) => tag);
      assert.deepEqual(scripts, /^(?:index|a-z)\./.test(name) ? ['<script src="search.js" defer>'] : [], name);
    }
  });

  it('holds nothing but our own markup, whatever the texts', () => {
    for (const hostile of hostileTexts) {
      const text = JSON.stringify(fullRole(() => hostile.trim() || 'x'));
      for (const [name, html] of textsOf(siteOf({ 'full-role.role.json': text }))) {
        if (name.endsWith('.html')) assert.doesNotThrow(() => readPage(withoutChart(html)), `${name}: ${hostile}`);
        else assert.doesNotMatch(html, /<\/?script|[\u2028\u2029]/i, `${name}: ${hostile}`);
      }
    }
  });
});

describe('an index', () => {
  it('has the families with their roles, and counts', () => {
    const { text } = readPage(fileIn(siteOf(ward), 'index.html'));
    assert.match(text, /2 roles · 2 languages/);
    assert.match(text, /Care\s+Nurse\s+Ward manager/);
  });

  it('shows a role in the language of the reader, and says where it is in another', () => {
    const html = fileIn(siteOf(ward), 'index.fr.html');
    assert.match(html, /<h2[^>]*>Soins<\/h2>/);
    assert.match(html, /<a href="nurse\.fr\.html">Infirmier \/ Infirmière<\/a>/);
    assert.match(
      html,
      /<a href="ward-manager\.html" hreflang="en" lang="en">Ward manager<\/a> <span class="kind">Anglais</,
    );
  });

  it('calls roles by no family when there is no family, and others where there are some', () => {
    const role = (id: string, family = ''): readonly [string, string] => [
      `${id}.role.yaml`,
      `id: ${id}\nlang: fr\ntitle: T\n${family}`,
    ];
    for (const [roles, headings] of [
      [[role('a'), role('b')], ['Tous les rôles']],
      [
        [role('a'), role('b', 'family: Soins\n')],
        ['Soins', 'Autres rôles'],
      ],
    ] as const) {
      const html = fileIn(siteOf(Object.fromEntries(roles)), 'index.html');
      assert.deepEqual(
        [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading),
        headings,
      );
    }
  });

  it('has roles that are read from the right on that side, and no others', () => {
    const role = (id: string, lang: string): readonly [string, string] => [
      `${id}.role.yaml`,
      `id: ${id}\nlang: ${lang}\ntitle: T\nsummary: S.\n`,
    ];
    const html = fileIn(
      siteOf(Object.fromEntries([role('a', 'ar'), role('b', 'de'), role('c', 'he'), role('d', 'en')])),
      'index.html',
    );
    const sides = [...html.matchAll(/<li( dir="rtl")?><p class="entry-title"><a href="(.)/g)];
    assert.deepEqual(
      sides.map(([, side, id]) => [id, side !== undefined]),
      [
        ['a', true],
        ['b', false],
        ['c', true],
        ['d', false],
      ],
    );
  });

  it('keeps its anchors in all languages', () => {
    for (const name of ['index.html', 'index.fr.html'])
      assert.match(fileIn(siteOf(ward), name), /<section id="family-care"/);
  });

  it('puts roles of no family last, and tells families of like names apart', () => {
    const role = (id: string, family: string): [string, string] => [
      `${id}.role.yaml`,
      `id: ${id}\nlang: en\ntitle: ${id}\n${family}\n`,
    ];
    const html = fileIn(
      siteOf(Object.fromEntries([role('a', ''), role('b', 'family: R&D'), role('c', 'family: R D')])),
      'index.html',
    );
    assert.deepEqual(
      [...html.matchAll(/<section id="((?:no-)?family[^"]*)"/g)].map(([, id]) => id),
      ['family-r-d-2', 'family-r-d', 'no-family'],
    );
  });

  it('keeps the anchors of its families in any script, whatever families there are', () => {
    const anchorsOf = (families: readonly string[]): readonly string[] => {
      const files = families.map((family, at) => [
        `r${at}.role.yaml`,
        `id: r${at}\nlang: ja\ntitle: R\nfamily: ${family}\n`,
      ]);
      return [...fileIn(siteOf(Object.fromEntries(files)), 'index.html').matchAll(/<section id="(family[^"]*)"/g)]
        .flatMap(([, id]) => id ?? [])
        .toSorted();
    };
    const families = ['人事', 'Финансы', 'الموارد البشرية', 'Отдел IT', 'Команда IT', 'Łańcuch dostaw', 'Économie'];
    const anchors = anchorsOf(families);
    assert.deepEqual(new Set(families.map((family) => anchorsOf([family])[0])), new Set(anchors));
    assert.ok(anchors.includes('family-lancuch-dostaw') && anchors.includes('family-economie'), anchors.join(' '));
    assert.ok(!anchors.includes('family-it'), anchors.join(' '));
  });

  for (const [title, families, indexes] of [
    [
      'is one family with those that are called so in the language of the reader',
      { a: ['en-GB', 'Care'], b: ['fr', 'Soins', 'Care'] },
      { 'index.html': 'family-care Care: a b', 'index.fr.html': 'family-care Soins: a b' },
    ],
    [
      'does not make one of two in the language that tells them apart',
      { a: ['fr', 'Achats', 'Operations'], b: ['fr', 'Logistique', 'operations'], c: ['fr', 'Soins'] },
      {
        'index.html': 'family-achats Achats: a, family-logistique Logistique: b, family-soins Soins: c',
        'index.en.html': 'family-achats Operations: a b, family-soins Soins: c',
      },
    ],
    [
      'is called in a language as its own files call it',
      { a: ['fr', 'Care'], b: ['fr', 'Soins', 'Care'] },
      { 'index.html': 'family-care Care: a, family-soins Soins: b', 'index.en.html': 'family-care Care: a b' },
    ],
  ] as const) {
    it(`has a family that ${title}`, () => {
      const files = Object.entries(families).flatMap(([id, [lang, family, translated]]) => [
        [`${id}.role.yaml`, `id: ${id}\nlang: ${lang}\ntitle: ${id}\nfamily: ${family}\n`],
        [`${id}.en.role.yaml`, translated && `translationOf: ${id}\nlang: en\ntitle: ${id}\nfamily: ${translated}\n`],
      ]);
      const site = siteOf(Object.fromEntries(files.filter(([, text]) => text)));
      for (const [name, shown] of Object.entries(indexes)) {
        const sections = [...fileIn(site, name).matchAll(/<section id="(family[^"]*)".*?<\/section>/g)];
        const told = sections.map(([html, anchor]) => {
          const family = /<h2[^>]*>(?:<span[^>]*>)?([^<]*)/.exec(html)?.[1];
          const titles = [...html.matchAll(/<a href="([a-z])\./g)].map(([, id]) => id);
          return `${anchor} ${family}: ${titles.join(' ')}`;
        });
        assert.equal(told.join(', '), shown, name);
      }
    });
  }

  it('tells what a role is for in plain words, by its mission where it has no summary', () => {
    const html = fileIn(
      siteOf({
        'a.role.yaml':
          "id: a\nlang: fr\ntitle: a\nsummary: 'Achète **vite et bien** pour le [groupe](https://example.org).'\n",
        'a.en.role.yaml': "translationOf: a\nlang: en\ntitle: a\nmission: 'Buys `well`.'\n",
      }),
      'index.html',
    );
    const english = fileIn(siteOf({ 'b.role.yaml': 'id: b\nlang: en\nmission: Buys *well*.\n' }), 'index.html');
    assert.match(html, /<p class="entry-summary">Achète vite et bien pour le groupe\.</);
    assert.match(english, /<p class="entry-summary">Buys well\.</);
  });

  it('says of drafts and of roles that are withdrawn that they are', () => {
    const role = (id: string, status: string): string =>
      `id: ${id}\nlang: en\ntitle: ${id}\nmeta: { status: ${status} }\nalternativeTitles: [{ id: x, label: ${id}${id} }]\n` +
      'team: { reportsTo: [{ role: boss }] }\nprogression: { evolvesTo: [{ role: boss }] }\n';
    const files = {
      'a.role.yaml': role('a', 'deprecated'),
      'a.fr.role.yaml': 'translationOf: a\nlang: fr\ntitle: à\n',
      'b.role.yaml': role('b', 'draft'),
      'c.role.yaml': role('c', 'published'),
      'boss.role.yaml': 'id: boss\nlang: en\ntitle: Boss\n',
    };
    const tagged = (site: Site, name: string): readonly string[] =>
      [
        ...fileIn(site, name).matchAll(
          /<a href="([abc])(?:\.fr)?\.html"[^>]*>[^<]*<\/a>\s*(?:<span class="tag[^>]*>([^<]*))?/g,
        ),
      ].map(([, id, tag]) => `${id} ${tag}`);
    const site = siteOf(files);
    for (const name of ['index.html', 'organisation.html'])
      assert.deepEqual(tagged(site, name), ['a Withdrawn', 'b Draft', 'c undefined'], name);
    assert.deepEqual(new Set(tagged(site, 'a-z.html')), new Set(['a Withdrawn', 'b Draft', 'c undefined']));
    assert.ok(tagged(site, 'paths.html').includes('a Withdrawn'));
    assert.ok(tagged(site, 'index.fr.html').includes('a Retirée'));
    assert.deepEqual(tagged(site, 'boss.html').toSorted().slice(0, 2), ['a Withdrawn', 'a Withdrawn']);
    const closed = siteOf({ ...files, 'rolespec.config.yaml': 'page: { internal: [meta] }\n' });
    for (const [name, html] of textsOf(closed)) assert.doesNotMatch(html, /Withdrawn|Retirée|Draft|Brouillon/, name);
  });

  it('has the roles in the organisation that no file describes, by what others call them', () => {
    const files = {
      'chef.role.yaml':
        'id: chef\nlang: fr\ntitle: Chef\nteam: { manages: [{ role: fantome, label: Fantômes }, { role: aide-cuisine }] }\n',
      'cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\nteam: { reportsTo: [{ role: chef }] }\n',
    };
    const html = fileIn(siteOf(files), 'organisation.html');
    const list = html.slice(html.indexOf('class="tree"'));
    for (const text of [
      '<span lang="fr">Fantômes</span> <span class="kind">(no role file)</span>',
      '<span>Aide cuisine</span> <span class="kind">(no role file)</span>',
    ])
      assert.ok(list.includes(text), list);
    assert.match(html, />Fantômes<\/tspan>/);
    const closed = siteOf({ ...files, 'rolespec.config.yaml': 'page: { internal: [team.manages.label] }\n' });
    for (const [name, text] of textsOf(closed)) assert.doesNotMatch(text, /Fantômes/, name);
    assert.match(fileIn(closed, 'organisation.html'), /<span>Fantome<\/span>/);
  });

  it('has the roles on career paths that no file describes', () => {
    const role =
      'id: cook\nlang: en\ntitle: Cook\nprogression: { evolvesTo: [{ role: head-cook }, { role: boss, label: Owner }] }\n';
    const { text } = readPage(withoutChart(fileIn(siteOf({ 'cook.role.yaml': role }), 'paths.html')));
    assert.match(text.replaceAll(/\s+/g, ' '), /Cook After Head cook \(no role file\) Owner \(no role file\)/);
  });

  it('has the roles on career paths under one heading, found by their letters', () => {
    const html = withoutChart(fileIn(planSite(sampleDocuments()), 'paths.html'));
    const headings = [...html.matchAll(/<(h[1-6])[^>]*>/g)].map(([, name]) => name);
    assert.deepEqual(headings.slice(0, 4), ['h1', 'h2', 'h2', 'h3']);
    assert.deepEqual([...new Set(headings.slice(3))], ['h3']);
    const [, letters = ''] = /<nav class="jump letters" aria-label="Lettres">(.*?)<\/nav>/.exec(html) ?? [];
    const links = [...letters.matchAll(/<a href="#([^"]*)">(.)</g)];
    assert.ok(links.length > 2, letters);
    for (const [, anchor, letter] of links)
      assert.match(html, new RegExp(`<li id="${anchor}"><h3><a [^>]*>${letter}`), letter);
  });

  it('says that a circle is one, wherever the list begins', () => {
    const tie = (id: string, title: string, to: string): string =>
      `id: ${id}\nlang: fr\ntitle: ${title}\nteam: { reportsTo: [{ role: ${to} }] }\n`;
    const html = fileIn(
      siteOf({
        'acheteur.role.yaml': tie('acheteur', 'Acheteur', 'directeur'),
        'chef.role.yaml': tie('chef', 'Chef·fe', 'directeur'),
        'directeur.role.yaml': tie('directeur', 'Directeur', 'chef'),
      }),
      'organisation.html',
    );
    const words = readPage(withoutChart(html)).text.replaceAll(/\s+/g, ' ');
    assert.match(words, /Chef·fe Directeur Acheteur Chef·fe \(un cercle : ce rôle figure plus haut\)/);
    const boxes = [...html.matchAll(/data-id="([a-z]+)"/g)].map(([, id]) => id);
    assert.deepEqual(boxes, ['chef', 'directeur', 'acheteur']);
  });

  it('from A to Z has synonyms, looked up as people look them up', () => {
    const { text } = readPage(
      fileIn(
        siteOf({
          'a.role.yaml':
            'id: a\nlang: fr\ntitle: Électricien\nalternativeTitles:\n  - { id: x, label: Zingueur }\n  - { id: y, label: Ébéniste, kind: former }\n  - { id: z, label: Secret, kind: hidden }\n',
          'b.role.yaml': 'id: b\nlang: fr\ntitle: Ecrivain\n',
          'c.role.yaml': 'id: c\nlang: fr\ntitle: Œnologue\n',
          'd.role.yaml': 'id: d\nlang: fr\ntitle: "2e classe"\n',
        }),
        'a-z.html',
      ),
    );
    const words = text.replaceAll(/\s+/g, ' ');
    assert.match(
      words,
      /# 2e classe E Ébéniste \(ancien intitulé\) voir Électricien Ecrivain Électricien O Œnologue Z Zingueur voir Électricien/,
    );
    assert.doesNotMatch(words, /Secret/);
  });

  it('of a hostile or empty organisation is still a page', () => {
    assert.match(fileIn(planSite([]), 'index.html'), /0 roles/);
    assert.match(fileIn(planSite([]), 'paths.html'), /No role says where it leads/);
  });
});

describe('a page of the site', () => {
  it('says its other languages to browsers', () => {
    const html = fileIn(siteOf(ward), 'nurse.fr.html');
    assert.match(
      html,
      /<link rel="alternate" hreflang="en" href="nurse\.html"\/><link rel="alternate" hreflang="fr" href="nurse\.fr\.html"\/><link rel="alternate" hreflang="x-default" href="nurse\.html"\/>/,
    );
    assert.match(html, /<meta property="og:title" content="Infirmier \/ Infirmière"\/>/);
    assert.doesNotMatch(html, /canonical|og:url/);
  });

  it('says its own address where that is known', () => {
    const html = fileIn(siteOf(ward, { baseUrl: 'https://example.org/r/' }), 'nurse.fr.html');
    assert.match(html, /<meta property="og:url" content="https:\/\/example\.org\/r\/nurse\.fr\.html"\/>/);
    assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/r\/nurse\.fr\.html"\/>/);
    assert.match(html, /hreflang="en" href="https:\/\/example\.org\/r\/nurse\.html"/);
  });

  it('is in the sitemap, in all its languages; there is none without an address', () => {
    const xml = fileIn(siteOf(ward, { baseUrl: 'https://example.org/' }), 'sitemap.xml');
    const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    assert.equal(addresses.length, 11);
    for (const name of ['index.html', 'nurse.fr.html', 'ward-manager.html', 'organisation.fr.html'])
      assert.ok(addresses.includes(`https://example.org/${name}`), name);
    assert.ok(!siteOf(ward).files.has('sitemap.xml'));
  });
});

describe('the page for addresses where there is none', () => {
  const linksOf = (options?: SiteOptions): ReadonlySet<string> =>
    new Set([...fileIn(siteOf(ward, options), '404.html').matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href));

  it('leads back from an address of any depth where it is known where the site stands', () => {
    const all = ['#content', 'index.html', 'a-z.html', 'organisation.html', 'paths.html', 'index.fr.html'];
    assert.deepEqual([...linksOf()].toSorted(), all.toSorted());
    for (const options of [{ baseUrl: 'https://example.org/roles/' }, { folder: '/' }]) {
      const before = options.baseUrl ?? options.folder;
      const links = all.map((href) => (href.startsWith('#') ? href : `${before}${href}`));
      assert.deepEqual([...linksOf(options)].toSorted(), links.toSorted());
    }
  });

  it('is the only one that needs to know', () => {
    const { files } = siteOf(ward, { baseUrl: 'https://example.org/roles/' });
    for (const [name, make] of files)
      if (name !== '404.html') assert.doesNotMatch(make(), /<a href="(?:https:\/\/example|\/)/, name);
  });
});

describe('a name that two pages would have', () => {
  const cases: readonly {
    readonly it: string;
    readonly files: Readonly<Record<string, string>>;
    readonly says: RegExp;
  }[] = [
    { it: 'goes to the first file', files: { 'a.role.yaml': nurse, 'b.role.yaml': nurse }, says: /'nurse\.html'/ },
    {
      it: 'is not shared by two translations',
      files: { ...ward, 'other.role.yaml': infirmier },
      says: /'nurse\.fr\.html'/,
    },
    {
      it: 'stays with the site',
      files: { 'a.role.yaml': 'id: index\nlang: en\ntitle: Index\n' },
      says: /'index\.html'/,
    },
    {
      it: 'stays with the site also as 404',
      files: { 'a.role.yaml': 'id: "404"\nlang: en\ntitle: x\n' },
      says: /'404\.html'/,
    },
    { it: 'is no device', files: { 'a.role.yaml': 'id: con\nlang: en\ntitle: Con\n' }, says: /'con\.html' cannot be/ },
    { it: 'is there at all', files: { 'a.role.yaml': 'lang: en\ntitle: No id\n' }, says: /does not say which role/ },
  ];
  for (const { it: title, files, says } of cases) {
    it(title, () => {
      const { omitted, files: made } = siteOf(files);
      assert.deepEqual(
        omitted.map(({ message }) => says.test(message.en)),
        [true],
        JSON.stringify(omitted),
      );
      const names = [...made.keys()].map((name) => name.toLowerCase());
      assert.equal(new Set(names).size, names.length);
    });
  }

  it('is never made of an id that is no id', () => {
    for (const id of ['../x', 'a/b', '..', 'C:x', '%2e%2e', 'a\\u0000b', 'Nurse', 'x'.repeat(300), '.', 'é']) {
      const { files } = siteOf({ 'a.role.yaml': `id: "${id}"\nlang: en\ntitle: x\n` });
      assert.deepEqual(
        [...files.keys()].filter((name) => !/^(?:index|a-z|organisation|paths|404)\.html$|^search/.test(name)),
        [],
      );
    }
  });
});

describe('what is internal', () => {
  const config = 'page: { internal: [summary, family, alternativeTitles, team.reportsTo, progression] }\n';
  const secret = {
    'rolespec.config.yaml': config,
    'nurse.role.yaml':
      'id: nurse\nlang: en\ntitle: Nurse\nfamily: Fam-secret\nsummary: Sum-secret.\nalternativeTitles: [{ id: a, label: Alt-secret }]\n' +
      'team: { reportsTo: [{ role: boss }] }\nprogression: { evolvesTo: [{ role: boss }] }\n',
    'boss.role.yaml': 'id: boss\nlang: en\ntitle: Boss\n',
  };

  it('is in no file of the site', () => {
    for (const [name, text] of textsOf(siteOf(secret))) assert.doesNotMatch(text, /secret/, name);
    const organisation = fileIn(siteOf(secret), 'organisation.html');
    assert.doesNotMatch(organisation, /class="tree"|<svg/);
    assert.match(fileIn(siteOf(secret), 'paths.html'), /No role says where it leads/);
  });

  it('would be there otherwise', () => {
    const open = siteOf({ ...secret, 'rolespec.config.yaml': '' });
    for (const word of ['Fam-secret', 'Sum-secret', 'Alt-secret'])
      assert.ok(
        [...textsOf(open).values()].some((text) => text.includes(word)),
        word,
      );
    assert.match(fileIn(open, 'organisation.html'), /<svg[^]*class="tree"/);
  });
});

/** Every relative address is that of a file, and every anchor is on its page. */
function checkLinks(files: ReadonlyMap<string, string>): void {
  const ids = new Map(
    [...files].map(([name, text]) => [name, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  let count = 0;
  for (const [name, text] of files) {
    if (!name.endsWith('.html')) continue;
    for (const [, address = ''] of text.matchAll(/ (?:href|src|data-roles)="([^"]*)"/g)) {
      if (/^(?:https:|mailto:|data:image\/)/.test(address)) continue;
      const [page = '', anchor] = address.split('#');
      const target = page === '' ? name : page;
      assert.ok(files.has(target), `${name}: ${address}`);
      if (anchor !== undefined) assert.ok(ids.get(target)?.has(anchor), `${name}: ${address}`);
      count += 1;
    }
  }
  assert.ok(count > 10, `${count} links`);
}

/** The reader knows HTML only. */
function withoutChart(html: string): string {
  return html.replace(/<svg[^]*<\/svg>/, '');
}
