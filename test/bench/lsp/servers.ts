import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Built } from '../build.ts';
import { root } from '../../host/cache.ts';
import type { Peers } from '../peers.ts';

export type FileFormat = 'yaml' | 'json';

/** A language server as an editor would run it. */
export interface Server {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'floor';
  /** Of Node. */
  readonly args: readonly string[];
  readonly languageId: string;
  /** Whether the client asks for diagnostics (as VS Code does where a server offers it) or waits for them. */
  readonly pulls: boolean;
  /** What it calls a value that does not fit the schema: an error (1) or a warning (2). */
  readonly faultSeverity: 1 | 2;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The servers for files of this form, ours first. */
export function serversOf(format: FileFormat, { server, floorServer }: Built, peers: Peers): readonly Server[] {
  const schema = pathToFileURL(join(root, 'schemas', 'role.schema.json')).href;
  const ours = {
    kind: 'ours',
    args: [server, '--stdio'],
    languageId: format === 'yaml' ? 'rolespec' : 'rolespec-json',
    faultSeverity: 1,
    settings: {},
  } as const;
  const floor = {
    name: 'floor',
    kind: 'floor',
    args: [floorServer],
    languageId: format,
    pulls: false,
    faultSeverity: 1,
    settings: {},
  } as const;
  const jsonServer = {
    name: 'json-language-server',
    kind: 'peer',
    args: [peers.jsonServer, '--stdio'],
    languageId: 'json',
    pulls: false,
    faultSeverity: 2,
    settings: {
      json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.role.json'], url: schema }] },
    },
  } as const;
  const yamlServer = {
    name: 'yaml-language-server',
    kind: 'peer',
    args: [peers.yamlServer, '--stdio'],
    languageId: 'yaml',
    pulls: false,
    faultSeverity: 1,
    settings: {
      yaml: {
        ...{ validate: true, hover: true, completion: true, maxItemsComputed: 100_000 },
        schemas: { [schema]: '*.role.yaml' },
        schemaStore: { enable: false },
      },
    },
  } as const;
  return [
    { ...ours, name: 'ours, asked', pulls: true },
    { ...ours, name: 'ours, pushing', pulls: false },
    format === 'yaml' ? yamlServer : jsonServer,
    floor,
  ];
}
