/**
 * Fewer files at the start. esbuild makes a file of all that the same parts need, and of forty parts there are so many
 * choices that a check took fifty-seven of them, each of which costs half a millisecond or more.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Makes every part that is loaded later begin with what is there already; and with what most of them need, if it needs a
 * tenth of that. So each of the two is one file for all.
 *
 * @param there a source file that is loaded before any of them, from the root of the project.
 * @param common a source file that is loaded later as well; absent: none.
 * @param options of the bundle.
 * @returns the options for that.
 */
export async function together({ there, common }, options) {
  const { metafile } = await esbuild.build({ ...options, metafile: true, outdir: 'nowhere', write: false });
  const { inputs } = metafile;
  const weigh = (paths) => paths.reduce((bytes, path) => bytes + inputs[path].bytes, 0);
  const [before, most] = [there, common].map((path) => (path ? neededBy(path, inputs) : new Set()));
  const needsSome = (path) => weigh([...neededBy(path, inputs)].filter((one) => most.has(one))) > weigh([...most]) / 10;
  const later = new Map();
  for (const { kind, path } of Object.values(inputs).flatMap(({ imports }) => imports)) {
    if (kind !== 'dynamic-import' || !/^server\/src\/.*\.tsx?$/.test(path) || before.has(path)) continue;
    const first = common && !most.has(path) && needsSome(path) ? [there, common] : [there];
    later.set(resolve(options.absWorkingDir, path), first);
  }
  const plugin = {
    name: 'together',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (!later.has(path)) return undefined;
        // What is only imported, and has no effect, esbuild leaves out.
        const first = later
          .get(path)
          .map((one, n) => `export * as together${n} from ${JSON.stringify(resolve(options.absWorkingDir, one))};`);
        const contents = `${first.join('')}${await readFile(path, 'utf8')}`;
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
  return { ...options, plugins: [...options.plugins, plugin] };
}

/** A source file and what is loaded with it. */
function neededBy(path, inputs, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const one of inputs[path].imports) {
    if (one.kind !== 'dynamic-import' && !one.external) neededBy(one.path, inputs, found);
  }
  return found;
}
