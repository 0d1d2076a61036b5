import assert from 'node:assert/strict';
import { isIgnored } from '../../server/src/files/ignore.ts';
import { configFor, defaultConfig } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { renderPage } from '../../server/src/page/page.tsx';
import { check } from '../../server/src/rules/check.ts';

describe('the settings', () => {
  // By the name of the settings, of a role that they hold for, and of one that they do not hold for.
  const names: readonly (readonly [settings: string, role: string, other: string | undefined])[] = [
    ['rolespec.config.yaml', 'nurse.role.yaml', undefined],
    ['rolespec.config.yaml', 'roles/nurse.role.yaml', undefined],
    ['rolespec.config.yaml', './nurse.role.yaml', undefined],
    ['rolespec.config.yaml', 'file:///roles/nurse.role.yaml', undefined],
    ['./rolespec.config.yaml', 'nurse.role.yaml', undefined],
    ['roles/rolespec.config.yaml', 'roles/nurse.role.yaml', 'nurse.role.yaml'],
    ['roles/rolespec.config.yaml', './roles/a/nurse.role.yaml', 'roles2/nurse.role.yaml'],
    ['/roles/rolespec.config.yaml', '/roles/nurse.role.yaml', '/nurse.role.yaml'],
    ['mem:rolespec.config.yaml', 'mem:nurse.role.yaml', 'memo:nurse.role.yaml'],
    ['mem:rolespec.config.yaml', 'mem:/roles/nurse.role.yaml', 'nurse.role.yaml'],
    ['untitled:rolespec.config.yaml', 'untitled:nurse.role.yaml', 'file:///nurse.role.yaml'],
    ['C:\\r\\rolespec.config.yaml', 'C:\\r\\nurse.role.yaml', 'C:\\nurse.role.yaml'],
    ['c:\\r\\rolespec.config.yaml', 'C:/r/a/nurse.role.yaml', 'D:\\r\\nurse.role.yaml'],
    ['\\\\host\\r\\rolespec.config.yaml', '\\\\host\\r\\nurse.role.yaml', '\\\\host\\nurse.role.yaml'],
    ['file:///c%3A/r/rolespec.config.yaml', 'file:///C:/r/nurse.role.yaml', 'file:///D:/r/nurse.role.yaml'],
    ['file:///r%C3%B4les/rolespec.config.yaml', 'file:///rôles/nurse.role.yaml', 'file:///roles/nurse.role.yaml'],
    ['FILE://Host/r/rolespec.config.yaml', 'file://host/r/nurse.role.yaml', 'file://host2/r/nurse.role.yaml'],
    ['file:///rolespec.config.yaml', 'file:///nurse.role.yaml', 'nurse.role.yaml'],
    ['file:///100%/rolespec.config.yaml', 'file:///100%/nurse.role.yaml', 'file:///nurse.role.yaml'],
  ];
  for (const [settings, role, other] of names) {
    it(`called ${settings} hold for ${role}${other === undefined ? '' : ` and not for ${other}`}`, () => {
      const workspace = new Workspace();
      workspace.set(settings, 'page:\n  internal: [mission]\nignore: [nurse.role.yaml]\n');
      const isHeeded = (uri: string): boolean => {
        const document = workspace.set(uri, 'id: nurse\nlang: en\ntitle: Nurse\nmission: Care for patients.\n');
        const isInternal = !renderPage(document, workspace.index).includes('Care for patients');
        assert.equal(isIgnored(uri, configFor(uri, workspace.documents())), isInternal);
        return isInternal;
      };
      assert.ok(isHeeded(role));
      assert.ok(other === undefined || !isHeeded(other));
    });
  }

  // By their name, what they are said to build on, and the name of that.
  const bases: readonly (readonly [settings: string, path: string, base: string])[] = [
    ['rolespec.config.yaml', 'house.rolespec.config.yaml', 'house.rolespec.config.yaml'],
    ['rolespec.config.yaml', './été.rolespec.config.yaml', 'été.rolespec.config.yaml'],
    ['./a/b/rolespec.config.yaml', '../../rolespec.config.yaml', 'rolespec.config.yaml'],
    ['mem:rolespec.config.yaml', './house.rolespec.config.yaml', 'mem:house.rolespec.config.yaml'],
    ['C:\\a\\b\\rolespec.config.yaml', '../rolespec.config.yaml', 'c:\\a\\rolespec.config.yaml'],
    [
      'file:///a/(b)/rolespec.config.yaml',
      'c(1).rolespec.config.yaml',
      'file:///a/%28b%29/c%281%29.rolespec.config.yaml',
    ],
  ];
  for (const [settings, path, base] of bases) {
    it(`called ${settings} build on ${base}`, () => {
      const workspace = new Workspace();
      workspace.set(base, 'rules:\n  empty-section: off\n');
      const own = workspace.set(settings, `extends: ['${path}']\n`);
      const role = settings.replace('rolespec.config', 'nurse.role');
      assert.equal(configFor(role, workspace.documents()).rules.get('empty-section'), 'off');
      assert.deepEqual(check(own, workspace.index, { today: '2026-01-31' }), []);
    });
  }

  describe('that build on others', () => {
    const house = `page: { internal: [mission, team], publish: [team.reportsTo, summary], footer: House }
ignore: [drafts/, /wards/old/, '/plans/', '*.tmp.role.yaml']
`;
    const own = `extends: [../house.rolespec.config.yaml]
page: { internal: [summary], publish: [team.notes] }
ignore: ['!keep.tmp.role.yaml']
`;
    const documents = [
      parseRole('file:///house.rolespec.config.yaml', house),
      parseRole('file:///wards/rolespec.config.yaml', own),
    ];

    it('keep internal what those keep internal as well, and publish nothing that those publish', () => {
      const { internal, publish, footer } = configFor('file:///wards/x.role.yaml', documents).page;
      assert.deepEqual(internal, ['compensation', 'evaluation', 'mission', 'team', 'summary']);
      assert.deepEqual(publish, ['team.notes']);
      assert.equal(footer, undefined);
    });

    for (const [path, ignored] of [
      ['a.role.yaml', false],
      ['drafts/a.role.yaml', true],
      ['b/drafts/a.role.yaml', true],
      ['old/a.role.yaml', true],
      ['plans/a.role.yaml', false],
      ['a.tmp.role.yaml', true],
      ['keep.tmp.role.yaml', false],
    ] as const) {
      it(`${ignored ? 'ignore' : 'do not ignore'} ${path}`, () => {
        const uri = `file:///wards/${path}`;
        assert.equal(isIgnored(uri, configFor(uri, documents)), ignored);
      });
    }
  });

  it('of several files in one folder are those of the YAML one, in whatever order they are found', () => {
    const yaml = parseRole('file:///a/rolespec.config.yaml', 'ignore: [yaml]\n');
    const json = parseRole('file:///a/rolespec.config.json', '{ "ignore": ["json"] }');
    const short = parseRole('file:///a/rolespec.config.yml', 'ignore: [yml]\n');
    assert.deepEqual(configFor('file:///a/x.role.yaml', [json, short]).ignore, [
      { folder: 'file:///a/', patterns: ['yml'] },
    ]);
    for (const documents of [
      [yaml, json],
      [json, yaml],
      [short, yaml],
      [yaml, short, json],
    ]) {
      assert.deepEqual(configFor('file:///a/x.role.yaml', documents).ignore, [
        { folder: 'file:///a/', patterns: ['yaml'] },
      ]);
    }
  });

  it('keep what fits: a rule that is badly named or weighed does not take the others with it', () => {
    for (const wrong of ['K_1: error', 'Placeholder Text: off', 'placeholder-text: loud', 'placeholder-text: 3']) {
      const document = parseRole('file:///rolespec.config.yaml', `rules:\n  empty-section: off\n  ${wrong}\n`);
      assert.deepEqual([...configFor('file:///x.role.yaml', [document]).rules], [['empty-section', 'off']], wrong);
    }
  });

  it('are those that can be read of a broken file', () => {
    const text = 'rules:\n  empty-section: off\n  placeholder-text "info"\nignore: [a\n';
    const { rules, ignore } = configFor('file:///x.role.yaml', [parseRole('file:///rolespec.config.yaml', text)]);
    assert.equal(rules.get('empty-section'), 'off');
    assert.deepEqual(ignore, [{ folder: 'file:///', patterns: ['a'] }]);
  });

  it('of an empty file are none, and that is no mistake', () => {
    for (const text of ['', '# nothing yet\n']) {
      const document = parseRole('file:///rolespec.config.yaml', text);
      assert.deepEqual(document.problems, []);
      assert.deepEqual(configFor('file:///x.role.yaml', [document]), {
        ...defaultConfig,
        folder: 'file:///',
      });
    }
  });
});
