/**
 * Builds `dist/`: the extension for Node and for the browser, its server for both, the command, the library and the
 * suite that runs inside VS Code. What the schemas give is compiled first.
 *
 *     node esbuild.mjs [--generate | --watch | --command=<folder>] [--production]
 *
 * With `--command` only the command is built, into a folder of its own.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './server/notices.mjs';
import { forStarts, makeRequire, requiredForStarts } from './server/for-starts.mjs';
import { madeAtBuild } from './server/made-at-build.mjs';
import { metOnce } from './server/met-once.mjs';
import { together } from './server/together.mjs';
import { libraryBundle, writeLibraryIndex, writeLibraryTypes } from './server/library.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What tells of a value and does not check it; a keyword that is neither here nor known to ajv stops the build. */
const annotations = new Set([
  ...['title', 'description', 'examples', 'default', 'enumDescriptions', 'patternErrorMessage', '$comment'],
  ...['x-fr', 'x-id', 'x-join', 'x-prose', 'x-ref', 'x-steps', 'x-translatable', 'x-values'],
]);

/**
 * Compiles the schemas to plain code, so that nothing is compiled at run time and a CSP may forbid it.
 *
 * @returns what it is made of.
 */
export async function generateValidators() {
  const names = ['role', 'translation', 'config', 'vocabulary'];
  const ajv = new Ajv.default({
    allErrors: true,
    code: { source: true, esm: true },
    inlineRefs: false,
    // It would only say that `unicode` may go one day; what is wrong with a schema is thrown.
    logger: false,
    messages: false,
    ownProperties: true,
    strict: true,
    strictTypes: true,
    // Lengths are counted as everywhere: in UTF-16 units.
    unicode: false,
    validateFormats: false,
  });
  for (const name of names) {
    const schema = JSON.parse(await readFile(new URL(`schemas/${name}.schema.json`, import.meta.url), 'utf8'));
    ajv.addSchema({ ...withoutAnnotations(schema), $id: name });
  }
  const source = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  // What the code still takes from ajv comes along.
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    charset: 'utf8',
  });
  await writeFile(new URL('schemas/validators.generated.js', import.meta.url), outputFiles[0].text);
  return metafile;
}

/**
 * Makes the search of a site one small script and puts it into a module, so that every host has its text at hand.
 *
 * @returns what it is made of.
 */
export async function generateSearchScript() {
  const licence = await readFile(new URL('node_modules/minisearch/LICENSE.txt', import.meta.url), 'utf8');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['server/src/site/search/main.ts'],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    // The file is published by itself, and its licence goes with it.
    banner: { js: `/*! The search of a Rolespec site, with MiniSearch:\n\n${licence.trim()}\n*/` },
    minify: true,
    metafile: true,
    target: 'es2022',
    write: false,
  });
  const text = JSON.stringify(outputFiles[0].text);
  await writeFile(
    new URL('server/src/site/search-script.generated.js', import.meta.url),
    `export const searchScript = ${text};\n`,
  );
  return metafile;
}

function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutAnnotationsIn(keyword, value)]));
}

/** Below these, names are the author's and not keywords; values to compare with are no schemas. */
function withoutAnnotationsIn(keyword, value) {
  if (['properties', 'patternProperties', 'definitions'].includes(keyword)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutAnnotations(schema)]));
  }
  return ['const', 'enum', 'required'].includes(keyword) ? value : withoutAnnotations(value);
}

/** What is started, or loaded, beside a program for Node. */
const forNode = {
  'node-reader-thread': 'reading/node-reader-thread.ts',
  'compiled-script': 'start/compiled-script.ts',
};

