import assert from 'node:assert/strict';
import { configFor, defaultConfig } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';

describe('the settings', () => {
  it('of several files in one folder are those of the YAML one, in whatever order they are found', () => {
    const yaml = parseRole('file:///a/rolespec.config.yaml', 'ignore: [yaml]\n');
    const json = parseRole('file:///a/rolespec.config.json', '{ "ignore": ["json"] }');
    const short = parseRole('file:///a/rolespec.config.yml', 'ignore: [yml]\n');
    assert.deepEqual(configFor('file:///a/x.role.yaml', [json, short]).ignore, ['yml']);
    for (const documents of [
      [yaml, json],
      [json, yaml],
      [short, yaml],
      [yaml, short, json],
    ]) {
      assert.deepEqual(configFor('file:///a/x.role.yaml', documents).ignore, ['yaml']);
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
    const { rules, ignore, folder } = configFor('file:///x.role.yaml', [
      parseRole('file:///rolespec.config.yaml', text),
    ]);
    assert.equal(rules.get('empty-section'), 'off');
    assert.deepEqual([ignore, folder], [['a'], 'file://']);
  });

  it('of an empty file are none, and that is no mistake', () => {
    for (const text of ['', '# nothing yet\n']) {
      const document = parseRole('file:///rolespec.config.yaml', text);
      assert.deepEqual(document.problems, []);
      assert.deepEqual(configFor('file:///x.role.yaml', [document]), {
        ...defaultConfig,
        folder: 'file://',
      });
    }
  });
});
