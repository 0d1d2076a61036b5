import assert from 'node:assert/strict';
import type {
  AddSectionResult,
  ExportFormat,
  ExportResult,
  PageDetails,
  PageResult,
} from '../../server/src/lsp/protocol.ts';
import { allExporters } from '../../server/src/exchange/all.ts';
import { parseRole, renderPage, RoleIndex } from '../../server/src/index.ts';
import { sectionOf } from '../../server/src/lsp/page-sections.ts';
import { rootField } from '../../server/src/schema/field.ts';
import { unzipped } from '../exchange/unzipped.ts';
import { fullRole, showingAll } from '../page/full-role.ts';
import { render } from '../page/render.ts';
import { startWorkspace } from './memory-server.ts';

const uri = 'file:///roles/nurse.role.yaml';
const textDocument = { uri };

async function detailsOf(text: string, options: Parameters<typeof startWorkspace>[0] = {}): Promise<PageDetails> {
  const client = await startWorkspace(options);
  await client.open(uri, text);
  return client.request<PageDetails>('rolespec/pageDetails', { textDocument });
}

describe('what goes with a page', () => {
  it('says where its things stand', async () => {
    const client = await startWorkspace();
    await client.open(uri, 'id: nurse\nlang: en\ntitle: Nurse\nscopeNotes:\n  - Day\n');
    const { html } = await client.request<PageResult>('rolespec/page', { textDocument });
    const { places, lineCount } = await client.request<PageDetails>('rolespec/pageDetails', { textDocument });
    assert.deepEqual(
      places.find(({ pointer }) => pointer === '/title'),
      { pointer: '/title', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } } },
    );
    for (const { pointer } of places) assert.ok(html.includes(`data-pointer="${pointer}"`), pointer);
    assert.equal(lineCount, 6);
  });

  it('names what is wrong at the nearest element, in the language of the editor', async () => {
    const text = 'id: nurse\nlang: en\ntitle: Nurse\ntools:\n  - { id: scale, label: TODO }\nseniorty: senior\n';
    const { problems } = await detailsOf(text, { locale: 'fr' });
    assert.deepEqual(
      problems.map(({ pointer, severity, range }) => [pointer, severity, range.start.line]),
      [
        ['/tools/0', 'error', 4],
        ['', 'error', 5],
      ],
    );
    assert.match(problems.map(({ message }) => message).join(), /«\u00a0seniorty\u00a0»/);
  });

  it('lists the sections that are missing, and how each is written', async () => {
    const client = await startWorkspace();
    await client.open(uri, 'id: nurse\nlang: en\ntitle: Nurse\n');
    const { missing, sections } = await client.request<PageDetails>('rolespec/pageDetails', { textDocument });
    const tools = missing.find(({ id }) => id === 'tools');
    assert.deepEqual(tools, { id: 'tools', label: 'Tools', section: 'tools' });
    for (const { section } of missing) assert.ok(sections.includes(section), section);
    const added = await client.request<AddSectionResult>('rolespec/addSection', { textDocument, section: 'tools' });
    assert.deepEqual(added.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } });
    assert.match(added.snippet, /^title: Nurse\ntools:\n {2}- id: \$2/);
    assert.equal(await client.request('rolespec/addSection', { textDocument, section: 'title' }), null);
  });

  it('tells the status, the languages and the address', async () => {
    const meta = 'meta: { status: draft, version: "1.2" }\n';
    const files = { 'file:///roles/nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n' };
    const page = await detailsOf(`id: nurse\nlang: en\ntitle: Nurse\n${meta}`, { files, locale: 'fr' });
    assert.deepEqual(page.status, { label: 'Brouillon', version: '1.2', share: 4 / 9 });
    assert.deepEqual(page.languages, [
      { uri, lang: 'en', name: 'English' },
      { uri: 'file:///roles/nurse.fr.role.yaml', lang: 'fr', name: 'Français' },
    ]);
    assert.equal(page.address, 'nurse.html');
  });

  it('is that of the text as it is now, whatever page was asked for', async () => {
    const client = await startWorkspace();
    const ask = () => client.request<PageDetails | null>('rolespec/pageDetails', { textDocument });
    assert.equal(await ask(), null);
    await client.open(uri, 'id: nurse\nlang: en\ntitle: Nurse\n');
    const alone = await ask();
    await client.request('rolespec/page', { textDocument });
    assert.deepEqual(await ask(), alone);
    await client.change(uri, 'mission: Cares.\n', { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } });
    const pointers = (await ask())?.places.map(({ pointer }) => pointer) ?? [];
    assert.ok(pointers.includes('/mission'), pointers.join(' '));
  });

  it('is little where the file says little', async () => {
    const { places, missing, status, languages, address } = await detailsOf('');
    assert.deepEqual([places, missing, status, languages, address], [[], [], { share: 0 }, [], undefined]);
  });
});

