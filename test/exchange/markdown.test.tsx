import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { renderToString } from 'preact-render-to-string';
import { toMarkdown } from '../../server/src/exchange/markdown.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { pageContext } from '../../server/src/page/context.tsx';
import { allSections } from '../../server/src/page/sections/all.ts';
import { fullRole } from '../page/full-role.ts';
import { hostileTexts } from '../page/hostile-texts.ts';
import { documentsOf, type Files } from '../page/render.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.includes('.role.'));
const sampleFiles = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, samples), 'utf8')]));

describe('a role as Markdown', () => {
  const roles: readonly (readonly [string, Files])[] = [
    ...names.map((name) => [name, { [name]: '', ...sampleFiles }] as const),
    ...['en', 'fr', 'de'].map((lang) => [`every field (${lang})`, every((number) => `word${number}`, lang)] as const),
    ['an empty file', { 'nurse.role.yaml': '' }],
  ];
  for (const [name, files] of roles) it(`says what the page says, in its order: ${name}`, () => checkWords(files));

  it('is laid out for people', () => {
    const text = markdownOf({
      'nurse.role.yaml': [
        'id: nurse',
        'lang: fr',
        'title: Infirmier',
        'mission: "Soigner : *vite* et bien."',
        'team: { manages: [{ role: aide, note: Le soir }], size: 3 }',
        'skills: { technical: [{ id: soin, label: Soins, importance: essential, level: expert }] }',
        'functions: [{ id: f, title: Soins, tasks: [{ id: t, statement: Soigner, priority: 1, techniques: [soin] }] }]',
      ].join('\n'),
      'aide.role.yaml': 'id: aide\nlang: fr\ntitle: Aide-soignant\n',
      'interne.role.yaml':
        'id: interne\nlang: fr\ntitle: Interne\nteam: { reportsTo: [{ role: nurse, relation: functional }] }\n',
    });
    assert.equal(text, layout);
  });
});

describe('what is internal', () => {
  const role = 'id: nurse\nlang: en\ncompensation: { currency: EUR, unit: year, min: 31234 }\nteam: { size: 4321 }\n';

  it('is no part of the Markdown', () => {
    const text = markdownOf({ 'nurse.role.yaml': role });
    assert.doesNotMatch(text, /31,234/);
    assert.match(text, /4321/);
  });

  it('is what the settings say', () => {
    const config = 'page: { internal: [team], publish: [compensation] }\n';
    const text = markdownOf({ 'nurse.role.yaml': role, 'rolespec.config.yaml': config });
    assert.match(text, /31,234/);
    assert.doesNotMatch(text, /4321/);
  });
});

describe('a role as Markdown with hostile texts', () => {
  for (const hostile of hostileTexts) it(JSON.stringify(hostile), () => checkHostile(hostile.trim()));

  it('would be found out', () => {
    for (const markdown of ['<b>x</b>', '[x](http://x)', '![x](https://x.org/x)', '<!-- x -->', '~~x~~', 'a|b\n-|-']) {
      assert.throws(() => checkHtml(readers.everything.render(markdown)));
    }
  });
});

const layout = `# Infirmier

Métier

## En bref

- **Encadre\u00a0:**
  - [Aide-soignant](aide.md)
  - [Interne](interne.md) · *lien fonctionnel*

## Raison d’être

Soigner\u00a0: *vite* et bien.

## Fonctions et tâches

### Soins

1. Soigner
   - **Techniques\u00a0:** Soins

## Équipe

### Encadre

- [Aide-soignant](aide.md) · Le soir
- [Interne](interne.md) · *lien fonctionnel*

* **Taille de l’équipe\u00a0:** 3

## Compétences

### Savoir-faire

**Essentiel**

- Soins · Expertise
`;

/** Markdown as readers in the wild take it: with what is HTML as text, as HTML, and with tables and struck text. */
const readers = {
  strict: new MarkdownIt('commonmark', { html: false }),
  html: new MarkdownIt('commonmark', { html: true }),
  everything: new MarkdownIt({ html: true }),
};

function every(text: (number: number) => string, lang = 'en'): Files {
  return { 'full-role.role.json': JSON.stringify(fullRole(text, lang)) };
}

function markdownOf(files: Files): string {
  const documents = documentsOf(files);
  return toMarkdown(documents[0]!, new RoleIndex(documents));
}

function checkWords(files: Files): void {
  const documents = documentsOf(files);
  const context = pageContext(documents[0]!, new RoleIndex(documents));
  const sections = allSections.flatMap((section) => {
    const content = section.render(context);
    if (!content) return [];
    const shown = section.frame === 'head' ? '' : renderToString(<h2>{context.label(section.title)}</h2>);
    return `${shown}${renderToString(content)}`;
  });
  // What leads around the site is no part of the text, and a file starts with its title.
  const page = sections
    .join('\n')
    .replace(/<nav.*?<\/nav>/gs, '')
    .replace(/(<p class="eyebrow">.*?<\/p>)(<h1.*?<\/h1>)/s, '$2$1');
  assert.deepEqual(wordsIn(readers.strict.render(markdownOf(files))), wordsIn(page));
}

function wordsIn(html: string): readonly string[] {
  const text = textIn(html);
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** Every text that the page shows as it is written is shown so, whoever reads the Markdown, and nothing else is there. */
function checkHostile(hostile: string): void {
  const plain = fieldsShown(hostile.length);
  assert.ok(plain.length > 80, `only ${plain.length} texts`);
  const markdown = markdownOf(every((number) => `${number}. ${hostile}`));
  for (const reader of Object.values(readers)) {
    const html = reader.render(markdown);
    checkHtml(html);
    const text = textIn(html);
    for (const number of plain) {
      const written = `${number}. ${hostile}`.replace(/[ \t\n\r\f]+/g, ' ');
      assert.ok(text.includes(written.replace(/\s+/g, ' ')), `${written}\n\n${markdown}`);
    }
  }
}

/** The numbers of the texts of a full role that are no prose and that a page shows, as long as the hostile ones. */
function fieldsShown(length: number): readonly number[] {
  const files = every((number) => `n${number} *b*`.padEnd(`${number}. `.length + length, '.'));
  const shown = readers.strict.render(markdownOf(files)).matchAll(/n(\d+) \*b\*/g);
  return [...shown].map(([, number]) => Number(number));
}

const elements = 'h1 h2 h3 p ul ol li strong em a code pre blockquote br hr'.split(' ');

function checkHtml(html: string): void {
  assert.doesNotMatch(html, /<[^a-z/]/);
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)) {
    assert.ok(elements.includes(name), tag);
    assert.match(
      tag,
      /^<(?:\/?\w+|ol start="\d+"|a href="(?:https:|mailto:|[a-z0-9.-]+\.md")[^"]*"?(?: title="[^"]*")?|pre|code class="[^"]*"|[bh]r ?\/?)>$/,
    );
  }
}
