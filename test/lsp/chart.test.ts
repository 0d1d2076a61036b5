import assert from 'node:assert/strict';
import type { ChartParams, ChartResult } from '../../server/src/lsp/protocol.ts';
import { startMemoryServer, startWorkspace } from './memory-server.ts';

const roles = 'file:///roles';
const files = {
  [`${roles}/rolespec.config.yaml`]: 'ignore: [drafts/]\nrules: { orphan-role: off }\n',
  [`${roles}/nurse.role.yaml`]:
    'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: head }], manages: [{ role: cook }] }\n',
  [`${roles}/head.role.yaml`]: 'id: head\nlang: en\ntitle: Head\nprogression: { evolvesTo: [{ role: chief }] }\n',
  [`${roles}/drafts/cook.role.yaml`]: 'id: cook\nlang: en\ntitle: Cook\nteam: { reportsTo: [{ role: head }] }\n',
};

describe('the chart of a workspace', () => {
  it('tells who is drawn, with their files, and nothing of what the settings leave out', async () => {
    const client = await startWorkspace({ files });
    const chart = await client.request<ChartResult>('rolespec/chart', { view: 'reporting' });
    assert.deepEqual(chart.roles, [
      { id: 'head', title: 'Head', uri: `${roles}/head.role.yaml` },
      { id: 'nurse', title: 'Nurse', uri: `${roles}/nurse.role.yaml`, parent: 'head' },
    ]);
    assert.match(chart.text, /^<svg [^]*data-id="head"[^]*data-id="nurse"[^]*<\/svg>$/);
  });

  it('is of the text in the editor, and of the view and form asked for', async () => {
    const client = await startWorkspace({ files });
    await client.open(
      `${roles}/head.role.yaml`,
      files[`${roles}/head.role.yaml`]?.replace('Head', 'Ward "head"') ?? '',
    );
    const asked: ChartParams = { view: 'career', format: 'mermaid' };
    const { text, roles: drawn } = await client.request<ChartResult>('rolespec/chart', asked);
    assert.equal(
      text,
      'flowchart LR\n  r0["Chief"]\n  r1["Ward #34;head#34;"]\n  r1 --> r0\n  classDef ghost stroke-dasharray:4\n  class r0 ghost\n',
    );
    assert.deepEqual(drawn[0], { id: 'chief', title: 'Chief' });
    const json = await client.request<ChartResult>('rolespec/chart', { ...asked, format: 'json' });
    assert.deepEqual(JSON.parse(json.text).lines, [{ from: 'head', to: 'chief', kind: 'tree' }]);
  });

  it('starts at a role, and is nothing where nobody knows it', async () => {
    const client = await startWorkspace({ files });
    const asked: ChartParams = { view: 'reporting', root: 'head', depth: 0 };
    const { roles: drawn } = await client.request<ChartResult>('rolespec/chart', asked);
    assert.deepEqual(
      drawn.map(({ id }) => id),
      ['head'],
    );
    assert.equal(await client.request('rolespec/chart', { ...asked, root: 'nobody' }), null);
  });

  for (const root of ['head', undefined]) {
    it(`${root === undefined ? 'is not empty' : 'starts at a role'} while the files are still being read`, async () => {
      let makeReady = (): void => {};
      const ready = new Promise<void>((resolve) => (makeReady = resolve));
      const client = startMemoryServer(new Map(Object.entries(files)), ready);
      await client.initialize({ workspaceFolders: [{ uri: roles, name: 'roles' }] });
      const asked: ChartParams = { view: 'reporting', ...(root !== undefined && { root }) };
      const answer = client.request<ChartResult>('rolespec/chart', asked);
      // The server has this question after that one.
      await client.request('workspace/symbol', { query: '' });
      makeReady();
      const { roles: drawn } = await answer;
      assert.deepEqual(
        drawn.map(({ id }) => id),
        ['head', 'nurse'],
      );
    });
  }

  it('tells nothing of what the settings leave out, wherever it starts', async () => {
    const client = await startWorkspace({ files });
    const asked: ChartParams = { view: 'reporting', root: 'head' };
    const { text } = await client.request<ChartResult>('rolespec/chart', asked);
    assert.match(text, /Nurse/);
    assert.doesNotMatch(text, /cook/i);
    assert.equal(await client.request('rolespec/chart', { ...asked, root: 'cook' }), null);
  });

  it('speaks the language of the client', async () => {
    const client = await startWorkspace({ files, locale: 'fr' });
    const { text } = await client.request<ChartResult>('rolespec/chart', { view: 'reporting' });
    assert.match(text, /aria-label="Organigramme"/);
  });

  const wrong: readonly unknown[] = [
    { view: 'all' },
    { view: 'career', root: 7 },
    { view: 'career', depth: '1' },
    { view: 'career', depth: -1 },
    { view: 'career', format: 'png' },
  ];
  for (const params of wrong) {
    it(`refuses ${JSON.stringify(params)}`, async () => {
      const client = await startWorkspace();
      await assert.rejects(client.request('rolespec/chart', params), { code: -32602 });
    });
  }
});
