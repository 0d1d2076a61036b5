import { deepEqual, equal, ok } from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all.ts';
import { ask, offers, writes } from './completion-asked.ts';

const ignorable = allRules.map(({ id }) => id).filter((id) => !id.startsWith('suppression-'));

/** Of the rules that can be ignored, those first that find something. */
function starts(title: string, source: string, first: readonly string[], name?: string): void {
  offers(title, source, [...first, ...ignorable.filter((id) => !first.includes(id))], name);
}

describe('completion in comments', () => {
  starts('offers the rules that can be ignored', 'id: nurse # rolespec-ignore $0', ['orphan-role']);
  starts('of a whole file', '# rolespec-ignore-file empty$0\nid: nurse', ['orphan-role']);
  const text = 'id: nurse\nlang: en\ntitle: Chairman\nmission: TODO\n';
  starts('offers what is found on the next line first', text.replace('title', '# rolespec-ignore $0\ntitle'), [
    'inconsiderate-term',
    'orphan-role',
    'placeholder-text',
  ]);
  starts('then what is found above', text.replace('mission', '# rolespec-ignore $0\nmission'), [
    'placeholder-text',
    'orphan-role',
    'inconsiderate-term',
  ]);
  offers('offers both ways to ignore', 'id: nurse # role$0', ['rolespec-ignore', 'rolespec-ignore-file']);
  offers('offers nothing in other comments', 'id: nurse # the re$0', []);
  offers('offers nothing where the author says why', 'id: nurse # rolespec-ignore empty-section: em$0', []);
  const written = 'id: nurse # rolespec-ignore empty-section: ';
  writes('writes the colon for the reason', 'id: nurse # rolespec-ignore em$0', 'empty-section', written);
  writes('writes over the whole word', 'id: nurse # rolespec-ignore em$0pty', 'empty-section', written);
  const named = 'id: nurse # rolespec-ignore empty-section: why';
  writes('keeps the colon that is there', 'id: nurse # rolespec-ignore em$0: why', 'empty-section', named);
  writes('goes on from the first letters', '# rol$0', 'rolespec-ignore-file', '# rolespec-ignore-file ');
});

describe('completion where JSON ignores rules', () => {
  const json = 'nurse.role.json';
  starts('offers the rules that can be ignored', '{ "x-rolespec-ignore": { "em$0" } }', [], json);
  starts('in a group without any', '{ "id": "nurse", "x-rolespec-ignore": {$0} }', ['orphan-role'], json);
  starts('in any group', '{ "team": { "reportsTo": [{ "x-rolespec-ignore": { "$0" } }] } }', ['empty-relation'], json);
  const others = ignorable.filter((id) => id !== 'empty-section');
  offers('but for those that are there', '{ "x-rolespec-ignore": { "empty-section": "why", "$0" } }', others, json);
  offers('offers nothing for the reason', '{ "x-rolespec-ignore": { "empty-section": "$0" } }', [], json);
  const written = '{ "id": "nurse", "x-rolespec-ignore": { "empty-section": "$1" } }';
  writes(
    'writes the quotes for it',
    '{ "id": "nurse", "x-rolespec-ignore": { "em$0" } }',
    'empty-section',
    written,
    json,
  );
  const begun = '{ "id": "nurse", "x-rolespec-ignore": { $1 } }';
  writes('begins with the field itself', '{ "id": "nurse", "x-$0" }', 'x-rolespec-ignore', begun, json);
  it('is no field of YAML', () => {
    const labels = ask('{ id: nurse, x$0 }').map(({ label }) => label);
    ok(labels.includes('title') && !labels.includes('x-rolespec-ignore'));
  });
});

describe('completion of names in settings', () => {
  const labels = (source: string): readonly string[] => ask(source, 'rolespec.config.yaml').map(({ label }) => label);

  it('offers rules in overrides, and options where a rule has some', () => {
    equal(labels('overrides:\n  - files: [x]\n    rules:\n      $0').length, allRules.length);
    deepEqual(
      labels('overrides:\n  - files: [x]\n    options:\n      $0'),
      allRules.filter(({ options }) => options).map(({ id }) => id),
    );
    deepEqual(labels('options:\n  long-sentence:\n    $0'), ['words']);
  });

  it('offers the fields of a role, also inside of others, where settings name one', () => {
    for (const source of ['house:\n  - id: a\n    subject: $0', 'page:\n  internal:\n    - $0']) {
      const offered = ask(source, 'rolespec.config.yaml');
      const found = offered.find(({ label }) => label === 'requirements.experience.months');
      deepEqual(found?.detail, { en: 'Months of experience', fr: 'Mois d’expérience' }, source);
      ok(offered.some(({ label }) => label === 'compensation'));
      equal(new Set(offered.map(({ label }) => label)).size, offered.length);
    }
  });

  it('offers fields where a rule of the house says which roles it means', () =>
    ok(labels('house:\n  - id: a\n    where:\n      $0').includes('seniority')));
});
