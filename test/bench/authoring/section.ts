import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../host/cache.ts';
import type { Context } from '../context.ts';
import { OpenText } from '../lsp/open-text.ts';
import { serversOf } from '../lsp/servers.ts';
import { Session } from '../lsp/session.ts';
import { describe, uriIn } from '../lsp/texts.ts';
import type { SectionReport } from '../report.ts';
import { authoringInEditor } from './in-editor.ts';
import { Typist, type Keys } from './typist.ts';

/** How many keys it takes to write the real profile from an empty file. */
export async function authoringSection(context: Context): Promise<SectionReport> {
  const { node, built, peers, plan, say } = context;
  const name = 'directeur-e-commerce.role.yaml';
  const real = await readFile(join(root, 'samples', 'e-commerce', name), 'utf8');
  const wanted = plan.graphRuns > 1 ? real : real.split('\n').slice(0, 60).join('\n');
  const found = new Map<string, Keys>();
  const servers = serversOf('yaml', built, peers).filter(({ name: called }) => !/pushing|floor/.test(called));
  for (const server of servers) {
    say(`authoring: ${server.name}`);
    // Nothing lies beside the file that it could be taken from.
    const folder = join(context.folder, server.name.replace(/\W+/g, '-'));
    await mkdir(folder, { recursive: true });
    const session = await Session.start(server, node, pathToFileURL(folder).href);
    const text = new OpenText(uriIn(folder, name), '');
    session.client.notify('textDocument/didOpen', {
      textDocument: { uri: text.uri, languageId: server.languageId, version: text.version, text: '' },
    });
    const typist = new Typist(session, text, wanted);
    await typist.write();
    assert.equal(text.text, wanted);
    found.set(server.name, typist.keys);
    await session.stop();
  }
  const [ours] = found.values();
  const rows = [...found].map(([server, { pressed, taken, saved }]) => [
    server,
    `${pressed}`,
    (pressed / wanted.length).toFixed(2),
    `${taken}`,
    `${saved}`,
    ours ? (ours.pressed / pressed).toFixed(2) : '',
  ]);
  const inEditor = await authoringInEditor(context, name, wanted);
  return {
    name: 'authoring',
    tables: [
      {
        title: `Keys to write the real profile (${describe(wanted)}, ${wanted.length} signs)`,
        note: 'By somebody who knows the text and takes each completion that saves keys: letters typed before it, arrows down to it, Tab from stop to stop and Enter all count. The lists are narrowed by the beginning of a word, which is a little stricter than an editor.',
        head: ['server', 'keys', 'keys per sign', 'completions taken', 'keys saved', 'ours divided by it'],
        rows: [
          ['no server', `${wanted.length}`, '1.00', '0', '0', ours ? (ours.pressed / wanted.length).toFixed(2) : ''],
          ...rows,
        ],
      },
      inEditor.table,
    ],
    verified: [
      'the text written with each server is the real profile, sign for sign',
      'so is the text that was saved in the editor',
    ],
    samples: { ...Object.fromEntries(found), inEditor: inEditor.samples },
  };
}
