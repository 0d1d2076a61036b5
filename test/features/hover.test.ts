import { deepEqual, equal, ok } from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { hover } from '../../server/src/features/hover.ts';
import { escapeMarkdown } from '../../server/src/features/markdown.ts';
import { marked } from './marked.ts';

const others = {
  'ward-manager.role.yaml': `id: ward-manager
lang: en
title: Ward manager
summary: >-
  Runs a ward, day
  and night.
mission: Keeps patients safe. Keeps the team whole.
team: { reportsTo: [{ role: head }, { role: nurse, label: The nurse }, { role: nobody, relation: functional }] }
`,
  'head.role.yaml': 'id: head\nlang: en\ntitle: Head of care\n',
};

describe('hover on a field', () => {
  it('says what it is for, what may stand in it and what stands there by default', () => {
    equal(
      said('sc$0ope: position'),
      `**Scope**

Whether this describes an occupation in general or a position with one employer.

- \`occupation\`: An occupation as such, whoever the employer is.
- \`position\`: A position with one employer.

By default: \`occupation\``,
    );
  });

  it('does so in French', () => {
    const text = said('sc$0ope: position', 'fr');
    ok(text?.startsWith('**Nature de la fiche**\n\nPréciser si la fiche'), text);
    ok(text?.includes('- `position` : Fiche de poste'), text);
    ok(text?.endsWith('Par défaut : `occupation`'), text);
  });

  it('shows an example as it is written in the file', () => {
    ok(said('locat$0ions: []')?.endsWith('```yaml\n- city: Leeds\n  country: GB\n```'));
    ok(said('{ "locat$0ions": [] }', 'en', 'nurse.role.json')?.endsWith('"country": "GB"\n  }\n]\n```'));
  });

  it('shows one in the language of the reader, where there is one', () => {
    ok(said('fam$0ily: x')?.endsWith('Example: `Nursing`'));
    ok(said('fam$0ily: x', 'fr')?.endsWith('Exemple\u00a0: `Vente en ligne`'));
    ok(said('team: { si$0ze: 4 }')?.endsWith('Example: `8`'));
  });

  it('underlines the name', () => {
    deepEqual(found('id: x\nsc$0ope: position')?.range, { start: 6, end: 11 });
  });

  it('works for a rule in the settings', () => {
    const text = said('rules:\n  empty$0-section: off', 'en', 'rolespec.config.yaml');
    ok(text?.includes('**Severity**') && text.includes('- `off`: The rule is not applied'), text);
  });

  nothing('on a name that is unknown', 'sco$0p: position');
  nothing('in a comment', 'id: x # sc$0ope');
  nothing('in a blank line', 'id: x\n\n$0\n\nlang: en');
});

describe('hover on a value', () => {
  it('says what a choice means', () => {
    equal(said('scope: pos$0ition'), '**Scope**: A position with one employer.');
    equal(said('scope: pos$0ition', 'fr'), '**Nature de la fiche** : Fiche de poste : un poste chez un employeur.');
    equal(said('dimensions: [strat$0egic]', 'fr')?.startsWith('**Dimension** : '), true);
  });

  it('shows a card of the role it refers to', () => {
    equal(
      said('team:\n  reportsTo:\n    - role: ward$0-manager\n'),
      `**Ward manager**

Runs a ward, day and night.

Keeps patients safe.

Reports to: Head of care, The nurse, nobody (functional link)

ward-manager\\.role\\.yaml`,
    );
    ok(said('team: { manages: [{ role: ward$0-manager }] }', 'fr')?.includes('\n\nRattachement : Head of care'));
  });

  it('shows the label of the item it refers to', () => {
    const source =
      'skills: { soft: [{ id: calm, label: Calm under *fire* }] }\nlevels: [{ skills: [{ skill: ca$0lm }] }]\n';
    equal(said(source), '**Calm under \\*fire\\***\n\nSkills › Personal qualities');
    equal(said(source, 'fr')?.split('\n\n')[1], 'Compétences › Savoir-être');
  });

  nothing('that refers to nothing', 'team: { manages: [{ role: now$0here }] }');
  nothing('that speaks for itself', 'family: Nur$0sing');

  it('says of its title, id and status how much of the role is there', () => {
    const text = 'id: nurse\nlang: en\ntitle: Nur$0se\nmeta: { version: "1", owner: Me }\n';
    equal(said(text), '55% complete; missing: summary, functions, skills, date of the next review.');
    const status = said('id: a\nmeta: { status: dra$0ft }\n', 'fr');
    ok(status?.includes('Fiche complète à 11\u00a0%\u00a0; il manque\u00a0: langue'), status);
  });
  nothing('that no choice has', 'scope: gal$0axy');
});