/** Every bundle; those whose source is not there are passed over. */
export async function bundles({ production }) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    // They all go into one file, with the whole licences.
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    minify: production,
    // Who watches may change what it is made of.
    plugins: [withoutSpread, withoutEffects, asScript, ...(production ? [madeAtBuild] : [])],
    sourcemap: production ? false : 'linked',
    target: 'es2022',
  };
  // Packages are written for Node as modules and as scripts; the modules can be taken apart, the scripts need `require`.
  const node = {
    ...common,
    platform: 'node',
    format: 'esm',
    splitting: true,
    target: 'node20',
    mainFields: ['module', 'main'],
    // For Node it comes as seventy scripts, each of which is run at the start; as modules it is the same code.
    alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)) },
    banner: { js: makeRequire },
  };
  const command = { ...node, banner: { js: `#!/usr/bin/env node\n${makeRequire}` } };
  const script = { ...common, platform: 'browser', format: 'iife' };
  const extension = { ...common, format: 'cjs', external: ['vscode'] };
  const client = {
    ...extension,
    plugins: [...common.plugins, metOnce(['vscode', 'vscode-languageclient'])],
    // A name that was not seen among those that we take.
    logOverride: { 'import-is-undefined': 'error' },
  };
  return [
    { ...client, ...entry('client/src/node.ts', 'client/node', '.cjs'), platform: 'node', target: 'node20' },
    { ...client, ...entry('client/src/browser.ts', 'client/browser', '.cjs'), platform: 'browser' },
    { ...script, ...entry('client/src/webview/main.ts', 'client/preview', '.js') },
    { ...common, ...entry('client/media/preview.css', 'client/preview', '.css') },
    { ...script, ...entry('client/src/webview/chart/main.ts', 'client/chart', '.js') },
    { ...common, ...entry('client/media/chart.css', 'client/chart', '.css') },
    await together(
      { there: 'server/src/lsp/server.ts' },
      {
        ...node,
        plugins: [...node.plugins, metOnce(['vscode-languageserver', 'vscode-languageserver/node'])],
        ...entries('server', { node: 'lsp/node.ts', ...forNode }),
      },
    ),
    { ...script, ...entry('server/src/lsp/browser.ts', 'server/browser', '.js') },
    await together(
      { there: 'server/src/cli/run.ts', common: 'server/src/cli/commands/check.ts' },
      {
        ...command,
        ...entries('cli', { main: 'cli/main.ts', ...forNode }),
      },
    ),
    await libraryBundle(common),
    ...suites(extension),
  ].filter(({ entryPoints: [first] }) => existsSync(new URL(first.in ?? first, import.meta.url)));
}

/** What runs inside VS Code: beside the extension in Node, beside one that was installed, and in a web worker. */
function suites(extension) {
  const node = { ...extension, platform: 'node', target: 'node20', external: ['vscode', 'mocha'] };
  return [
    { ...node, ...entry('test/client/index.ts', 'test/client', '.cjs') },
    // The Node of the oldest VS Code takes mocha, a module, for something else.
    {
      ...node,
      ...entry('test/client/installed.ts', 'test/installed', '.cjs'),
      external: ['vscode'],
      // It could start workers of its own, and does not.
      logOverride: { 'require-resolve-not-external': 'silent' },
    },
    {
      ...extension,
      ...entry('test/client/web.ts', 'test/web', '.js'),
      platform: 'browser',
      alias: { 'node:assert/strict': './test/client/web-assert.ts', mocha: './test/client/web-mocha.ts' },
      define: { global: 'globalThis', process: '{ "env": {} }' },
      // The browser's mocha writes its own exports where a script has them, so ours go in last.
      format: 'iife',
      globalName: 'suite',
      footer: { js: 'module.exports = suite;' },
    },
  ];
}

function entry(source, name, extension) {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
  return {
    entryPoints: [{ in: source, out: name.slice(folder && folder.length + 1) }],
    outdir: `dist/${folder}`,
    outExtension: { [extension === '.css' ? '.css' : '.js']: extension },
  };
}

/**
 * Node 20 is slow at object spread, and js-yaml makes its events with it. Not so for our own code: where something stands
 * behind what is spread, what esbuild writes in its place is slower still.
 */
