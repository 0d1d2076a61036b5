import assert from 'node:assert/strict';
import { fullCapabilities, startWorkspace } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

/** What a question costs, counted instead of timed: so many readings, indexes, checks of one file, checks beside others. */
describe('the work of the server', () => {
  const head = 'id: nurse\nlang: en\n';
  costs('of a key in running text', { edit: ['Cares', 'Cared'], pull: true }, '1 1 1 1');
  costs('of a key in a title', { edit: ['Nurse', 'Nurses'], pull: true }, '1 1 1 1');
  costs('of many keys in a row', { edit: ['Cares', 'Cared'], times: 21, pull: true }, '1 1 1 1');
  costs('of keys that are taken back', { edit: ['Cares', 'Cared'], times: 20, pull: true }, '0 0 0 0');
  costs('of a hover behind a key', { edit: ['Cares', 'Cared'], ask: ['textDocument/hover'] }, '1 1 0 0');
  costs('of a completion behind a key', { edit: ['Cares', 'Cared'], ask: ['textDocument/completion'] }, '1 1 0 0');
  costs('of the same diagnostics once more', { pull: true }, '0 0 0 0');
  costs('of a hover behind a check', { edit: ['Cares', 'Cared'], pull: true, ask: ['textDocument/hover'] }, '1 1 1 1');
  costs(
    'of an outline behind a check',
    { edit: ['Cares', 'Cared'], pull: true, ask: ['textDocument/documentSymbol'] },
    '1 1 1 1',
  );

  const page = ['rolespec/page', 'rolespec/pageDetails'];
  costs('of a page behind a key', { edit: ['Cares', 'Cared'], ask: ['rolespec/page'] }, '1 1 0 0');
  costs('of a check, a page, and what goes with it', { edit: ['Cares', 'Cared'], ask: page, pull: true }, '1 1 1 1');
  costs('of a page, what goes with it, and a check', { edit: ['Cares', 'Cared'], ask: page, pull: 'last' }, '1 1 1 1');
  costs(
    'of quick fixes behind a check',
    { edit: ['Cares', 'Cared'], pull: true, ask: ['textDocument/codeAction'] },
    '1 1 1 1',
  );

  it('of keys in a title, for its translation', async () => {
    const text = `${head}title: Nurse\n`;
    const translation = 'file:///roles/nurse.fr.role.yaml';
    const files = { ...others, [nurse]: text, [translation]: 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n' };
    const client = await startWorkspace({ files, capabilities: fullCapabilities });
    await client.open(nurse, text);
    const readings: number[] = [];
    for (const end of ['s', 'ry', 'd']) {
      await taken(client, text, { edit: ['Nurse', `Nurse${end}`] }, undefined);
      await pulled(client, undefined, translation);
      readings.push((await client.request<Counts>('rolespec/work', undefined)).readings);
    }
    // The role at each key; the translation was read for the first one, and is kept for the others.
    assert.deepEqual(differences(readings), [1, 1]);
  });

  it('of a look at an open file, once others were looked at', async () => {
    const client = await startWorkspace({ files: others, capabilities: fullCapabilities });
    const open = Object.entries(others).slice(0, 20);
    for (const [uri, text] of open) {
      await client.open(uri, text);
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    }
    const readings: number[] = [(await client.request<Counts>('rolespec/work', undefined)).readings];
    for (const uri of [open.at(-1)?.[0], open[0]?.[0], open[0]?.[0]]) {
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      readings.push((await client.request<Counts>('rolespec/work', undefined)).readings);
    }
    assert.deepEqual(differences(readings), [0, 1, 0]);
  });

  function costs(title: string, step: Step, expected: string): void {
    it(title, async () => {
      const text = `${head}title: Nurse\nsummary: Cares for the sick.\nteam:\n  reportsTo:\n    - role: role-1\n`;
      const client = await startWorkspace({ files: { ...others, [nurse]: text }, capabilities: fullCapabilities });
      await client.open(nurse, text);
      const { resultId } = await pulled(client);
      const before = await client.request<Counts>('rolespec/work', undefined);
      await taken(client, text, step, resultId);
      const after = await client.request<Counts>('rolespec/work', undefined);
      const spent = (['readings', 'indexes', 'alone', 'together'] as const).map((kind) => after[kind] - before[kind]);
      assert.equal(spent.join(' '), expected);
    });
  }
});

interface Step {
  /** What is typed over what. */
  readonly edit?: readonly [string, string];
  readonly times?: number;
  readonly ask?: readonly string[];
  /** Whether diagnostics are asked for, and whether behind `ask`. */
  readonly pull?: boolean | 'last';
}

interface Counts {
  readonly readings: number;
  readonly indexes: number;
  readonly alone: number;
  readonly together: number;
}

const nurse = 'file:///roles/nurse.role.yaml';

/** A hundred others, half of which the role has to do with. */
const others: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 100 }, (_, n) => [
    `file:///roles/role-${n}.role.yaml`,
    `id: role-${n}\nlang: en\ntitle: Role ${n}\n${n % 2 === 0 ? 'progression:\n  evolvesTo:\n    - role: nurse\n' : ''}`,
  ]),
);

async function taken(client: TestClient, text: string, step: Step, resultId: string | undefined): Promise<void> {
  for (let time = 0; step.edit && time < (step.times ?? 1); time++) {
    const [old, fresh] = time % 2 === 0 ? step.edit : step.edit.toReversed();
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes(step.edit?.[0] ?? ''));
    const start = lines[line]?.indexOf(step.edit[0]) ?? 0;
    await client.change(nurse, fresh ?? '', {
      start: { line, character: start },
      end: { line, character: start + (old?.length ?? 0) },
    });
  }
  if (step.pull === true) await pulled(client, resultId);
  const position = { line: 3, character: 4 };
  const params = {
    textDocument: { uri: nurse },
    position,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  };
  for (const method of step.ask ?? []) await client.request(method, params);
  if (step.pull === 'last') await pulled(client, resultId);
}

async function pulled(
  client: TestClient,
  previousResultId?: string,
  uri = nurse,
): Promise<{ readonly resultId?: string }> {
  const textDocument = { uri };
  return client.request('textDocument/diagnostic', { textDocument, identifier: 'rolespec', previousResultId });
}

function differences(numbers: readonly number[]): readonly number[] {
  return numbers.slice(1).map((number, n) => number - (numbers[n] ?? 0));
}
