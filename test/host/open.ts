/**
 * The last step of `npm start`: VS Code on the samples with the extension running, until it is closed or Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment } from './environment.ts';
import { onPath } from './chromium.ts';
import { root } from './cache.ts';
import { findDesktop, hasDisplay } from './desktop.ts';
import { exitOnSignals, startGroup } from './processes.ts';
import { language, say, stop } from './say.mjs';
import { startServer } from './server.ts';
import { removeOnExit, temporaryFolder } from './temporary.ts';
import { writeWelcome } from './welcome.ts';

const samples = join(root, 'samples', 'e-commerce');
const ctrlC = { en: 'Ctrl-C ends it', fr: 'Ctrl-C y met fin' };

exitOnSignals();
// Whoever started us is gone without a word.
process.once('disconnect', () => process.exit(0));
try {
  const folder = await temporaryFolder('welcome');
  removeOnExit(folder);
  const welcome = await writeWelcome(folder, join(samples, 'directeur-e-commerce.role.yaml'));
  const desktop = process.env['CI'] ? undefined : await findDesktop();
  process.exitCode = desktop ? await openDesktop(desktop, folder, welcome) : await openInBrowser(folder, welcome);
  process.exit();
} catch (error) {
  const text = { en: 'VS Code could not be started', fr: 'VS Code n’a pas pu être lancé' };
  stop(text, error instanceof Error ? error.message : String(error));
}

/** A VS Code of its own beside the person's, whose extensions it has but whose settings and windows it leaves alone. */
async function openDesktop(program: string, folder: string, welcome: string): Promise<number> {
  const profile = ['--user-data-dir', join(folder, 'profile'), '--skip-welcome', '--skip-release-notes'];
  const extensions = [root, welcome].map((path) => `--extensionDevelopmentPath=${path}`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...profile, '--disable-workspace-trust', ...extensions, ...sandbox, samples];
  const running = startGroup(program, args, { env: cleanEnvironment(), stdio: 'ignore' });
  say({ en: `VS Code opens (${program}); ${ctrlC.en}`, fr: `VS Code s’ouvre (${program}) ; ${ctrlC.fr}` });
  return running.ended;
}

async function openInBrowser(folder: string, welcome: string): Promise<number> {
  const locale = language === 'en' ? undefined : language;
  const extensions = [root, welcome];
  const server = await startServer({ workspace: samples, extensions, ...(locale && { locale }) });
  say({
    en: `VS Code is ready in the browser, at the address below; ${ctrlC.en}`,
    fr: `VS Code est prêt dans le navigateur, à l’adresse ci-dessous ; ${ctrlC.fr}`,
  });
  console.log(server.address);
  await showInBrowser(server.address);
  const status = await server.ended;
  return stop({ en: `VS Code ended with status ${status}`, fr: `VS Code a fini avec le statut ${status}` });
}

async function showInBrowser(address: string): Promise<void> {
  if (process.env['CI'] || !hasDisplay()) return;
  const opener = await onPath(['xdg-open', 'open']);
  // That it cannot be shown is no failure: the address is there to be read.
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}
