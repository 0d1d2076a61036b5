import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'rolespec.showLog',
  run: ({ log }) => log.show(),
};
