import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWorkbench, type WorkbenchOptions } from '../workbench.ts';
import { Author, type Keys, type Manners } from './author.ts';
import { startCompanion } from './companion.ts';

export interface Desk {
  /** The extension that helps, as VS Code calls it, and the language that it is for. */
  readonly extension: string;
  readonly language: string;
  readonly manners: Manners;
  readonly options?: WorkbenchOptions;
}

export const ourDesk: Desk = {
  extension: 'rolespec.rolespec',
  language: 'rolespec',
  manners: { triggers: ' "', opensAtStops: true, movesDashes: true, leavesLists: true, entersWhatIsThere: true },
};

/** Quotes are keys like others: typed over a proposed value, the first would be set around it, and a second left over. */
const settings = { 'editor.autoClosingQuotes': 'never', 'editor.autoSurround': 'never' };

/**
 * Writes a text from an empty file in the real VS Code, key by key, and sees that it is on the disk afterwards.
 *
 * @param folder where everything lies that is written meanwhile; empty. Nothing lies beside the file that could help.
 */
export async function writeInEditor(
  folder: string,
  name: string,
  wanted: string,
  { extension, language, manners, options }: Desk,
): Promise<Keys> {
  const roles = join(folder, 'roles');
  await mkdir(roles);
  await writeFile(join(roles, name), '');
  const companion = await startCompanion(folder, extension, language);
  try {
    const companions = [companion.folder];
    const all = { ...options, settings: { ...options?.settings, ...settings }, folder: roles, file: name, companions };
    return await withWorkbench(all, async (page, host) => {
      await companion.isReady();
      const author = new Author(page, companion, wanted, manners);
      await author.write();
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      const saved = await readFile(join(host.folder, name), 'utf8');
      if (saved !== wanted) throw new Error(`${name} was saved with another text`);
      return author.keys;
    });
  } finally {
    companion.close();
  }
}
