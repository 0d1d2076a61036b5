/**
 * What `esbuild.mjs` makes of the modules of a program for Node, so that it starts sooner.
 *
 * What is part of Node they take by `require`: for an import Node makes an object of all its names, and loads what some of
 * them stand for, whether anybody takes these or not.
 *
 * The large ones become scripts: what V8 compiled of a script can be kept whole from one run to the next
 * (`server/src/start/compiled-script.ts`), of a module it cannot. In the place of the module stays a small one that imports
 * what the script needs, and exports what it gives.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { init, parse } from 'es-module-lexer';

/** In bytes; what is smaller compiles in no time. */
const LARGE = 100_000;

/**
 * The `require` of a module, at its beginning. What the package of the protocol asks of Node for pipes, sockets and other
 * processes comes when it is used: who speaks over stdio needs none of it, and starts 8 ms sooner. It has no names but these
 * two, as those of the module stand beside it.
 */
export const makeRequire = `import { createRequire as requireFrom } from 'node:module'; const require = (name) => {
  const now = () => (require.made ??= requireFrom(import.meta.url))(name);
  return /^(?:child_process|crypto|net)$/.test(name) ? new Proxy({}, { get: (_, part) => now()[part] }) : now();
};`;

/** What takes milliseconds to load, and few runs use: it is loaded when one of its functions is called. */
const late = /^node:(?:child_process|crypto|fs\/promises)$/;

/**
 * Two modules must not stand in a circle, and none may change what it exports once it has run: the import in its place
 * takes the values then.
 *
 * @param folder of a bundle, minified and in Latin 1 signs, whose modules begin with `makeRequire`; `compiled-script.js` is
 *   in it. What does not begin with it is another program.
 */
