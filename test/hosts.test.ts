/** One engine: the command line, the server and the library find the same and render the same. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Host } from '../server/src/cli/host.ts';
import { run } from '../server/src/cli/run.ts';
import { nodeFileSystem, pathOf, uriOf } from '../server/src/files/node.ts';
import {
  check,
  configFor,
  LineMap,
  logoProblems,
  readLogo,
  renderPage,
  Workspace,
  type Diagnostic,
} from '../server/src/index.ts';
import type { PageResult } from '../server/src/lsp/protocol.ts';
import { randomFrom } from './bench/corpus/random.ts';
import { withFolder } from './files/temporary-folder.ts';
import { fullCapabilities, startWorkspace } from './lsp/memory-server.ts';
import { isAboutRole } from '../server/src/schema/kinds.ts';
import { mistyped } from './model/random-texts.ts';
import { randomOrganisation } from './page/sample-roles.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const folders = ['e-commerce', ...readdirSync(`${samples}/mistakes`).map((code) => `mistakes/${code}`)];

/** A finding as each host tells it: `file:line:column-line:column severity code: message`, from 1. */
type Told = string;

describe('hosts', () => {
  for (const folder of folders.filter((name) => !name.endsWith('unreadable-file'))) {
    it(`${folder}: the command, the server and the library find the same`, async () => {
      const uris = await nodeFileSystem.find(uriOf(`${samples}/${folder}`));
      const workspace = await loaded(uris);
      const byLibrary = await toldByLibrary(workspace);
      assert.deepEqual(await toldByCommand(`${samples}/${folder}`), byLibrary);
      assert.deepEqual(await toldByServer(workspace, `${samples}/${folder}`), byLibrary);
    });
  }

  for (const folder of folders.filter((name) => !name.endsWith('unreadable-file'))) {
    it(`${folder}: they render the same pages, byte for byte`, () => checkPages(`${samples}/${folder}`));
  }

  it('render the same pages of roles that nobody wrote, broken ones as well', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const files = Object.entries(randomOrganisation(seed, (number) => `Text ${number} : l'été <b> *c*`));
      const random = randomFrom(seed);
      const typed = files.map(([name, text]) => [name, random.below(3) === 0 ? mistyped(text, random) : text]);
      await withFolder(Object.fromEntries(typed), checkPages);
    }
  });

  it('render the same page in the style of the house, with its logo', () =>
    withFolder(house, async (folder) => {
      const workspace = await loaded(await nodeFileSystem.find(uriOf(folder)));
      const document = workspace.get(uriOf(`${folder}/nurse.role.yaml`));
      assert.ok(document);
      const logo = await readLogo(configFor(document.uri, workspace.documents()), nodeFileSystem);
      assert.ok(logo && 'address' in logo);
      const page = renderPage(document, workspace.index, { logo });
      for (const part of [logo.address, 'alt="Acme"', '--accent: #7a1f3d', '<strong>Acme</strong>']) {
        assert.ok(page.includes(part), part);
      }
      assert.ok(!page.includes('Secret'));
      const printed: string[] = [];
      assert.equal(await run(['page', 'nurse.role.yaml'], host(folder, printed)), 0);
      assert.equal(printed.join(''), page);
      const client = await server(workspace, folder);
      const sent = await client.request<PageResult>('rolespec/page', { textDocument: { uri: document.uri } });
      assert.equal(sent.html, page);
      await client.exit();
    }));
});

const house = {
  'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nteam: { notes: [Secret] }\n',
  'brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"/>',
  'rolespec.config.yaml': `page:
  internal: [team.notes]
  colors: { accent: "#7a1f3d" }
  logo: { file: brand/logo.svg, alt: Acme }
  footer: "**Acme**"
`,
};

/**
 * Every page of the folder, from the command line and from the server, is the one that the library renders; where settings
 * have errors, the command line, whose pages are for others, makes none.
 */
