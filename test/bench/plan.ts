/** How often what is measured. */
export interface Plan {
  /** Starts of a server. */
  readonly starts: number;
  /** Rounds in which every server has its turn, and keys typed in a turn; the latter even. */
  readonly rounds: number;
  readonly keysTypical: number;
  readonly keysHuge: number;
  /** Requests of one kind in a turn; even. */
  readonly requestsTypical: number;
  readonly requestsHuge: number;
  /** Fresh processes whose memory is read. */
  readonly openings: number;
  /** Runs of a command over each folder. */
  readonly runs: number;
  readonly folders: readonly number[];
  /** The same where there are more than a thousand files in it. */
  readonly runsOverMany: number;
  /** Files of the folder whose files refer to each other, and starts of our server in it. */
  readonly graphFiles: number;
  readonly graphRuns: number;
  /** Files that the rules look at, and how often. */
  readonly ruleFiles: number;
  readonly ruleRuns: number;
}

/** Much of the time for all sections are the slow peers on the command line, and the 200 and 300 ms that servers wait after each key. */
export const full: Plan = {
  starts: 11,
  rounds: 10,
  keysTypical: 20,
  keysHuge: 4,
  requestsTypical: 6,
  requestsHuge: 2,
  openings: 5,
  runs: 5,
  folders: [1, 100, 1000, 10_000],
  runsOverMany: 3,
  graphFiles: 10_000,
  graphRuns: 3,
  ruleFiles: 1000,
  ruleRuns: 7,
};

/** To see whether it works; its figures mean little. */
export const short: Plan = {
  starts: 2,
  rounds: 2,
  keysTypical: 4,
  keysHuge: 2,
  requestsTypical: 2,
  requestsHuge: 2,
  openings: 1,
  runs: 1,
  folders: [1, 100],
  runsOverMany: 1,
  graphFiles: 500,
  graphRuns: 1,
  ruleFiles: 100,
  ruleRuns: 2,
};