describe('text of a role in a hover', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });
  const traps = [
    '[click](command:workbench.action.terminal.new)',
    '![](https://example.com/pixel.png)',
    '<img src=x onerror=alert(1)> &lt;b&gt; <!-- -->',
    'https://example.com www.example.com a@example.com mailto:a@example.com',
    '<https://example.com>',
    '`code` **bold** __bold__ ~~gone~~ *it* _it_',
    '# title',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '| a | b |',
    '$(alert) $x$',
    '---',
    '===',
    '\\',
    '\\*a\\*',
    '[a]: https://example.com',
    '    code',
    'e-commerce (20 %) : « vente », etc.',
  ];

  for (const text of traps) {
    it(`is shown as it is: ${text}`, () => {
      const shown = markdown.render(escapeMarkdown(text));
      const plain = text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      equal(shown, `<p>${plain.replaceAll('"', '&quot;')}</p>\n`);
    });
  }

  it('stays on its line and in its direction', () => {
    equal(escapeMarkdown('a\r\n\tb\u0000c \u202Egnp.exe'), 'a b c gnp\\.exe');
  });

  it('makes no link, image or markup in a card', () => {
    const hostile = JSON.stringify(traps.join('\n'));
    const file = `id: evil\nlang: en\ntitle: ${hostile}\nsummary: ${hostile}\nmission: ${hostile}\nteam: { reportsTo: [{ label: ${hostile} }] }\n`;
    const { document, offset, index } = marked('team: { manages: [{ role: ev$0il }] }', 'nurse.role.yaml', {
      'evil.role.yaml': file,
    });
    const contents = hover(document, offset, index)?.contents.en ?? '';
    ok(contents.includes('click'));
    const tags = new Set(markdown.render(contents).match(/<\/?[a-z]+/g));
    deepEqual([...tags].toSorted(), ['</p', '</strong', '<p', '<strong']);
  });
});

function found(source: string, name?: string) {
  const { document, offset, index } = marked(source, name, others);
  return hover(document, offset, index);
}

function said(source: string, language: 'en' | 'fr' = 'en', name?: string): string | undefined {
  return found(source, name)?.contents[language];
}

function nothing(title: string, source: string): void {
  it(`says nothing ${title}`, () => equal(found(source), undefined));
}

describe('hover on more', () => {
  it('says what is ignored, and why', () => {
    const text = said('id: x\n# rolespec-ignore placeholder$0-text: the client decides\nmission: TODO\n');
    ok(
      text?.startsWith('**Ignored here: placeholder-text**\n\n') && text.endsWith('\n\nReason: the client decides'),
      text,
    );
  });

  it('does so for a field of JSON', () => {
    const text = said('{ "x-rolespec-ignore": { "placeholder$0-text": "le client" } }', 'fr', 'nurse.role.json');
    ok(text?.startsWith('**Ignoré ici : placeholder-text**') && text.endsWith('Motif : le client'), text);
  });

  it('says which entry of a classification a code is', () => {
    const source = 'mappings:\n  - { scheme: rome, code: E11$013, version: "4.60", match: close }\n';
    equal(said(source)?.startsWith('**E1113**\n\nROME, the French list of occupations'), true, said(source));
    ok(said(source)?.includes('Version 4'), said(source));
  });

  it('says what a level means', () => {
    const text = said('requirements: { education: { minimum: { eqf: 7$0 } } }');
    equal(text, '**EQF level**: A master’s degree or an engineering degree.');
  });
});
