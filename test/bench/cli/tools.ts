import { basename, join } from 'node:path';
import type { Built } from '../build.ts';
import { root } from '../../host/cache.ts';
import type { CliPeers, Peers } from '../peers.ts';
import { peerTools } from './peer-tools.ts';
import type { Tool } from './tool.ts';

/** Ours first. */
export async function toolsOf(
  built: Built,
  peers: Peers,
  cliPeers: CliPeers,
  folder: string,
): Promise<readonly Tool[]> {
  return [ours(built), ajvCli(peers), ...(await peerTools(cliPeers, folder)), ...floorsOf(built)];
}

function ours({ cli }: Built): Tool {
  return {
    name: 'rolespec check',
    args: (folder) => [cli, 'check', folder, '--format', 'json'],
    sees: 'everything',
    isSlow: false,
    wrongFiles({ stdout }) {
      const { files }: OurReport = JSON.parse(stdout);
      const wrong = files.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
      return new Set(wrong.map(({ path }) => basename(path)));
    },
  };
}

/** Ours as it is run again: it remembers in `cache` what it found. */
export function remembering(built: Built, cache: string): Tool {
  const { args, ...rest } = ours(built);
  return { ...rest, args: (folder) => [...args(folder), '--cache-location', cache] };
}

function ajvCli(peers: Peers): Tool {
  return {
    name: 'ajv-cli',
    args: (folder) => [
      ...[peers.ajvCli, 'validate', '-s', join(root, 'schemas', 'role.schema.json'), '-d', `${folder}/*.yaml`],
      ...['--spec=draft7', '--strict=false', '--validate-formats=false'],
    ],
    sees: 'schema',
    isSlow: false,
    wrongFiles: ({ stderr }) =>
      new Set([...stderr.matchAll(/^(.*) invalid$/gm)].map(([, path = '']) => basename(path))),
  };
}

function floorsOf({ floorCli, floorTwoThreads, floorReadOnly }: Built): readonly Tool[] {
  const blind = { sees: 'nothing', isSlow: false, wrongFiles: () => new Set<string>() } as const;
  return [
    {
      name: 'floor',
      args: (folder) => [floorCli, folder],
      sees: 'schema',
      isSlow: false,
      wrongFiles({ stdout }) {
        const files: readonly { name: string; problems: readonly object[] }[] = JSON.parse(stdout);
        return new Set(files.filter(({ problems }) => problems.length > 0).map(({ name }) => name));
      },
    },
    { name: 'floor, two threads', args: (folder) => [floorTwoThreads, folder], ...blind },
    { name: 'floor, reading only', args: (folder) => [floorReadOnly, folder], ...blind },
  ];
}

interface OurReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly severity: string }[];
  }[];
}
