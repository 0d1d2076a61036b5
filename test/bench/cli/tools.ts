import { basename, join } from 'node:path';
import type { Built } from '../build.ts';
import { root } from '../../host/cache.ts';
import type { Peers } from '../peers.ts';
import type { Ended } from '../run.ts';

/** A command that checks the YAML files of a folder. */
export interface Tool {
  readonly name: string;
  /** Of Node. */
  readonly args: (folder: string) => readonly string[];
  /** The names of the files that it calls wrong. */
  readonly wrongFiles: (ended: Ended) => ReadonlySet<string>;
}

/** Ours first. */
export function toolsOf({ cli, floorCli }: Built, { ajvCli }: Peers): readonly Tool[] {
  return [
    {
      name: 'rolespec check',
      args: (folder) => [cli, 'check', folder, '--format', 'json'],
      wrongFiles({ stdout }) {
        const { files }: OurReport = JSON.parse(stdout);
        const wrong = files.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
        return new Set(wrong.map(({ path }) => basename(path)));
      },
    },
    {
      name: 'ajv-cli',
      args: (folder) => [
        ...[ajvCli, 'validate', '-s', join(root, 'schemas', 'role.schema.json'), '-d', `${folder}/*.yaml`],
        ...['--spec=draft7', '--strict=false', '--validate-formats=false'],
      ],
      wrongFiles: ({ stderr }) =>
        new Set([...stderr.matchAll(/^(.*) invalid$/gm)].map(([, path = '']) => basename(path))),
    },
    {
      name: 'floor',
      args: (folder) => [floorCli, folder],
      wrongFiles({ stdout }) {
        const files: readonly { name: string; problems: readonly object[] }[] = JSON.parse(stdout);
        return new Set(files.filter(({ problems }) => problems.length > 0).map(({ name }) => name));
      },
    },
  ];
}

interface OurReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly severity: string }[];
  }[];
}
