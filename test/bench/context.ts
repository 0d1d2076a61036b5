import type { Built } from './build.ts';
import type { Noise } from './machine.ts';
import type { Peers } from './peers.ts';
import type { Plan } from './plan.ts';

/** What a section has at hand. */
export interface Context {
  /** The Node that everything measured runs on. */
  readonly node: string;
  readonly plan: Plan;
  readonly built: Built;
  readonly peers: Peers;
  readonly noise: Noise;
  /** What a section reads that the project does not carry, as `--file` names it. */
  readonly file: string | undefined;
  /** Empty, and gone afterwards. No settings of a project lie above it. */
  readonly folder: string;
  /** Says what is going on. */
  readonly say: (what: string) => void;
}
