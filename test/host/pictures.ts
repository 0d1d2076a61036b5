/** Takes the pictures of the README in the real VS Code: `npm run pictures`, or some of them by name: `-- light graph`. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './cache.ts';
import { exitOnSignals } from './processes.ts';
import { withCopy } from './samples.ts';
import { say, stop } from './say.mjs';
import type { Theme } from './settings.ts';
import { withWorkbench } from './workbench.ts';

const file = 'directeur-e-commerce.role.yaml';
const folder = join(root, 'client', 'media', 'pictures');

/** What tells of this machine only. */
const style = `#status\\.host, #status\\.forwardedPorts, #status\\.workbench\\.keyboardLayout, .peekview-title .dirname { display: none !important }`;

/** For the picture of completion. */
const glossary = `id: house
title: Nos mots
terms:
  - id: trafic
    kind: skill
    label: { fr: Analyse du trafic d’un site, en: Web traffic analysis }
    synonyms: { fr: [Mesure d’audience] }
    definition: { fr: 'Compte les visites d’un site, dit d’où elles viennent et ce qu’elles rapportent.' }
    mappings: [{ scheme: esco, uri: 'http://data.europa.eu/esco/skill/traffic', label: analyser le trafic, match: close }]
  - id: panier
    kind: skill
    label: { fr: Analyse du panier moyen, en: Basket analysis }
    synonyms: { fr: [Analyse des paniers, Suivi du panier] }
    definition: { fr: 'Suit ce qu’un client achète en une fois, et propose ce qui le fait acheter davantage.' }
  - { id: ventes, kind: skill, label: { fr: Analyse des ventes par canal, en: Sales analysis by channel } }
`;

/** For the picture of an import: one of the columns has no place in a role. */
const table = `Title,Summary,Tasks,Skills,Reports to,Parking
Warehouse manager,"Runs the warehouse: goods in, goods out, and the people who do it.","Plan the day’s deliveries
Lead the stock counts","Stock management
Team leading",Directeur e-commerce,yes
Delivery planner,Plans the rounds of all drivers.,"Draw up the rounds
Tell customers when to expect them",Route planning,Warehouse manager,no
`;

exitOnSignals();
try {
  await mkdir(folder, { recursive: true });
  const pictures = {
    light: () => takePicture('light'),
    dark: () => takePicture('dark'),
    graph: takePictureOfGraph,
    vocabulary: takePictureOfVocabulary,
    change: takePictureOfChange,
    import: takePictureOfImport,
  };
  const wanted = process.argv.slice(2);
  for (const [name, take] of Object.entries(pictures)) if (wanted.length === 0 || wanted.includes(name)) await take();
} catch (error) {
  const text = { en: 'the pictures could not be taken', fr: 'les images n’ont pas pu être faites' };
  stop(text, error instanceof Error ? error.message : String(error));
}

