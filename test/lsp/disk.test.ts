import assert from 'node:assert/strict';
import { refusal } from '../../server/src/files/refusal.ts';
import { Disk } from '../../server/src/lsp/disk.ts';
import { ServerWorkspace } from '../../server/src/lsp/workspace.ts';

const folder = 'file:///roles';
const nurse = `${folder}/wards/nurse.role.yaml`;

/**
 * A disk that is about to answer with the text of one file, as it was when it was asked.
 *
 * @param after whether the file is there from then on.
 */
async function reading(after: { readonly isThere: boolean } = { isThere: false }): Promise<{
  readonly disk: Disk;
  readonly texts: ServerWorkspace;
  readonly answer: () => void;
}> {
  let isThere = true;
  let [open, ask] = [(): void => undefined, (): void => undefined];
  const gate = new Promise<void>((resolve) => (open = resolve));
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const texts = new ServerWorkspace({
    skip: [],
    during: (_, work) => work(),
    failed: (_, error) => assert.fail(String(error)),
    loaded: () => undefined,
    belongs: () => true,
  });
  const disk = new Disk({
    files: {
      async read(uri) {
        const result = uri === nurse && isThere ? { text: 'id: nurse\n' } : { refused: refusal('missing') };
        if (uri === nurse) ask();
        await gate;
        return result;
      },
      find: () => Promise.resolve([nurse]),
    },
    bulkReader: undefined,
    texts,
    settled: () => undefined,
    progressed: () => undefined,
  });
  disk.addFolder(folder);
  await asked;
  isThere = after.isThere;
  return { disk, texts, answer: open };
}

describe('a file that is being read', () => {
  const ends: Readonly<Record<string, (disk: Disk) => void>> = {
    'its deletion': (disk) => disk.deleted([nurse]),
    'that of its folder': (disk) => disk.deleted([`${folder}/wards`]),
    'the end of the workspace folder': (disk) => disk.removeFolder(folder),
  };
  for (const [what, happens] of Object.entries(ends)) {
    it(`is not there after ${what}`, async () => {
      const { disk, texts, answer } = await reading();
      happens(disk);
      answer();
      await disk.atRest();
      assert.deepEqual(texts.uris(), []);
    });
  }

  it('is there after the end of a workspace folder in another one', async () => {
    const { disk, texts, answer } = await reading({ isThere: true });
    disk.addFolder(`${folder}/wards`);
    answer();
    await disk.atRest();
    disk.removeFolder(`${folder}/wards`);
    await disk.atRest();
    assert.deepEqual(texts.uris(), [nurse]);
  });

  it('is there otherwise', async () => {
    const { disk, texts, answer } = await reading();
    answer();
    await disk.atRest();
    assert.deepEqual(texts.uris(), [nurse]);
  });
});
