import type { Point, Route } from './route.ts';

/** A role and what hangs from it. */
export interface Branch {
  readonly id: string;
  readonly children: readonly Branch[];
}

/** Boxes by id, from the left upper corner of what they are a part of; none overlaps another. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  /** By the id of the lower role: the line from the one it hangs from. Absent where any line will do. */
  readonly routes: ReadonlyMap<string, Route>;
}
