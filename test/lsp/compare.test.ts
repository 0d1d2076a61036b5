import assert from 'node:assert/strict';
import type { CompareParams, CompareResult, ListedRole } from '../../server/src/lsp/protocol.ts';
import { startWorkspace } from './memory-server.ts';

const roles = 'file:///roles';
const nurse = `${roles}/nurse.role.yaml`;
const head = `${roles}/head.role.yaml`;
const french = `${roles}/nurse.fr.role.yaml`;
const files = {
  [nurse]:
    'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: head }] }\ncompensation: { currency: EUR, unit: year, min: 31234 }\n',
  [head]: 'id: head\nlang: en\ntitle: Head\nskills: { technical: [{ id: s, label: Budget }] }\n',
  [french]: 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n',
};

describe('rolespec/compare', () => {
  it('compares the text in the editor with an older one, whose roles are known', async () => {
    const client = await startWorkspace({ files });
    await client.open(nurse, files[nurse].replace('title: Nurse', 'title: Ward nurse'));
    const text = files[nurse].replace('{ role: head }', '');
    const compared = await client.request<CompareResult>('rolespec/compare', {
      textDocument: { uri: nurse },
      base: { text, name: 'HEAD' },
    } satisfies CompareParams);
    assert.equal(compared.title, 'Ward nurse');
    assert.equal(compared.changes, 2);
    assert.match(compared.html, /now reports to 'Head'/);
    assert.match(compared.html, /is called 'Ward nurse' instead of 'Nurse'/);
    assert.match(compared.html, />Before \(HEAD\)</);
    assert.doesNotMatch(compared.html, /<script/);
  });

  it('compares two roles, also for a career move, of which nothing internal is told', async () => {
    const client = await startWorkspace({ files });
    const params: CompareParams = { textDocument: { uri: head }, base: { uri: nurse } };
    const compared = await client.request<CompareResult>('rolespec/compare', params);
    assert.equal(compared.title, 'Nurse → Head');
    assert.match(compared.html, /'Title': 'Head' instead of 'Nurse'/);
    const career = await client.request<CompareResult>('rolespec/compare', { ...params, career: true });
    assert.equal(career.title, "From 'Nurse' to 'Head'");
    assert.match(career.html, /To acquire[^]*Budget/);
    assert.doesNotMatch(career.html, /31,?234/);
  });

  it('shows no ties to what the settings leave out', async () => {
    const settings = { [`${roles}/rolespec.config.yaml`]: 'ignore: [head.role.yaml]\n' };
    const client = await startWorkspace({ files: { ...files, ...settings } });
    const compared = await client.request<CompareResult>('rolespec/compare', {
      textDocument: { uri: nurse },
      base: { text: files[nurse].replace('title: Nurse', 'title: Ward nurse'), name: 'HEAD' },
    } satisfies CompareParams);
    assert.match(compared.html, />Before \(HEAD\)</);
    assert.doesNotMatch(compared.html, />Head</);
  });

  it('is nothing for what cannot be compared', async () => {
    const client = await startWorkspace({ files });
    const unknown = `${roles}/nobody.role.yaml`;
    const words = `${roles}/words.vocabulary.yaml`;
    for (const [uri, other] of [
      [nurse, french],
      [unknown, nurse],
      [nurse, unknown],
      [words, `${roles}/more.vocabulary.yaml`],
    ]) {
      const params = { textDocument: { uri }, base: { uri: other } };
      assert.equal(await client.request('rolespec/compare', params), null);
    }
    const wrong = { textDocument: { uri: nurse }, base: {} };
    await assert.rejects(client.request('rolespec/compare', wrong), /unexpected parameters/);
  });
});

describe('rolespec/roles', () => {
  it('lists what there is to compare with', async () => {
    const client = await startWorkspace({ files });
    const textDocument = { uri: nurse };
    assert.deepEqual(await client.request<readonly ListedRole[]>('rolespec/roles', { textDocument }), [
      { uri: head, title: 'Head', detail: 'head' },
    ]);
    assert.deepEqual(await client.request('rolespec/roles', { textDocument: { uri: french } }), []);
  });

  it('names a role that has neither title nor id by its file', async () => {
    const client = await startWorkspace({
      files: { [nurse]: files[nurse], [`${roles}/infirmi%C3%A8re.role.yaml`]: '' },
    });
    const [listed] = await client.request<readonly ListedRole[]>('rolespec/roles', { textDocument: { uri: nurse } });
    assert.equal(listed?.title, 'infirmière.role.yaml');
  });
});
