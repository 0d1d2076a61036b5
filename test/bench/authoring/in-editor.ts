import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keys } from '../../host/authoring/author.ts';
import { ourDesk, writeInEditor, type Desk } from '../../host/authoring/write-in-editor.ts';
import type { Context } from '../context.ts';
import { describe } from '../lsp/texts.ts';
import type { Table } from '../report.ts';
import { stockExtension, stockSettings, writeStockExtension } from './stock-extension.ts';

/** The same text, written in the real VS Code through what is on the screen. */
export async function authoringInEditor(
  context: Context,
  name: string,
  wanted: string,
): Promise<{ readonly table: Table; readonly samples: unknown }> {
  const { node, peers, folder, say } = context;
  const stock = await writeStockExtension(folder, node, peers.yamlServer);
  const desks: readonly (readonly [string, Desk])[] = [
    ['ours', ourDesk],
    [
      'yaml-language-server',
      {
        extension: stockExtension,
        language: 'yaml',
        manners: {
          triggers: '',
          opensAtStops: false,
          movesDashes: false,
          leavesLists: false,
          entersWhatIsThere: false,
        },
        options: { extension: stock, settings: stockSettings },
      },
    ],
  ];
  const found = new Map<string, Keys>();
  for (const [called, desk] of desks) {
    say(`authoring in the editor: ${called}`);
    const own = join(folder, `in-editor-${called}`);
    await mkdir(own);
    found.set(called, await writeInEditor(own, name, wanted, desk));
  }
  const ours = found.get('ours')?.pressed ?? NaN;
  return {
    table: {
      title: `Keys to write the real profile in VS Code (${describe(wanted)}, ${wanted.length} signs)`,
      note: 'From an empty file, through the screen: every key is pressed in the editor, and the list of proposals is read as it is shown there. **Put away** are lists that stood in the way, so that Escape was needed before Enter or Tab; **to put right** are the keys between Enter and the place where the next line begins, the dash of an item among them.',
      head: ['server', 'keys', 'keys per sign', 'completions taken', 'put away', 'to put right', 'ours divided by it'],
      rows: [...found].map(([called, { pressed, taken, putAway, corrections }]) => [
        called,
        `${pressed}`,
        (pressed / wanted.length).toFixed(2),
        `${taken}`,
        `${putAway}`,
        `${corrections}`,
        (ours / pressed).toFixed(2),
      ]),
    },
    samples: Object.fromEntries(found),
  };
}
