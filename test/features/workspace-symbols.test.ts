import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { filesIn, indexOf, type Files } from './files-picture.ts';

const { files } = filesIn(`
  #- /director.role.yaml
  id: directeur-general
  title: Directeur général
  family: Direction
  meta: { status: deprecated }
  alternativeTitles:
    - { id: dg, label: Chief executive }
    - { id: pdg, label: PDG, kind: former }
    - { id: boss, label: Big boss, kind: hidden }
  #- /director.en.role.yaml
  translationOf: directeur-general
  lang: en
  title: Managing director
  #- /nurse.role.json
  { "id": "nurse", "title": "Nurse" }
  #- /ward-manager.role.yaml
  id: "ward-manager"
  title: Nurse in charge
  #- /proto.role.yaml
  id: __proto__
  #- /untitled.role.yaml
  title: Œuvre d’accueil
  #- /nameless.role.yaml
  lang: fr
  #- /rolespec.config.yaml
  rules: {}
`);

describe('workspaceSymbols', () => {
  finds('a title', 'nurse in', ['Nurse in charge @ "ward-manager"']);
  finds('the best first: all, then a beginning', 'NURSE', ['Nurse @ "nurse"', 'Nurse in charge @ "ward-manager"']);
  finds('an id, by its words', 'ward man', ['ward-manager (Nurse in charge) @ "ward-manager"']);
  finds('letters here and there', 'wdmg', ['ward-manager (Nurse in charge) @ "ward-manager"']);
  finds('the beginning of a word', 'charge', ['Nurse in charge @ "ward-manager"']);
  finds('an alternative title, at its place', 'executive', [
    'alternative-title Chief executive (Directeur général) @ Chief executive deprecated',
  ]);
  finds('a former title', 'pdg', ['alternative-title PDG (Directeur général) @ PDG deprecated']);
  finds('by a hidden title, which its author knows', 'big boss', [
    'alternative-title Big boss (Directeur général) @ Big boss deprecated',
  ]);
  // An editor that sifts once more does not find "general" in "Directeur général".
  finds('without accents what has none', 'general', [
    'directeur-general (Directeur général) @ directeur-general deprecated',
  ]);
  finds('by its id, as it is typed, where a name has no such sign', 'directeur-g', [
    'directeur-general (Directeur général) @ directeur-general deprecated',
  ]);

  finds('with accents what has them', 'Général', ['Directeur général (Direction) @ directeur-general deprecated']);
  finds('a ligature by its letters', 'oeuvre d accueil', ['Œuvre d’accueil @ Œuvre d’accueil']);
  finds('letters beside a ligature', 'oaccueil', ['Œuvre d’accueil @ Œuvre d’accueil']);
  finds('accents that are signs of their own', 'ge\u0301ne\u0301ral', [
    'Directeur général (Direction) @ directeur-general deprecated',
  ]);
  finds('an id like a word of the language', 'proto', ['__proto__ @ __proto__']);
  finds('nothing by the title of a translation', 'managing', []);
  finds('nothing by what stands elsewhere', 'direction', []);
  finds('nothing by letters in another order', 'esrun', []);
  finds('nothing by a very long text', 'nurse'.repeat(10_000), []);
  for (const query of ['', '  ', '*']) {
    finds(`all roles by ${JSON.stringify(query)}`, query, [
      'Directeur général (Direction) @ directeur-general deprecated',
      'Nurse @ "nurse"',
      '__proto__ @ __proto__',
      'Œuvre d’accueil @ Œuvre d’accueil',
      'Nurse in charge @ "ward-manager"',
    ]);
  }

  it('finds 500 at most', () => {
    const many: Files = new Map(
      Array.from({ length: 600 }, (_, number) => [`/r${number}.role.yaml`, `id: r${number}\ntitle: Role ${number}\n`]),
    );
    const index = indexOf(many);
    assert.equal(workspaceSymbols('', index).length, 500);
    assert.equal(workspaceSymbols('role', index).length, 500);
    assert.equal(workspaceSymbols('role 599', index)[0]?.name, 'Role 599');
  });

  it('shows a title of many lines on one', () => {
    const index = indexOf(new Map([['/a.role.yaml', 'title: |\n  One\n  two\n']]));
    assert.equal(workspaceSymbols('one two', index)[0]?.name, 'One two');
  });
});

function finds(what: string, query: string, expected: readonly string[]): void {
  const index = indexOf(files);
  it(`finds ${what}`, () =>
    assert.deepEqual(
      workspaceSymbols(query, index).map(({ name, container, kind, deprecated, location: { uri, range } }) => {
        const place = index.document(uri)?.text.slice(range.start, range.end);
        return [
          kind === 'role' ? '' : `${kind} `,
          name,
          container === undefined ? '' : ` (${container})`,
          ` @ ${place}`,
          deprecated ? ' deprecated' : '',
        ].join('');
      }),
      expected,
    ));
}
