import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { importsOf, offences, type Import, type Layers } from './support/layers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const anyNode = 'node:*';

/** Who may import whom. `schemas` is data and types; what is not named here may not be imported. */
const layers: Layers = {
  text: { layers: [], packages: [] },
  syntax: { layers: ['text'], packages: ['js-yaml', 'yaml', 'jsonc-parser'] },
  schema: { layers: ['text', 'syntax', 'schemas'], packages: ['ajv', 'fastest-levenshtein'] },
  model: { layers: ['text', 'syntax', 'schema', 'schemas'], packages: [] },
  rules: { layers: ['text', 'syntax', 'schema', 'model', 'schemas'], packages: [] },
  features: { layers: ['text', 'syntax', 'schema', 'model', 'rules', 'schemas'], packages: [] },
  // Prettier does not answer at once, so this is the one folder that may wait.
  format: { layers: ['text', 'syntax'], packages: ['prettier', 'diff'] },
  page: {
    layers: ['text', 'schema', 'model', 'schemas'],
    packages: ['preact', 'preact-render-to-string', 'markdown-it'],
  },
  compare: { layers: ['text', 'schema', 'model', 'schemas'], packages: [] },
  // The page is read off what its sections render, and its prose as its own tokens. An import writes the text of files.
  exchange: {
    layers: ['text', 'syntax', 'schema', 'model', 'page', 'schemas'],
    packages: [
      ...['preact', 'preact-render-to-string', 'markdown-it', 'mdast', 'mdast-util-to-markdown'],
      ...['papaparse', 'parse5'],
      // It makes Word documents, and does not answer at once.
      'docx',
    ],
  },
  // What changed, for people: the page and the comparison do not know each other.
  review: {
    layers: ['text', 'schema', 'model', 'page', 'compare', 'schemas'],
    packages: ['preact', 'preact-render-to-string', 'mdast', 'mdast-util-to-markdown', 'diff'],
  },
  chart: {
    layers: ['text', 'model'],
    packages: ['d3-hierarchy', 'preact', 'preact-render-to-string'],
  },
  site: {
    layers: ['text', 'schema', 'model', 'page', 'chart', 'schemas'],
    packages: ['preact', 'preact-render-to-string', 'minisearch'],
  },
  // What one file may cost is said in one place, so a file too long is refused in the same words.
  files: {
    layers: ['text', 'syntax', 'schema'],
    packages: ['ignore', 'entities', 'read-excel-file'],
    nodeIn: ['node.ts', 'node-disk.ts', 'node-watch.ts'],
  },
  reading: {
    layers: ['text', 'syntax', 'schema', 'model', 'rules', 'files', 'start'],
    packages: [],
    nodeIn: ['node-reader.ts', 'node-thread.ts', 'node-reader-thread.ts'],
  },
  // How a program for Node begins.
  start: { layers: [], packages: [], nodeIn: ['compiled-script.ts'] },
  protocol: { layers: [], packages: [] },
  lsp: {
    layers: [
      'protocol',
      'text',
      'syntax',
      'schema',
      'model',
      'rules',
      'features',
      'format',
      'page',
      'compare',
      'review',
      'chart',
      'exchange',
      'files',
      'reading',
    ],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    nodeIn: ['node.ts'],
  },
  cli: {
    layers: [
      ...[
        'text',
        'syntax',
        'schema',
        'model',
        'rules',
        'features',
        'format',
        'page',
        'compare',
        'review',
        'chart',
        'exchange',
        'site',
        'files',
        'start',
        'reading',
        'lsp',
      ],
      'schemas',
    ],
    packages: [
      anyNode,
      'diff',
      'picocolors',
      'picomatch',
      'preact',
      'preact-render-to-string',
      'sarif',
      'package.json',
    ],
  },
  index: {
    layers: [
      'text',
      'syntax',
      'schema',
      'model',
      'rules',
      'features',
      'page',
      'compare',
      'review',
      'chart',
      'exchange',
      'site',
      'files',
      'schemas',
    ],
    packages: [],
  },
  client: { layers: ['protocol'], packages: ['vscode', 'vscode-languageclient', 'idiomorph'], nodeIn: ['node.ts'] },
};

describe('layers', () => {
  it('import only what they may', async () => {
    const imports = await importsOf(root, [
      'server/src/index.ts',
      'server/src/cli/main.ts',
      'server/src/lsp/node.ts',
      'server/src/reading/node-reader-thread.ts',
      'server/src/lsp/browser.ts',
      'server/src/site/search/main.ts',
      'client/src/node.ts',
      'client/src/browser.ts',
    ]);
    assert.ok(imports.length > 200, `only ${imports.length} imports were read`);
    assert.deepEqual(offences(imports, layers), []);
  });

  const broken: readonly (Import & { readonly said: string })[] = [
    {
      from: 'server/src/rules/rule.ts',
      to: 'server/src/features/hover.ts',
      said: 'rules/rule.ts imports features/hover.ts: rules may not import features',
    },
    {
      from: 'server/src/text/edit.ts',
      to: 'node:fs',
      said: 'text/edit.ts imports node:fs: text may not import node:fs',
    },
    {
      from: 'server/src/files/configs.ts',
      to: 'node:fs',
      said: 'files/configs.ts imports node:fs: files may import node:* in node.ts, node-disk.ts, node-watch.ts only',
    },
    {
      from: 'client/src/preview/preview.ts',
      to: 'server/src/schema/field.ts',
      said: 'client/preview/preview.ts imports schema/field.ts: client may not import schema',
    },
    { from: 'server/src/cli/run.ts', to: 'vscode', said: 'cli/run.ts imports vscode: cli may not import vscode' },
    {
      from: 'server/src/page/sections/team.tsx',
      to: 'server/src/page/sections/paths.tsx',
      said: 'page/sections/team.tsx imports page/sections/paths.tsx: sections do not import sections',
    },
    {
      from: 'server/src/rules/empty-section.ts',
      to: 'server/src/rules/placeholder-text.ts',
      said: 'rules/empty-section.ts imports rules/placeholder-text.ts: rules do not import rules',
    },
  ];
  for (const { from, to, said } of broken) {
    it(`say: ${said}`, () => assert.deepEqual(offences([{ from, to }], layers), [said]));
  }
});
