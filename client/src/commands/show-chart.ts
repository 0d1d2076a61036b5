import type { Command } from './command.ts';

/** Shows who reports to whom, and careers, of all roles in the open folders. */
export const showChart: Command = {
  id: 'rolespec.showChart',
  run: ({ charts }) => charts.open(),
};