const withoutSpread = {
  name: 'without-spread',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path }) => {
      const supported = { 'object-rest-spread': false };
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), {
        loader: 'js',
        format: 'esm',
        supported,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Of jsonc-parser we take the scanner. The rest fills tables when it is loaded, and its package does not say that it does
 * nothing else.
 */
const withoutEffects = {
  name: 'without-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:jsonc-parser$|\.\/)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === path || !/^jsonc-parser$|[\\/]jsonc-parser[\\/]/.test(path + from.importer)) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: path })), sideEffects: false };
    });
  },
};

/** Of a module that is loaded as a script, esbuild makes an object of all its names for each that does so. */
const asScript = {
  name: 'as-script',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^vscode-languageserver-types$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === path || from.kind !== 'require-call') return undefined;
      const resolved = await resolve(path, { ...from, pluginData: path });
      return { path: resolved.path.replace(/([\\/])esm(?=[\\/])/, '$1umd') };
    });
  },
};

/** Several programs of the server in one folder, which share what they have in common. */
function entries(folder, sources) {
  return {
    entryPoints: Object.entries(sources).map(([out, source]) => ({ in: `server/src/${source}`, out })),
    outdir: `dist/${folder}`,
  };
}

async function main(args) {
  const outdir = args.find((word) => word.startsWith('--command='))?.slice('--command='.length);
  if (outdir !== undefined) {
    const command = (await bundles({ production: true })).find((bundle) => bundle.outdir === 'dist/cli');
    await esbuild.build({ ...command, outdir });
    await finish(`${outdir}/`);
    return;
  }
  const generated = await Promise.all([generateValidators(), generateSearchScript()]);
  if (args.includes('--generate')) return;
  const all = await bundles({ production: args.includes('--production') });
  if (args.includes('--watch')) {
    for (const options of all) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
    return;
  }
  await rm(new URL('dist/', import.meta.url), { recursive: true, force: true });
  const built = await Promise.all(all.map((options) => esbuild.build(options)));
  const shipped = [...generated, ...built.map(({ metafile }) => metafile)];
  await writeFile(new URL('dist/third-party-notices.txt', import.meta.url), await thirdPartyNotices(shipped));
  await writeLibraryIndex();
  if (args.includes('--production')) {
    await Promise.all(['dist/server/', 'dist/cli/'].map(finish));
    await finishExtension();
    await writeLibraryTypes();
  }
  const command = new URL('dist/cli/main.js', import.meta.url);
  if (existsSync(command)) {
    await chmod(command, 0o755);
    await writeManPages(command);
  }
}

/** What Node loads of a bundle at each start, in the form that costs the least time and memory. */
async function finish(path) {
  const folder = new URL(path, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  await Promise.all(names.map((name) => writeInLatin(new URL(name, folder))));
  await forStarts(folder);
}

/** The extension as VS Code loads it in Node. */
async function finishExtension() {
  const file = new URL('dist/client/node.cjs', import.meta.url);
  await writeInLatin(file);
  const options = { bundle: true, format: 'cjs', minify: true, platform: 'node', target: 'node20' };
  await esbuild.build({ ...options, ...(await requiredForStarts(file)) });
}

/**
 * V8 keeps the source of all that is loaded, in half the room where no sign is beyond Latin 1. In what is minified, those
 * stand in strings, templates and patterns only, and all of these may say them by their numbers.
 */
async function writeInLatin(file) {
  const text = await readFile(file, 'utf8');
  const numbered = text.replaceAll(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (numbered !== text) await writeFile(file, numbered);
}

/** The manual pages are what the command says of itself. */
async function writeManPages(command) {
  const run = promisify(execFile);
  await mkdir(new URL('dist/man/', import.meta.url));
  for (const [language, name] of [
    ['en', 'rolespec.1'],
    ['fr', 'rolespec.fr.1'],
  ]) {
    const args = [fileURLToPath(command), 'help', '--man', '--lang', language];
    const { stdout } = await run(process.execPath, args);
    await writeFile(new URL(`dist/man/${name}`, import.meta.url), stdout);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    // What esbuild found is written already.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