describe('what the settings leave out', () => {
  const text = 'id: nurse\nlang: en\ntitle: Nurse\n';
  const draft = 'file:///roles/drafts/idea.role.yaml';
  const files = {
    'file:///roles/rolespec.config.yaml': 'ignore: [drafts/]\n',
    [uri]: `${text}team: { manages: [{ role: idea, label: Secret helper }] }\n`,
    [draft]: 'id: idea\nlang: en\ntitle: Secret idea\nteam: { reportsTo: [{ role: nurse }] }\n',
    'file:///roles/drafts/nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Secret infirmier\n',
  };

  it('is in no preview and no export of another role', async () => {
    const client = await startWorkspace({ files });
    const alone = parseRole(uri, text);
    const { html } = await client.request<PageResult>('rolespec/page', { textDocument });
    assert.equal(html, renderPage(alone, new RoleIndex([alone])));
    for (const { name } of allExporters) {
      const asked = { textDocument, format: name };
      const exported = await client.request<ExportResult>('rolespec/export', asked);
      const texts = exported.base64 ? unzipped(Buffer.from(exported.base64, 'base64')).values() : [exported.text];
      assert.doesNotMatch([...texts].join('\n'), /secret|idea/i, name);
    }
  });

  it('has a preview all the same', async () => {
    const client = await startWorkspace({ files });
    const { html } = await client.request<PageResult>('rolespec/page', { textDocument: { uri: draft } });
    assert.match(html, /<title>Secret idea<[^]*nurse\.html/);
  });
});

describe('rolespec/export', () => {
  const text = 'id: nurse\nlang: en\ntitle: Nurse\n';

  it('is the page, byte for byte, under its name', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    const exported = await client.request<ExportResult>('rolespec/export', { textDocument, format: 'html' });
    const document = parseRole(uri, text);
    assert.deepEqual(exported, { fileName: 'nurse.html', text: renderPage(document, new RoleIndex([document])) });
  });

  it('is Markdown as well', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    const exported = await client.request<ExportResult>('rolespec/export', { textDocument, format: 'markdown' });
    assert.equal(exported.fileName, 'nurse.md');
    assert.match(exported.text, /^# Nurse$/m);
  });

  it('is a file of bytes where the format is one', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    const exported = await client.request<ExportResult>('rolespec/export', { textDocument, format: 'docx' });
    assert.equal(exported.fileName, 'nurse.docx');
    assert.equal(exported.text, '');
    assert.equal(
      Buffer.from(exported.base64 ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  });

  it('is of all roles where the format takes many', async () => {
    const client = await startWorkspace({
      files: { 'file:///roles/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n' },
    });
    await client.open(uri, text);
    const exported = await client.request<ExportResult>('rolespec/export', { textDocument, format: 'csv' });
    assert.deepEqual(exported, {
      fileName: 'roles.csv',
      text: '\ufeffid,lang,title\r\ncook,en,Cook\r\nnurse,en,Nurse\r\n',
    });
  });

  it('offers every format there is', async () => {
    const client = await startWorkspace();
    const formats = await client.request<readonly ExportFormat[]>('rolespec/exportFormats', { textDocument });
    assert.deepEqual(
      formats.map(({ name, takesMany }) => [name, takesMany]),
      allExporters.map(({ name, of }) => [name, of === 'roles']),
    );
  });

  it('is nothing in a format that nobody knows', async () => {
    const client = await startWorkspace();
    await client.open(uri, text);
    assert.equal(await client.request('rolespec/export', { textDocument, format: 'pdf' }), null);
    await assert.rejects(client.request('rolespec/export', { textDocument, format: 3 }), /unexpected parameters/);
  });
});

describe('the section of a field', () => {
  const html = render({ 'full-role.role.json': JSON.stringify(fullRole((number) => `Text${number}.`)), ...showingAll });
  const parts = html.split(/<section id="([^"]*)"/);
  const shownIn = (field: string) =>
    parts.flatMap((part, n) =>
      n % 2 === 0 && new RegExp(`data-pointer="/${field}["/]`).test(part) ? [parts[n - 1] ?? 'identity'] : [],
    );

  for (const [field, { type, prose }] of rootField('role').fields) {
    if (type !== 'group' && type !== 'list' && !prose) continue;
    it(`of ${field} shows it`, () => assert.ok(shownIn(field).includes(sectionOf(field)), shownIn(field).join()));
  }
});