async function checkPages(folder: string): Promise<void> {
  const workspace = await loaded(await nodeFileSystem.find(uriOf(folder)));
  const isHeldBack = hasErrors(
    [...workspace.documents()]
      .filter(({ kind }) => kind === 'config')
      .flatMap((document) => check(document, workspace.index, { today: today() })),
  );
  const client = await server(workspace, folder);
  for (const document of workspace.documents()) {
    if (!isAboutRole(document.kind)) continue;
    const page = renderPage(document, workspace.index);
    const printed: string[] = [];
    const path = pathOf(document.uri) ?? '';
    const ends = hasErrors(document.problems) ? 1 : 0;
    assert.equal(await run(['page', path], host(folder, printed)), isHeldBack ? 2 : ends);
    assert.equal(printed.join(''), isHeldBack ? '' : page, `${path} on the command line`);
    const sent = await client.request<PageResult>('rolespec/page', { textDocument: { uri: document.uri } });
    assert.equal(sent.html, page, `${path} from the server`);
  }
  await client.exit();
}

function hasErrors(diagnostics: readonly { readonly severity: string }[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

async function loaded(uris: readonly string[]): Promise<Workspace> {
  const workspace = new Workspace();
  for (const uri of uris) {
    const read = await nodeFileSystem.read(uri);
    if ('text' in read) workspace.set(uri, read.text);
  }
  return workspace;
}

async function toldByLibrary(workspace: Workspace): Promise<readonly Told[]> {
  const documents = [...workspace.documents()];
  const problems = await logoProblems(documents, nodeFileSystem);
  return documents
    .flatMap((document) => {
      const lines = new LineMap(document.text);
      const config = configFor(document.uri, documents);
      return check(document, workspace.index, { config, today: today(), logoProblems: problems }).map((diagnostic) =>
        told(document.uri, lines, diagnostic),
      );
    })
    .toSorted();
}

function told(uri: string, lines: LineMap, { code, severity, message, range }: Diagnostic): Told {
  const at = (offset: number): string => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  return `${nameOf(uri)}:${at(range.start)}-${at(range.end)} ${severity} ${code}: ${message.fr}`;
}

async function toldByCommand(folder: string): Promise<readonly Told[]> {
  const printed: string[] = [];
  const status = await run(['check', '.', '--format', 'json', '--lang', 'fr'], host(folder, printed));
  const report: unknown = JSON.parse(printed.join(''));
  const { files, summary } = report as {
    files: { path: string; diagnostics: { code: string; severity: string; message: string; range: JsonRange }[] }[];
    summary: { errors: number };
  };
  assert.equal(status, summary.errors > 0 ? 1 : 0);
  return files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(
        ({ code, severity, message, range: { start, end } }) =>
          `${nameOf(path)}:${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${code}: ${message}`,
      ),
    )
    .toSorted();
}

interface JsonRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

async function toldByServer(workspace: Workspace, folder: string): Promise<readonly Told[]> {
  const client = await server(workspace, folder);
  const reports = await Promise.all(
    [...workspace.documents()].map(async ({ uri }) => ({ uri, report: await client.pull(uri) })),
  );
  await client.exit();
  const severities = [undefined, 'error', 'warning', 'info', 'hint'];
  return reports
    .flatMap(({ uri, report }) =>
      ('items' in report ? report.items : []).map(
        ({ code, severity, message, range: { start, end } }: LspDiagnostic) =>
          `${nameOf(uri)}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ` +
          `${severities[severity ?? 0]} ${code}: ${typeof message === 'string' ? message : message.value}`,
      ),
    )
    .toSorted();
}

function server(workspace: Workspace, folder: string): ReturnType<typeof startWorkspace> {
  const files = Object.fromEntries([...workspace.documents()].map(({ uri, text }) => [uri, text]));
  return startWorkspace({ files, folders: [uriOf(folder)], locale: 'fr', capabilities: fullCapabilities });
}

function host(workingFolder: string, printed: string[]): Host {
  return {
    workingFolder,
    files: nodeFileSystem,
    language: 'fr',
    languageAsked: 'fr',
    version: '0',
    color: false,
    today: today(),
    print: (text) => void printed.push(text),
    // A page tells by itself what is wrong with its settings, and that it is not whole.
    complain: (text) => assert.match(text, /rolespec\.config\.yaml:|réglages|contient des erreurs/),
  };
}

/** The day that the server takes from the clock as well. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

function nameOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}
