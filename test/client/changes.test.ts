import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { changeMessage, looksSame, shownAfter } from '../../client/src/webview/changes.ts';
import type { ShownPage, ShowMessage } from '../../client/src/webview/messages.ts';
import { joined, piecesOf } from '../../client/src/webview/pieces.ts';
import { renderPage, Workspace } from '../../server/src/index.ts';
import { root } from '../host/cache.ts';

const empty: ShownPage = {
  revision: 1,
  uri: 'file:///nurse.role.yaml',
  locked: false,
  html: '<h1>Nurse</h1>',
  banner: '',
  hasAddress: true,
  lineCount: 2,
  places: [],
  problems: [],
  sections: [],
  missing: [],
  status: {},
  languages: [],
};

/** As it comes out of VS Code. */
function told(message: ShowMessage): ShowMessage {
  return JSON.parse(JSON.stringify(message));
}

describe('what a preview is told', () => {
  it('is the whole page at first, then what is other, and comes to the same', () => {
    const markup = fc
      .array(fc.constantFrom('<p>', '<li class="x">', '<h1>', '<pre>', 'a', 'b', '', '<', '>'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.record({ html: markup, banner: markup }), { minLength: 1, maxLength: 5 }), (pages) => {
        let sent = empty;
        let shown = shownAfter(undefined, told({ type: 'show', whole: sent }));
        for (const [position, page] of pages.entries()) {
          const next = { ...empty, ...page, revision: position + 2 };
          assert.equal(looksSame(sent, next), sent.html === next.html && sent.banner === next.banner);
          shown = shownAfter(shown, told(changeMessage(sent, next)));
          sent = next;
          assert.deepEqual(shown, next);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is asked for again where something was missed', () => {
    const change = changeMessage({ ...empty, revision: 2 }, { ...empty, revision: 3 });
    assert.equal(shownAfter(undefined, change), undefined);
    assert.equal(shownAfter(empty, change), undefined);
  });

  it('is little after a key, wherever it falls', () => {
    const folder = join(root, 'samples', 'e-commerce');
    const workspace = new Workspace();
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.role.yaml')))
      workspace.set(`file:///${name}`, readFileSync(join(folder, name), 'utf8'));
    const uri = 'file:///directeur-e-commerce.role.yaml';
    const text = workspace.get(uri)?.text ?? '';
    const page = (): string => {
      const document = workspace.get(uri);
      return document ? renderPage(document, workspace.index) : '';
    };
    const before = page();
    for (const letter of [/(?<=^title: Directeur)/m, /(?<=statement: Supervision)/, /(?<=^mission: >-\n {2}Mettre)/m]) {
      const typed = text.replace(letter, 'x');
      assert.ok(typed !== text, String(letter));
      workspace.set(uri, typed);
      const after = page();
      const pieces = piecesOf(before, after);
      assert.equal(joined(before, pieces), after);
      assert.ok(after.length > 45_000);
      assert.ok(JSON.stringify(pieces).length < 8000, `${JSON.stringify(pieces).length} for ${letter}`);
    }
  });
});
