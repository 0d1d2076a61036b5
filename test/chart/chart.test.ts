import assert from 'node:assert/strict';
import { chart, type ChartOptions } from '../../server/src/chart/chart.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { indexOf } from './organisation.ts';

describe('the chart', () => {
  it('hangs each role from its superior, whichever of the two says so', () =>
    check('nurse ^head\nhead\ncook\nhead-cook _cook ^head', {}, 'head\n  nurse\n  head-cook\n    cook'));

  it('keeps the order of the superior, then that of the files', () =>
    check('a ^top\nb ^top\nc ^top\ntop _c _b', {}, 'top\n  c\n  b\n  a'));

  it('begins with the root that has the most below it', () => check('a\nb\nc ^b', {}, 'b\n  c\na'));

  it('shows a role that no file describes', () => check('nurse ^head', {}, 'head ?\n  nurse'));

  it('hangs a role with two superiors from the first, and draws the other line', () =>
    check('nurse ^head ^chief\nhead\nchief', {}, 'head\n  nurse\nchief\nnurse - chief'));

  it('draws dotted lines once, and none beside a line of command', () =>
    check('nurse ^head ~chief ~head\nhead\nchief', {}, 'head\n  nurse\nchief\nnurse ~ chief'));

  it('knows no role that reports to itself', () => check('nurse ^nurse ~nurse _nurse', {}, 'nurse'));

  it('opens a circle', () => check('a ^b\nb ^c\nc ^a', {}, 'a\n  c\n    b\na - b'));

  it('opens a circle at its first id, not below it', () =>
    check('a ^c\nd ^a\nc ^b\nb ^c', {}, 'b\n  c\n    a\n      d\nb - c'));

  it('enters a circle where it hangs from something', () =>
    check('a ^b\nb ^a ^top\ntop', {}, 'top\n  b\n    a\nb - a'));

  it('shows a role once whose id is taken twice', () => check('a\na ^b\nb', {}, 'b\n  a'));

  it('starts at a role', () => check('top\na ^top\nb ^a\nc ^top', { root: 'a' }, 'a\n  b'));

  it('starts at a role on a circle', () => check('a ^b\nb ^c\nc ^a', { root: 'b' }, 'b\n  a\n    c'));

  it('starts at a role without a file', () => check('nurse ^head', { root: 'head' }, 'head ?\n  nurse'));

  it('is empty where nobody knows the root', () => check('nurse ^head', { root: 'cook' }, ''));

  it('ends at a depth and counts what is left out', () =>
    check('top\na ^top\nb ^a\nc ^b\nd ^top', { depth: 1 }, 'top\n  a +2\n  d'));

  it('is one line of roots at depth 0', () => check('top\na ^top\nalone', { depth: 0 }, 'top +1\nalone'));

  it('draws the wanted roles and those they are tied to', () =>
    check('nurse ^head\nhead ^chief\nchief', { isWanted: (uri) => uri === '/00000.role.json' }, 'head\n  nurse'));

  it('tells of no tie that is not for everybody, unless another file tells of it', () =>
    check(
      'nurse ^head >head ~chief\nhead ^chief\ncook\nchief _cook',
      { isPublic: ({ path, location }) => path[1] !== 'reportsTo' || location.uri === '/00001.role.json' },
      'chief\n  cook\n  head\nnurse',
    ));

  it('knows no career that is not for everybody', () =>
    check('a >b\nb >c', { view: 'career', isPublic: ({ id }) => id === 'c' }, 'c ?\n  b'));

  it('leads careers to where they end, by the longest way', () =>
    check('a >b >c\nb >c\nc\nd', { view: 'career' }, 'c\n  b\n    a\na - c'));

  it('takes careers from both ends', () => check('a\nb <a', { view: 'career' }, 'b\n  a'));

  it('shows around a role where careers come from and lead', () =>
    check('a >b\nb >c\nc >d\nd\ne >d', { view: 'career', root: 'b' }, 'd\n  c\n    b\n      a'));

  it('goes no further than some steps from a role', () =>
    check('a >b\nb >c\nc >d\ne >d', { view: 'career', root: 'b', depth: 1 }, 'c\n  b\n    a'));

  it('has the titles of a language, where they are translated', () => {
    const index = new RoleIndex([
      parseRole('/chef.role.yaml', 'id: chef\nlang: fr\ntitle: Chef\nteam: { reportsTo: [{ role: direction }] }\n'),
      parseRole('/chef.en.role.yaml', 'translationOf: chef\nlang: en\ntitle: Cook\n'),
      parseRole('/direction.role.yaml', 'id: direction\nlang: fr\ntitle: Direction\n'),
    ]);
    for (const lang of ['en', 'en-GB'])
      assert.deepEqual(
        chart(index, { lang }).roles.map(({ title }) => title),
        ['Direction', 'Cook'],
      );
  });

  it('calls a role without a file as those call it that refer to it, where everybody may know', () => {
    const index = new RoleIndex([
      parseRole('/a.role.yaml', 'id: a\nteam: { manages: [{ role: temp-staff }, { role: ghost-role, label: " " }] }\n'),
      parseRole('/b.role.yaml', 'id: b\nteam: { manages: [{ role: temp-staff, label: Temps }] }\n'),
    ]);
    const titles = (options: ChartOptions): readonly string[] =>
      chart(index, options)
        .roles.filter(({ uri }) => uri === undefined)
        .map(({ title }) => title);
    assert.deepEqual(titles({}), ['Temps', 'Ghost role']);
    assert.deepEqual(titles({ isPublic: ({ path }) => path.at(-1) !== 'label' }), ['Temp staff', 'Ghost role']);
  });

  it('draws no tie that the settings keep internal, unless somebody asks for it', () => {
    const index = new RoleIndex([
      parseRole('/rolespec.config.yaml', 'page: { internal: [team.reportsTo] }\n'),
      parseRole('/a.role.yaml', 'id: a\nteam: { reportsTo: [{ role: secret }] }\n'),
    ]);
    const ids = (options: ChartOptions): readonly string[] => chart(index, options).roles.map(({ id }) => id);
    assert.deepEqual(ids({}), ['a']);
    assert.deepEqual(ids({ root: 'secret' }), []);
    assert.deepEqual(ids({ isPublic: () => true }), ['secret', 'a']);
  });

  it('is drawn of a long line', () => {
    const index = indexOf(Array.from({ length: 2000 }, (_, number) => `r${number} ^r${number + 1}`).join('\n'));
    assert.deepEqual(
      chart(index).roles.map(({ level }) => level),
      Array.from({ length: 2001 }, (_, level) => level),
    );
    assert.equal(chart(index, { depth: 3 }).roles.at(-1)?.hidden, 1997);
  });
});

/** Indented by level; `?` has no file, `+n` are left out; below, the lines beside the tree. */
function check(picture: string, options: ChartOptions, drawn: string): void {
  const { roles, lines } = chart(indexOf(picture), options);
  const rows = roles.map(({ id, level, uri, hidden }) =>
    ['  '.repeat(level), id, uri === undefined ? ' ?' : '', hidden > 0 ? ` +${hidden}` : ''].join(''),
  );
  const others = lines
    .filter(({ kind }) => kind !== 'tree')
    .map(({ from, to, kind }) => `${from} ${kind === 'other' ? '-' : '~'} ${to}`);
  assert.equal([...rows, ...others].join('\n'), drawn);
  const trees = lines.filter(({ kind }) => kind === 'tree').map(({ from, to }) => `${from} ${to}`);
  const parents = roles.flatMap(({ id, parent }) => (parent === undefined ? [] : [`${id} ${parent}`]));
  assert.deepEqual(trees, parents);
}