/** The role with its page beside it; a misspelt field underlined, and below it the list of those that are still free. */
async function takePicture(theme: Theme): Promise<void> {
  const path = join(folder, `editor-${theme}.png`);
  const line = await lineOf(file, 'seniority:');
  await withWorkbench({ file, theme, settings: { 'editor.stickyScroll.enabled': false } }, async (page, host) => {
    await page.locator('.codelens-decoration a').first().waitFor();
    await host.runCommand('Role Specs: Open Role Preview to the Side');
    await host.previewFrame().locator('h1').first().waitFor();
    await host.runCommand('View: Focus First Editor Group');
    await host.replaceLine(line, 'seniorty: director');
    await host.waitForSquiggles('error');
    await host.typeText('\n');
    await host.openSuggestions();
    // Once more for what the chosen field is about.
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: 'Where the role stands' }).waitFor();
    await page.locator('#status\\.problems', { hasText: '1' }).waitFor();
    await page.screenshot({ path, style });
  });
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** The roles that report to one, opened from the line above it, and beside them the line of those it reports to. */
async function takePictureOfGraph(): Promise<void> {
  const path = join(folder, 'graph-light.png');
  const settings = { 'editor.stickyScroll.enabled': false };
  await withWorkbench({ file, settings }, async (page, host) => {
    await host.goTo(await lineOf(file, 'id:'), 8);
    await host.runCommand('Calls: Show Call Hierarchy');
    await page.locator('.sidebar .monaco-list-row').nth(1).waitFor();
    await page.locator('.codelens-decoration a').first().click();
    const locations = page.locator('.reference-zone-widget');
    await locations.locator('.monaco-list-row', { hasText: 'id: ' }).waitFor();
    await locations.locator('.codelens-decoration a').first().waitFor();
    await page.screenshot({ path, style });
  });
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** Words of the house, offered for what is typed, and what one of them means. */
async function takePictureOfVocabulary(): Promise<void> {
  const path = join(folder, 'vocabulary-light.png');
  await withSamples(
    (samples) => writeFile(join(samples, 'house.vocabulary.yaml'), glossary),
    async (samples) => {
      const line = await lineOf(file, '  technical:');
      const settings = { 'editor.stickyScroll.enabled': false };
      await withWorkbench({ file, folder: samples, settings }, async (page, host) => {
        await page.locator('.codelens-decoration a').first().waitFor();
        await host.goTo(line, 1);
        await page.keyboard.press('End');
        await host.typeText('\n');
        // Whatever VS Code has indented: the column of the list.
        await page.keyboard.press('Shift+Home');
        await host.typeText('    - label: analyse d');
        await host.openSuggestions();
        await page.keyboard.press('Control+Space');
        await page.locator('.suggest-details', { hasText: 'Suit ce qu’un client' }).waitFor();
        await page.screenshot({ path, style });
      });
    },
  );
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** A role beside what it was at the last commit: what changed, and what each change means. */
async function takePictureOfChange(): Promise<void> {
  const path = join(folder, 'change-light.png');
  await withSamples(
    async (samples) => {
      const git = (...args: readonly string[]) => promisify(execFile)('git', args, { cwd: samples });
      await git('init', '-q');
      await git('add', '.');
      await git('-c', 'user.name=HR', '-c', 'user.email=hr@example.com', 'commit', '-qm', 'Roles');
      const role = join(samples, 'webmaster.role.yaml');
      const text = await readFile(role, 'utf8');
      await writeFile(role, text.replace(/^seniority: .*$/m, 'seniority: senior').replace(/^title: .*$/m, '$& senior'));
    },
    async (samples) => {
      const settings = { 'git.enabled': true };
      await withWorkbench({ file: 'webmaster.role.yaml', folder: samples, settings }, async (page, host) => {
        await page.locator('.codelens-decoration a').first().waitFor();
        await host.runCommand('Role Specs: Compare with the Last Commit');
        await host.previewFrame().locator('h1').first().waitFor();
        await page.screenshot({ path, style });
      });
    },
  );
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** The first of the roles that were made of a table, and what became of all of it. */
async function takePictureOfImport(): Promise<void> {
  const path = join(folder, 'import-light.png');
  await withSamples(
    (samples) => writeFile(join(samples, 'roles.csv'), table),
    async (samples) => {
      await withWorkbench({ file, folder: samples }, async (page, host) => {
        await page.locator('.codelens-decoration a').first().waitFor();
        await host.runCommand('Role Specs: Import Roles');
        await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'roles.csv' }).click();
        await page.locator('.tab', { hasText: 'Import of roles' }).waitFor();
        await page.locator('.codelens-decoration a', { hasText: '1 role reports here' }).waitFor();
        await page.screenshot({ path, style });
      });
    },
  );
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** Changes a copy of the samples before it is opened. */
async function withSamples(
  change: (samples: string) => Promise<unknown>,
  work: (samples: string) => Promise<void>,
): Promise<void> {
  await withCopy(join(root, 'samples', 'e-commerce'), async (samples) => {
    await change(samples);
    await work(samples);
  });
}

/** @returns the number of the first line that starts so, from 1. */
async function lineOf(name: string, start: string): Promise<number> {
  const lines = (await readFile(join(root, 'samples', 'e-commerce', name), 'utf8')).split('\n');
  return 1 + lines.findIndex((text) => text.startsWith(start));
}
