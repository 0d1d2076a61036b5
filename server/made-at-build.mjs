/**
 * For `esbuild.mjs`: modules whose values are known when the program is built, and would cost a part of each start.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** By their sources, what is built in the place of these. */
const made = {
  'server/src/rules/running/rule-beginnings.ts': ruleBeginnings,
  'server/src/schema/schemas.ts': schemas,
};

export const madeAtBuild = {
  name: 'made-at-build',
  setup({ onLoad }) {
    for (const [source, make] of Object.entries(made)) {
      const path = source.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.');
      onLoad({ filter: new RegExp(`[\\\\/]${path}$`) }, async () => ({ contents: await make(), loader: 'js' }));
    }
  },
};

/** To find them, thousands of forms of patterns are taken apart, and a text meets a few dozens. */
async function ruleBeginnings() {
  const byLanguage = await known();
  const each = byLanguage.map(([language, numbers]) => [language, JSON.stringify(numbers)]);
  return `const known = ${whenAsked(each)}; export const ruleBeginnings = (lists, language) => known[language]();`;
}

/** Together they are two hundred kilobytes, and most starts meet one. */
async function schemas() {
  const kinds = ['role', 'translation', 'config', 'vocabulary'];
  const texts = await Promise.all(kinds.map((kind) => readFile(`${root}schemas/${kind}.schema.json`, 'utf8')));
  return `export const schemas = ${whenAsked(kinds.map((kind, at) => [kind, texts[at]]))};`;
}

/** A function for each value: one that is not run is not compiled, and makes nothing. */
function whenAsked(values) {
  return `{ ${values.map(([name, value]) => `${name}: () => (${value})`).join(', ')} }`;
}

const asked = `
import { beginnings } from './server/src/model/terms/word-beginnings.ts';
import { ruleWords } from './server/src/rules/running/rule-words.ts';
import { languages } from './server/src/text/language.ts';
export const known = [...languages, undefined].map((language) => [language, beginnings(ruleWords, language)]);
`;

let found;

/** The same for every bundle. */
function known() {
  found ??= find();
  return found;
}

async function find() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: asked, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { known } = await import(`data:text/javascript;base64,${code}`);
  return known;
}
