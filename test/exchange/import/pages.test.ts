/** Web pages: what they tell machines, what they say to people, and what they try. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlPage } from '../../../server/src/exchange/import/text/html-page.ts';
import { parseRole } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { renderPage } from '../../../server/src/page/page.tsx';
import { jobPosting } from './made-up.ts';
import { assertSound, homelessOf, read } from './reading.ts';

const samples = fileURLToPath(new URL('../../../samples/e-commerce/', import.meta.url));

describe('a page of ours, imported again', () => {
  const documents = readdirSync(samples)
    .filter((name) => name.includes('.role.'))
    .map((name) => parseRole(`/${name}`, readFileSync(samples + name, 'utf8')));
  const index = new RoleIndex(documents);
  for (const document of documents.filter(({ kind }) => kind === 'role')) {
    it(`says what schema.org can say of ${document.role.id}`, async () => {
      const imported = read('page.html', renderPage(document, index));
      await assertSound(imported);
      // Nothing is wrong with it, and what schema.org cannot say is told.
      assert.deepEqual([...new Set(imported.problems.map(({ severity }) => severity))], ['warning']);
      const [read_] = imported.roles;
      const again = parseRole('/again.role.json', JSON.stringify(read_?.role)).role;
      const { role } = document;
      assert.deepEqual([again.id, again.lang, again.title], [role.id, role.lang, role.title]);
      const titles = (role.alternativeTitles ?? []).filter(({ kind }) => kind !== 'hidden');
      assert.deepEqual(labels(again.alternativeTitles), labels(titles));
      const tasks = (role.functions ?? []).flatMap(({ tasks: some = [] }) => some.map(({ statement }) => statement));
      assert.deepEqual(
        again.functions?.flatMap(({ tasks: some = [] }) => some.map(({ statement }) => statement)) ?? [],
        tasks,
      );
      const { technical = [], knowledge = [], soft = [] } = role.skills ?? {};
      assert.deepEqual(labels(again.skills?.technical), labels([...technical, ...knowledge, ...soft]));
      assert.deepEqual(
        again.requirements?.education?.minimum?.credential,
        role.requirements?.education?.minimum?.credential,
      );
      assert.deepEqual(again.requirements?.experience?.months, role.requirements?.experience?.months);
      assert.equal(again.requirements?.experience?.required, undefined);
    });
  }
});

function labels(items: readonly { readonly label: string }[] | undefined): readonly string[] {
  return (items ?? []).map(({ label }) => label);
}

const around = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Jobs</title></head><body>${body}</body></html>`;
const script = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

describe('an import of a page', () => {
  it('finds a posting in a graph, beside what it is about', async () => {
    const occupation = { '@type': 'Occupation', '@id': '#o', name: 'Blower', responsibilities: ['Blow'] };
    const posting = { ...jobPosting, title: 'Blower wanted', relevantOccupation: { '@id': '#o' } };
    const imported = read(
      'x.html',
      around(script({ '@graph': [{ '@type': 'WebPage', mainEntity: occupation }, posting] })),
    );
    await assertSound(imported);
    assert.equal(imported.roles.length, 1);
    assert.equal(imported.roles[0]?.title, 'Blower');
    assert.match(JSON.stringify(imported.roles[0]?.role), /"employer":"Bubbles Ltd"/);
    assert.match(JSON.stringify(imported.roles[0]?.role), /"statement":"Blow"/);
  });

  it('knows the language of what data stands in, and of words without one', () => {
    const occupation = { '@type': 'Occupation', name: 'Infirmier', responsibilities: ['Soigner'] };
    const [inPage] = read('x.jsonld', { '@type': 'WebPage', inLanguage: 'fr', mainEntity: occupation }).roles;
    assert.match(JSON.stringify(inPage?.role), /"lang":"fr".*"title":"Responsabilités"/);
    const description = 'Les infirmiers soignent les malades et veillent sur eux dans les services de l’hôpital.';
    assert.equal(read('x.jsonld', { ...occupation, description }).roles[0]?.role['lang'], 'fr');
  });

  const languages: readonly (readonly [page: string, lang: string])[] = [
    ['<html><body lang=FR><h1>Paie</h1>', 'fr'],
    ['<html lang=""><body lang=FR-BE><h1>Paie</h1>', 'fr-BE'],
    ['<html lang=fr><body lang=en><h1>Nurse</h1>', 'fr'],
  ];
  for (const [page, lang] of languages) {
    it(`knows the language of ${page}`, () => assert.equal(read('x.html', page).roles[0]?.role['lang'], lang));
  }

  it('says where its data is broken, and reads its words', () => {
    const imported = read('x.html', around(`\n${script('{"@type": }')}<h1>Nurse</h1><h2>Tasks</h2><ul><li>Care`));
    assert.deepEqual(
      imported.problems.map(({ severity, row }) => [severity, row]),
      [['warning', 2]],
    );
    assert.deepEqual(
      imported.roles.map(({ title }) => title),
      ['Nurse'],
    );
    assert.match(JSON.stringify(imported.roles[0]?.role), /"statement":"Care"/);
  });

  it('tells menus, forms and footers apart', () => {
    const page = '<nav><a>Home</a></nav><main><h1>Nurse</h1><p>Cares.</p></main><footer>Imprint</footer>';
    const imported = read('x.html', around(page));
    assert.match(JSON.stringify(imported.roles[0]?.role), /"summary":"Cares."/);
    assert.deepEqual(homelessOf(imported), ['1: Home | Imprint']);
  });

  const wholes: readonly (readonly [what: string, page: string, homeless: readonly string[]])[] = [
    ['the head of an article', '<header>Shop</header><article><header><h1>Nurse</h1></header>Cares.', ['1: Shop']],
    ['the head of what is main', '<main><div><header><h1>Nurse</h1></header><p>Cares.</div></main>', []],
    ['a form around all', '<form><nav>Home</nav><div><h1>Nurse</h1><p>Cares.</div></form>', ['1: Home']],
    ['a form to apply', '<h1>Nurse</h1><p>Cares.<form><h2>Apply</h2>Your name</form>', ['1: Apply | Your name']],
  ];
  for (const [what, page, homeless] of wholes) {
    it(`reads ${what}`, () => {
      const imported = read('x.html', around(page));
      assert.match(JSON.stringify(imported.roles[0]?.role), /"title":"Nurse".*"summary":"Cares."/);
      assert.deepEqual(homelessOf(imported), homeless);
    });
  }

  const titles: readonly (readonly [what: string, page: string, summary: string])[] = [
    [
      'whose parts are below its highest headings',
      '<p><b>Nurse</b></p><p>Cares.</p><h1>Tasks</h1><h1>Tools</h1>',
      'Cares.',
    ],
    ['with one part only', '<p>Cares.</p><h1>Tasks</h1>', 'Cares.'],
    ['with a heading of its own', '<h1>Nurse</h1><h2>Summary</h2>Cares.', 'Cares.'],
  ];
  for (const [what, body, summary] of titles) {
    it(`knows the title of a document ${what}`, () => {
      const own = body.includes('<h1>Nurse') ? 'Jobs' : 'Nurse';
      const list = '<ul><li>Care</ul>';
      const page = `<html lang="en"><title>${own}</title>${body.replace('Tasks</h1>', `Tasks</h1>${list}`)}`;
      const [role] = read('x.html', page).roles;
      assert.deepEqual([role?.role['title'], role?.role['summary']], ['Nurse', summary]);
    });
  }

  it('takes words of hostile pages for words', async () => {
    const page =
      '<h1>Nurse &lt;script&gt;alert(1)&lt;/script&gt;</h1><script>alert(2)</script><p onclick="alert(3)">Cares\u202e.</p>' +
      '<iframe src="https://evil.example/"></iframe><img src=x onerror=alert(4)><style>p{}</style><a href="javascript:alert(5)">more</a>';
    const imported = read('x.html', around(page));
    await assertSound(imported);
    const [role] = imported.roles;
    assert.equal(role?.title, 'Nurse <script>alert(1)</script>');
    assert.doesNotMatch(JSON.stringify(role.role), /alert\([2-5]\)|evil|\u202e/);
    const document = parseRole('/nurse.role.json', JSON.stringify(role.role));
    assert.doesNotMatch(renderPage(document, new RoleIndex([document])), /<script>alert/);
  });

  it('survives pages nested deeper than functions can call each other', () => {
    const deep = `${'<div>'.repeat(100_000)}<h1>Nurse</h1>`;
    assert.equal(htmlPage(deep).blocks.at(-1)?.kind, 'heading');
  });

  it('survives lists and paragraphs without end', () => {
    const list = read('x.md', `# Nurse\n\n## Tasks\n\n${'- Care\n'.repeat(200_000)}`).roles[0]?.role;
    assert.match(JSON.stringify(list), /"statement":"Care"/);
    const page = read('x.html', `<h1>Nurse</h1><h2>Working conditions</h2>${'<p>Nights<br>'.repeat(30_000)}`).roles[0]
      ?.role;
    assert.match(JSON.stringify(page), /Nights/);
  });

  it('survives data nested as deep', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    assert.equal(read('x.json', deep).roles.length, 0);
    assert.equal(read('x.json', `{"@type":"Occupation","name":"Nurse","x":${deep}}`).roles.length, 1);
  });
});
