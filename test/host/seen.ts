/**
 * The part of the editor's suite that only somebody in front of the screen can check. Run by `run-suite.ts`, outside VS
 * Code.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfName, renderPage, Workspace } from '../../server/src/index.ts';
import { root } from './cache.ts';
import { isThere } from './hands.ts';
import { withKeptWorkbench } from './kept-workbench.ts';

const file = 'directeur-e-commerce.role.yaml';

describe('what a person sees', () => {
  it('roles are checked before one of them is opened, and a file may be renamed', () =>
    withKeptWorkbench({ fresh: true }, async (page, host) => {
      const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      // What is written before VS Code watches the folder escapes it, and so does what is written anew.
      for (let tries = 20; tries > 0; tries--) {
        const name = `brouillon-${tries}.role.yaml`;
        await writeFile(join(host.folder, name), 'id: brouillon\nlang: fr\n');
        if (await isThere(row(name))) break;
      }
      await page.locator('.statusbar-item[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
      await host.renameFile('webmaster.role.yaml', 'responsable-web.role.yaml');
      const question = page.locator('.monaco-dialog-box', { hasText: 'Change ids and references' });
      await question.getByRole('button', { name: 'No', exact: true }).click();
      await row('responsable-web.role.yaml').waitFor();
    }));

  it('a rename that is undone takes ids and references back', () =>
    withKeptWorkbench({ file: 'webmaster.role.yaml' }, async (page, host) => {
      const list = page.locator('.explorer-folders-view .monaco-list');
      const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      const textOf = (name: string) => readFile(join(host.folder, name), 'utf8');
      const before = await textOf(file);
      await page.locator('.codelens-decoration').first().waitFor();
      await host.renameFile('webmaster.role.yaml', 'responsable-web.role.yaml');
      const question = page.locator('.monaco-dialog-box', { hasText: 'Change ids and references' });
      await question.getByRole('button', { name: 'Yes', exact: true }).click();
      const line = page.locator('.view-line', { hasText: /^id:/ });
      await line.getByText('responsable-web').waitFor();
      await row('responsable-web.role.yaml').waitFor();
      assert.match(await textOf(file), /responsable-web\b/);

      await list.focus();
      await page.keyboard.press('Control+z');
      // VS Code asks where other files have changed as well.
      const undo = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Yes', exact: true });
      await undo.or(row('webmaster.role.yaml')).first().waitFor();
      if (await undo.isVisible()) await undo.click();
      await row('webmaster.role.yaml').waitFor();
      await line.getByText('webmaster', { exact: true }).waitFor();
      await page.locator('.tab:not(.dirty)', { hasText: 'webmaster.role.yaml' }).waitFor();
      assert.equal(await textOf(file), before);
      assert.match(await textOf('webmaster.role.yaml'), /^id: webmaster$/m);
    }));

  it('ids and references that cannot be taken back are told of', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      const list = page.locator('.explorer-folders-view .monaco-list');
      const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      await page.locator('.codelens-decoration').first().waitFor();
      await host.renameFile('webmaster.role.yaml', 'responsable-web.role.yaml');
      const question = page.locator('.monaco-dialog-box', { hasText: 'Change ids and references' });
      await question.getByRole('button', { name: 'Yes', exact: true }).click();
      await row('responsable-web.role.yaml').waitFor();

      // VS Code hands no extension a text of more than fifty megabytes.
      await truncate(join(host.folder, 'responsable-web.role.yaml'), 60_000_000);
      await list.focus();
      await page.keyboard.press('Control+z');
      const undo = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Yes', exact: true });
      const told = page.locator('.notification-toast', { hasText: 'Ids and references could not be changed.' });
      await undo.or(told).first().waitFor();
      if (await undo.isVisible()) await undo.click();
      await told.waitFor();
      await row('webmaster.role.yaml').waitFor();
    }));

  it('a field that does not exist is underlined while it stands', () =>
    withKeptWorkbench({ file }, async (_, host) => {
      const line = await lineOf(/^seniority:/);
      await host.replaceLine(line, 'seniorty: director');
      await host.waitForSquiggles('error');
      await host.replaceLine(line, 'seniority: director');
      await host.waitForNoSquiggles('error');
    }));

  it('a list narrows to what is typed, and the chosen field is written out', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      await host.goTo(await lineOf(/^seniority:/), 1);
      await host.typeText('\n');
      await page.keyboard.press('ArrowUp');
      await host.typeText('compen');
      const rows = await host.openSuggestions();
      await rows.filter({ hasText: 'compensation' }).first().click();
      await page.locator('.view-line', { hasText: /^compensation:/ }).waitFor();
      // A field is found by its French title as well, and what can stand in a group is shown at once.
      await page.keyboard.press('Control+z');
      await host.replaceLine(await lineOf(/^seniority:/), 'contexte');
      await rows.filter({ hasText: 'workContext' }).first().click();
      await rows.filter({ hasText: 'hours' }).first().waitFor();
    }));

  it('a role is made from its title, and its first function from what it is called', () =>
    withKeptWorkbench({}, async (page, host) => {
      const input = page.locator('.quick-input-widget:visible');
      const line = (text: RegExp) => page.locator('.view-line', { hasText: text }).waitFor();
      // The box of the title takes the place of the palette, so that nothing is seen to close.
      const command = await host.findCommand('Role Specs: New Role');
      await command.click();
      for (const [question, answer] of [
        ['Title of the role', 'Responsable logistique'],
        ['Language the role is written in', 'Français'],
        ['Id of the role', 'responsable-logistique'],
      ] as const) {
        await input.filter({ hasText: question }).waitFor();
        await input.locator('input[type="text"]').fill(answer);
        await page.keyboard.press('Enter');
      }
      await page.locator('.tab.active', { hasText: 'responsable-logistique.role.yaml' }).waitFor();
      await line(/status:\sdraft/);
      await host.typeText('Organise les flux.');
      await line(/Organise\sles\sflux/);
      await page.keyboard.press('Control+End');
      await host.typeText('func');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'functions' }).waitFor();
      await page.keyboard.press('Enter');
      await line(/^\s+title:/);
      await host.typeText('Transport & quais');
      await page.keyboard.press('Tab');
      const rows = await host.openSuggestions();
      await rows.filter({ hasText: 'transport-quais' }).first().click();
      await line(/id:\stransport-quais/);
      await host.waitForNoSquiggles('error');
    }));

  it('the page stands beside the role and follows what is typed', () =>
    withKeptWorkbench({ file }, async (_, host) => {
      await host.runCommand('Role Specs: Open Role Preview to the Side');
      const heading = host.previewFrame().locator('h1');
      await heading.filter({ hasText: 'Directeur / Directrice e-commerce' }).waitFor();
      await host.runCommand('View: Focus First Editor Group');
      await host.replaceLine(await lineOf(/^title:/), 'title: Cheffe de la boutique en ligne');
      await heading.filter({ hasText: 'Cheffe de la boutique en ligne' }).waitFor();
    }));

  it('the preview is the page, also after many edits', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      await host.runCommand('Role Specs: Open Role Preview to the Side');
      const frame = host.previewFrame();
      await frame.locator('h1').filter({ hasText: 'Directeur / Directrice e-commerce' }).waitFor();
      await host.runCommand('View: Focus First Editor Group');
      const edits = [
        [/^seniority:/, 'seniorty: director'],
        [/^family:/, 'family: Commerce'],
        [/^ {2}status:/, '  status: approved'],
        [/^title:/, 'title: Cheffe de la boutique en ligne'],
      ] as const;
      for (const [pattern, line] of edits) await host.replaceLine(await lineOf(pattern), line);
      await frame.locator('h1').filter({ hasText: 'Cheffe de la boutique en ligne' }).waitFor();
      const patched = await frame.locator('body').evaluate(wordsOf);

      const texts = await textsOf(join(root, 'samples', 'e-commerce'));
      const lines = (texts.get(file) ?? '').split('\n');
      for (const [pattern, line] of edits) lines[(await lineOf(pattern)) - 1] = line;
      const workspace = new Workspace();
      for (const [name, text] of texts) workspace.set(`file:///${name}`, name === file ? lines.join('\n') : text);
      const document = workspace.get(`file:///${file}`);
      assert.ok(document);
      const whole = await page.context().newPage();
      await whole.setContent(renderPage(document, workspace.index));
      assert.deepEqual(patched, await whole.locator('body').evaluate(wordsOf));
    }));

  it('messages are in the language of the editor', () =>
    withKeptWorkbench({ file, locale: 'fr' }, async (page, host) => {
      await host.replaceLine(await lineOf(/^seniority:/), 'seniorty: director');
      await host.waitForSquiggles('error');
      await host.runCommand('Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row', { hasText: '« seniorty »' }).first().waitFor();
    }));
});

/** All that stands on a page, in its order, with the element it stands in. Runs in the page. */
function wordsOf(body: {
  querySelectorAll(selector: string): Iterable<{ nodeName: string; textContent: string | null }>;
}): string[] {
  return Array.from(
    body.querySelectorAll('h1, h2, h3, li, dt, dd, p, a'),
    (element) => `${element.nodeName} ${element.textContent}`,
  );
}

async function textsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => kindOfName(name) === 'role');
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** @returns the number of the first line like that, from 1. */
async function lineOf(pattern: RegExp): Promise<number> {
  const lines = (await readFile(join(root, 'samples', 'e-commerce', file), 'utf8')).split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  assert.notEqual(index, -1, `no line like ${pattern}`);
  return index + 1;
}
