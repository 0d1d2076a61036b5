import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../host/cache.ts';
import type { CliPeers } from '../peers.ts';
import type { Tool } from './tool.ts';

const schema = join(root, 'schemas', 'role.schema.json');

/**
 * Tools that people check YAML with against a JSON schema, beside ajv-cli; most take minutes for what we take seconds for.
 *
 * @param folder for the settings that they want.
 */
export async function peerTools(peers: CliPeers, folder: string): Promise<readonly Tool[]> {
  const [ruleset, config] = [join(folder, 'ruleset.json'), join(folder, 'eslint.config.mjs')];
  const check = `{ "function": "schema", "functionOptions": { "schema": ${readFileSync(schema, 'utf8')} } }`;
  await writeFile(ruleset, `{ "rules": { "role": { "given": "$", "severity": "error", "then": ${check} } } }`);
  await writeFile(config, eslintConfig(peers));
  return [
    {
      name: 'sourcemeta jsonschema (native)',
      args: (path) => [peers.sourcemeta, 'validate', schema, path, '--extension', '.yaml', '--continue'],
      sees: 'schema',
      isSlow: false,
      wrongFiles: ({ stderr }) =>
        new Set([...stderr.matchAll(/^fail: (.*)$/gm)].map(([, path = '']) => basename(path))),
    },
    {
      name: 'v8r',
      args: () => [peers.v8r, '--schema', schema, '*.yaml'],
      inFolder: true,
      sees: 'schema',
      isSlow: true,
      wrongFiles({ stderr }) {
        const names = (pattern: RegExp) => [...stderr.matchAll(pattern)].map(([, name = '']) => name);
        const valid = new Set(names(/^✔ (\S+) is valid$/gm));
        return new Set(names(/^ℹ Processing (\S+)$/gm).filter((name) => !valid.has(name)));
      },
    },
    {
      name: 'spectral',
      args: (path) => [peers.spectral, 'lint', `${path}/*.yaml`, '--ruleset', ruleset, '--format', 'json'],
      sees: 'schema',
      isSlow: true,
      wrongFiles({ stdout }) {
        const found: readonly { source: string; severity: number }[] = JSON.parse(stdout);
        return new Set(found.filter(({ severity }) => severity === 0).map(({ source }) => basename(source)));
      },
    },
    {
      name: 'eslint, json-schema-validator',
      args: () => [peers.eslint, '--config', config, '--format', 'json', '.'],
      inFolder: true,
      sees: 'schema',
      isSlow: true,
      wrongFiles({ stdout }) {
        const files: readonly { filePath: string; errorCount: number }[] = JSON.parse(stdout);
        return new Set(files.filter(({ errorCount }) => errorCount > 0).map(({ filePath }) => basename(filePath)));
      },
    },
  ];
}

function eslintConfig({ eslintPlugin, yamlParser }: CliPeers): string {
  return `import plugin from ${JSON.stringify(eslintPlugin)};
import * as parser from ${JSON.stringify(yamlParser)};
import { readFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync(${JSON.stringify(schema)}, 'utf8'));
const schemas = [{ fileMatch: ['**/*.yaml'], schema }];
export default [
  {
    files: ['**/*.yaml'],
    languageOptions: { parser },
    plugins: { schema: plugin },
    rules: { 'schema/no-invalid': ['error', { schemas, useSchemastoreCatalog: false }] },
  },
];
`;
}
