import { readdirSync } from 'node:fs';
import * as esbuild from 'esbuild';

/** One file imports another or a package; paths are relative to the root, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

export type Layers = Readonly<Record<string, Layer>>;

export interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** The files of the layer that may use Node. */
  readonly nodeIn?: readonly string[];
}

/** Every import behind these entry points, types included, as esbuild's resolver sees them. */
export async function importsOf(root: string, entryPoints: readonly string[]): Promise<readonly Import[]> {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    // Imports of types count as well: a layer that knows the types of another knows it.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, jsx: 'react-jsx', jsxImportSource: 'preact' } },
    plugins: [keepTypeImports],
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ path }) => !path.startsWith('(')).map(({ path }) => ({ from, to: path })),
  );
}

/** `import type` is erased before it is resolved; for this reading it is an import like any other. */
const keepTypeImports: esbuild.Plugin = {
  name: 'keep type imports',
  setup(build) {
    build.onLoad({ filter: /\/(?:server|client)\/src\/.*\.tsx?$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(path, 'utf8');
      const contents = text
        .replace(/^(import|export) type (?=[{*])/gm, '$1 ')
        .replace(/^(import|export) \{[^}]*\} from ('[^']+')/gm, (_, word: string, from: string) =>
          word === 'import' ? `import ${from}` : `export * from ${from}`,
        )
        .replace(/^import [\w*][^'"]*? from ('[^']+')/gm, 'import $1');
      return { contents: importsOnly(contents), loader: 'ts' };
    });
  },
};

/** The statements that import, and the lazy imports; nothing else is needed to know who imports whom. */
function importsOnly(text: string): string {
  const statements = text.match(/^(?:import|export \*)[^;]*;/gm) ?? [];
  const lazy = text.match(/\bimport\('[^']+'\)/g) ?? [];
  return [...statements, ...lazy.map((call) => `${call};`)].join('\n');
}

/** A sentence for every import that a layer may not have. */
export function offences(imports: readonly Import[], layers: Layers): readonly string[] {
  return imports.flatMap(({ from, to }) => offence(from, to, layers) ?? []);
}

function offence(from: string, to: string, layers: Layers): string | undefined {
  const source = layerOf(from);
  const layer = layers[source];
  if (!layer) return `${shown(from)}: ${source} is no layer`;
  const said = `${shown(from)} imports ${shown(to)}`;
  if (!/^(?:server|client|schemas|package\.json)/.test(to)) return packageOffence(from, to, source, layer, said);
  const target = layerOf(to);
  if (source === target) return siblingOffence(from, to, said);
  if (layer.layers.includes(target) || layer.packages.includes(target)) return undefined;
  return `${said}: ${source} may not import ${target}`;
}

function packageOffence(from: string, to: string, source: string, layer: Layer, said: string): string | undefined {
  const name = to.startsWith('node:')
    ? to
    : to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
  if (layer.packages.includes(name)) return undefined;
  if (to.startsWith('node:')) {
    if (layer.packages.includes('node:*')) return undefined;
    if (layer.nodeIn) {
      const allowed = layer.nodeIn.some((file) => from.endsWith(`/${file}`));
      return allowed ? undefined : `${said}: ${source} may import node:* in ${layer.nodeIn.join(', ')} only`;
    }
  }
  return `${said}: ${source} may not import ${name}`;
}

/** Rules and sections stand beside each other; a list of them and what they share may be imported. */
function siblingOffence(from: string, to: string, said: string): string | undefined {
  const sections = 'server/src/page/sections/';
  if (from.startsWith(sections) && to.startsWith(sections) && !from.endsWith('/all.ts')) {
    return `${said}: sections do not import sections`;
  }
  const isRule = (path: string): boolean => ruleFiles.has(path);
  return isRule(from) && isRule(to) ? `${said}: rules do not import rules` : undefined;
}

/** The files of `rules/` that hold a rule: they are named after its id, which `samples/mistakes` lists. */
const ruleFiles = new Set(
  readdirSync(new URL('../../samples/mistakes', import.meta.url)).map((id) => `server/src/rules/${id}.ts`),
);

function layerOf(path: string): string {
  if (path === 'server/src/lsp/protocol.ts') return 'protocol';
  const match = /^server\/src\/([\w-]+)(?:\/|\.ts$)/.exec(path);
  return match?.[1] ?? path.split('/')[0] ?? path;
}

function shown(path: string): string {
  return path.replace(/^server\/src\//, '').replace(/^client\/src\//, 'client/');
}