export async function forStarts(folder) {
  await init();
  for (const name of await readdir(folder)) {
    const path = join(fileURLToPath(folder), name);
    const written = name.endsWith('.js') ? await readFile(path, 'utf8') : '';
    if (!written.includes(makeRequire)) continue;
    // How it is run, says who exports nothing.
    const isRun = parse(written)[1].length === 0;
    const text = byRequire(isRun ? written : written.replace(/^#!.*\n/, ''));
    await writeFile(path, text);
    const [imports, exports] = parse(text);
    if (text.length < LARGE || isRun) continue;
    const { script, module } = split(text, imports, exports, name.replace(/js$/, 'script.js'));
    // Throws where something was left that a script must not have.
    void new Script(script);
    await writeFile(path.replace(/js$/, 'script.js'), script, 'latin1');
    await writeFile(path, module);
  }
}

/**
 * The same for what is loaded by `require`, as VS Code does with an extension: all of it becomes a script, which a small
 * program in its place runs.
 *
 * @param file of a bundle, minified and in Latin 1 signs.
 * @returns options of that program for esbuild.
 */
export async function requiredForStarts(file) {
  const text = await readFile(file, 'utf8');
  const script = `(function(exports,require,module){${text}\n})`;
  const path = fileURLToPath(file);
  const scriptPath = path.replace(/\.cjs$/, '.script.js');
  await writeFile(scriptPath, script, 'latin1');
  const url = `require('node:url').pathToFileURL(__dirname + ${JSON.stringify(`/${basename(scriptPath)}`)})`;
  const contents = `require('./compiled-script.ts').compiledScript(${url}, '${keyOf(script)}')(exports, require, module);`;
  const resolveDir = fileURLToPath(new URL('src/start', import.meta.url));
  return {
    stdin: { contents, resolveDir },
    outfile: path,
    allowOverwrite: true,
    logOverride: { 'indirect-require': 'silent' },
  };
}

function keyOf(script) {
  return createHash('sha256').update(script).digest('hex').slice(0, 16);
}

/** What it imports of Node is there before anything runs, as with an import. */
function byRequire(text) {
  const start = text.indexOf(makeRequire) + makeRequire.length;
  const ours = parse(text)[0].filter(
    ({ type, specifier, importStart }) => type === 'static' && specifier.startsWith('node:') && importStart > start,
  );
  const first = ours.flatMap(({ specifier, importStart, importEnd }) => {
    const module = `require(${JSON.stringify(specifier)})`;
    const statement = text.slice(importStart, importEnd);
    return late.test(specifier) ? calls(statement, module) : constants(statement, module, module);
  });
  return changed(text, [
    [start, start, first.join('')],
    ...ours.map(({ importStart, importEnd }) => [importStart, importEnd, '']),
  ]);
}

function split(text, imports, [{ exportStart }], scriptName) {
  const taken = /(?<![\w$.#])\$(?:import|meta|from\d+)(?![\w$])/.exec(text);
  if (taken) throw new Error(`${taken[0]} is a name of its own in the module of ${scriptName}`);
  const changes = [];
  const modules = [];
  // Modules have what they import before anything runs.
  const first = [];
  for (const { type, specifier, importStart, importEnd } of imports) {
    const statement = text.slice(importStart, importEnd);
    if (type === 'static') {
      const at = modules.includes(specifier) ? modules.indexOf(specifier) : modules.push(specifier) - 1;
      first.push(...constants(statement, `$from${at}`));
      changes.push([importStart, importEnd, '']);
    } else if (type === 'dynamic') {
      changes.push([importStart, importEnd, statement.replace(/^import/, '$import')]);
    } else if (type === 'import-meta') {
      changes.push([importStart, importEnd, '$meta']);
    }
  }
  // There is one, and it stands at the end.
  const [, exported] = /^export\s*\{([^{}]*)\};?\s*$/.exec(text.slice(exportStart));
  const values = pairs(exported).map(([local, name]) => [name, local]);
  changes.push([exportStart, text.length, `return${inBraces(values)}`]);
  const given = modules.map((_, at) => `$from${at}`);
  const parameters = ['$import', '$meta', ...given].join(',');
  const script = `(function(${parameters}){"use strict";${first.join('')}${changed(text, changes)}\n})`;
  const own = values.map(([name], at) => [name, `_${at}`]);
  const module = [
    'import{compiledScript as $script}from"./compiled-script.js";',
    ...modules.map((from, at) => `import*as ${given[at]} from${JSON.stringify(from)};`),
    `const${inBraces(own)}=`,
    `$script(new URL(${JSON.stringify(scriptName)},import.meta.url),"${keyOf(script)}")`,
    `(${['path=>import(path)', 'import.meta', ...given].join(',')});`,
    `export{${own.map(([name, local]) => `${local} as ${name}`).join(',')}};\n`,
  ];
  return { script, module: module.join('') };
}

/** Of functions by their names; an import as esbuild writes it otherwise is an error. */
function calls(statement, module) {
  const [, names] = /^import\s*\{([^{}]*)\}\s*from\s*["'][^"']*["']$/.exec(statement);
  return pairs(names).map(([name, local]) => `const ${local}=(...given)=>${module}.${name}(...given);`);
}

/** An import as esbuild writes it, with the names taken from the module that is handed over, and its default. */
function constants(statement, module, byDefault = `${module}.default`) {
  const [, whole, single, names] =
    /^import\s*(?:\*\s*as\s+([\w$]+)|([\w$]+)?\s*,?\s*(?:\{([^{}]*)\})?)\s*(?:from\s*)?["'][^"']*["']$/.exec(statement);
  const all = [...(single ? [['default', single]] : []), ...(names ? pairs(names) : [])];
  const named = all.filter(([name]) => name !== 'default');
  return [
    ...(whole ? [`const ${whole}=${module};`] : []),
    ...all.filter(([name]) => name === 'default').map(([, local]) => `const ${local}=${byDefault};`),
    ...(named.length > 0 ? [`const${inBraces(named)}=${module};`] : []),
  ];
}

/** Of the names between braces, what stands before `as` and what behind it. */
function pairs(names) {
  const each = names.split(',').map((one) => one.trim().split(/\s+as\s+/));
  return each.map(([one, other = one]) => [one, other]);
}

function inBraces(named) {
  return `{${named.map((pair) => pair.join(':')).join(',')}}`;
}

function changed(text, changes) {
  const [pieces, last] = changes
    .toSorted(([one], [other]) => one - other)
    .reduce(([done, at], [start, end, now]) => [[...done, text.slice(at, start), now], end], [[], 0]);
  return [...pieces, text.slice(last)].join('');
}
