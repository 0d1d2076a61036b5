/** Each machine format through a strict reader of that format. */
import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { hostileWords, reported, resultsOf, saying } from './results.ts';

const results = resultsOf({
  'wards/nurse.role.yaml': 'id: nurse\nlang: en\ntitel: Nurse\nmeta: { reviewBy: 31/3/2027 }\nobjectives: []\n',
  'cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a well-formed document, in their order. @throws where it is not well formed. */
function readXml(xml: string): readonly Element[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes }, text: '' }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return found;
}

describe('the report for', () => {
  it('JUnit has a test for each finding, and fails for errors only', () => {
    const [all, ...rest] = readXml(reported('junit', results));
    assert.deepEqual(all?.attributes, { name: 'rolespec', tests: '4', failures: '2', errors: '0' });
    const failures = rest.filter(({ name }) => name === 'failure');
    assert.equal(failures.length, 2);
    assert.match(failures[0]?.text ?? '', /wards\/nurse\.role\.yaml:1:1 'title' \(.*\) is missing|title/);
    assert.ok(rest.some(({ name, attributes }) => name === 'testcase' && attributes['name'] === 'cook.role.yaml'));
  });

  it('Checkstyle has each file and each finding', () => {
    const elements = readXml(reported('checkstyle', results));
    assert.deepEqual(
      elements.filter(({ name }) => name === 'file').map(({ attributes }) => attributes['name']),
      ['wards/nurse.role.yaml', 'cook.role.yaml'],
    );
    const errors = elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes);
    assert.deepEqual(
      errors.map(({ line, column, severity, source }) => `${line}:${column} ${severity} ${source}`),
      ['3:1 error rolespec.unknown-field', '4:19 error rolespec.bad-date', '5:1 info rolespec.empty-section'],
    );
  });

  for (const words of hostileWords) {
    it(`XML keeps ${JSON.stringify(words)} inside of its attribute`, () => {
      for (const name of ['junit', 'checkstyle']) {
        const elements = readXml(reported(name, saying(words)));
        assert.equal(elements.length, name === 'junit' ? 4 : 3);
        const message = elements.at(-1)?.attributes['message'];
        // oxlint-disable-next-line no-control-regex -- these are what is looked for
        assert.equal(message, words.replace(/[\u0000-\u0008\u001b\ud800\uffff]/gu, '\ufffd'));
      }
    });

    it(`GitHub has one command for ${JSON.stringify(words)}`, () => {
      const lines = reported('github', saying(words)).split('\n');
      assert.deepEqual(lines.slice(1), ['']);
      assert.match(
        lines[0] ?? '',
        /^::error file=a\.role\.yaml,line=1,col=1,endColumn=3,endLine=1,title=unknown-field::/,
      );
      const said = (lines[0] ?? '').split('::')[2] ?? '';
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      assert.doesNotMatch(said, /[\u0000-\u001f\ud800\u202e\u2028]/u);
    });

    it(`Markdown shows ${JSON.stringify(words)} in one cell`, () => {
      const row = reported('markdown', saying(words)).split('\n')[4] ?? '';
      assert.equal(row.match(/(?<!\\)\|/g)?.length, 5);
      assert.doesNotMatch(row, /(?<!\\)[<[*`](?!a\.role\.yaml:1|unknown-field`)(?! \|)/);
    });

    it(`HTML and JSON carry ${JSON.stringify(words)} as text`, () => {
      const html = reported('html', saying(words));
      assert.doesNotMatch(html, /<script|<img|<x /);
      for (const name of ['json', 'gitlab', 'sarif']) assert.ok(JSON.parse(reported(name, saying(words))));
      for (const line of reported('jsonl', saying(words)).trimEnd().split('\n')) assert.ok(JSON.parse(line));
    });
  }

  it('GitHub escapes the path, and says no column over several lines', () => {
    const [result] = resultsOf({ 'a,b:c%.role.yaml': 'id: "a,b"\nlang: en\ntitle: A\nsummary: b\nsummary: b\n' });
    assert.ok(result);
    const text = reported('github', [result]);
    assert.match(text, /file=a%2Cb%3Ac%25\.role\.yaml,/);
  });

  it('GitLab tells findings apart, and keeps their names when lines move', () => {
    const fingerprints = (text: string) =>
      (JSON.parse(reported('gitlab', resultsOf({ 'nurse.role.yaml': text }))) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
    const text = 'id: nurse\nlang: en\ntitle: Nurse\ntools: []\nteam: { notes: [""] }\nsummary: ""\n';
    const before = fingerprints(text);
    assert.equal(new Set(before).size, before.length);
    assert.ok(before.length >= 3);
    assert.deepEqual(fingerprints(`# new\n\n${text}`), before);
  });

  it('SARIF has rules, places, related places and fixes', () => {
    const log = JSON.parse(
      reported('sarif', resultsOf({ 'a b/nürse.role.yaml': 'id: nurse\nlang: en\ntitle: N\nmision: a\nmision: a\n' })),
    );
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.tool.driver.version, '1.2.3');
    for (const { ruleId, ruleIndex, level, locations } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'a%20b/n%C3%BCrse.role.yaml');
    }
    const twice = run.results.find((one: { ruleId: string }) => one.ruleId === 'duplicate-key');
    assert.deepEqual(twice.locations[0].physicalLocation.region, {
      startLine: 5,
      startColumn: 1,
      endLine: 5,
      endColumn: 7,
    });
    assert.equal(twice.relatedLocations[0].physicalLocation.region.startLine, 4);
    assert.deepEqual(twice.fixes[0].artifactChanges[0].replacements[0], {
      deletedRegion: { startLine: 5, startColumn: 1, endLine: 6, endColumn: 1 },
      insertedContent: { text: '' },
    });
    assert.equal(twice.fixes[0].properties.safe, true);
  });

  it('SARIF and JSON tell who may make a fix', () => {
    const found = resultsOf({ 'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nsummary: a\nsummary: b\n' });
    const [run] = JSON.parse(reported('sarif', found)).runs;
    const [file] = JSON.parse(reported('json', found)).files;
    const inSarif = run.results.find((one: { ruleId: string }) => one.ruleId === 'duplicate-key').fixes;
    const inJson = file.diagnostics.find((one: { code: string }) => one.code === 'duplicate-key').fixes;
    for (const { safe, byHand } of [inSarif[0].properties, inJson[0]]) {
      assert.deepEqual({ safe, byHand }, { safe: false, byHand: true });
    }
  });
});
