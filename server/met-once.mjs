/**
 * For `esbuild.mjs`: packages that are scripts are met once. For each module that imports one, esbuild makes an object with a
 * getter for each of its names; of hundreds of names and fifty modules, that is most of a start. Behind a module of its own
 * there are only the names that we take, and they are taken once.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const namespace = 'met-once';

/** @param packages as they are imported, for instance `vscode-languageclient/node`. */
export function metOnce(packages) {
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[\w/-]+$/ }, ({ path, kind, importer }) =>
        packages.includes(path) && kind === 'import-statement' && !importer.includes('node_modules')
          ? { path, namespace }
          : undefined,
      );
      onLoad({ filter: /./, namespace }, async ({ path }) => {
        const names = new Set((await sources()).flatMap((text) => namesTaken(text, path)));
        return { contents: `export const { ${[...names].join(', ')} } = require('${path}');`, resolveDir: root };
      });
      // What TypeScript made of such an import is no better, and its modules take nothing but parts.
      onLoad({ filter: /[\\/]vscode-languageclient[\\/].*\.js$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        return { contents: text.replaceAll('__importStar(require("vscode"))', 'require("vscode")') };
      });
    },
  };
}

/** The texts of all our modules. */
async function sources() {
  const folders = ['client/src', 'server/src'].map((folder) => join(root, folder));
  const lists = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  const files = lists.flat().filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
}

/** What a module takes of a package by name, or as a part of all of it; types among them do no harm. */
function namesTaken(text, path) {
  const names = [];
  for (const [, list] of text.matchAll(new RegExp(`^import \\{([^}]*)\\} from '${path}';`, 'gm'))) {
    const each = list.split(',').map((one) => one.trim());
    names.push(...each.filter((one) => one !== '' && !one.startsWith('type ')).map((one) => one.split(' ')[0]));
  }
  for (const [, all] of text.matchAll(new RegExp(`^import \\* as (\\w+) from '${path}';`, 'gm'))) {
    for (const [, name] of text.matchAll(new RegExp(`\\b${all}\\.([A-Za-z]\\w*)`, 'g'))) names.push(name);
  }
  return names;
}
