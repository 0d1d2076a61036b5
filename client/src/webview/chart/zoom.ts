/** The scale of the chart: a step of a key, what fits, and the place that stays where it is. */

const smallest = 0.1;
const largest = 3;

export function clamped(scale: number): number {
  return Number.isFinite(scale) ? Math.min(Math.max(scale, smallest), largest) : 1;
}

/** One step larger or smaller, by a fifth. */
export function stepped(scale: number, direction: 1 | -1): number {
  const next = clamped(scale * 1.2 ** direction);
  // Coming back from somewhere, one wants to meet the size of before.
  return Math.abs(next - 1) < 0.05 ? 1 : next;
}

/** By what a wheel has turned, in pixels. */
export function wheeled(scale: number, turned: number): number {
  return clamped(scale * Math.exp(-turned / 300));
}

/** The scale at which all can be seen, not larger than life. */
export function fitting(size: Size, room: Size): number {
  return clamped(Math.min(room.width / size.width, room.height / size.height, 1));
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart that would have to be made smaller than this to fit is shown in part, for its words to be read. */
const readable = 0.6;

/** The scale to begin with. */
export function firstScale(size: Size, room: Size): number {
  const scale = fitting(size, room);
  return scale < readable ? 1 : scale;
}

/**
 * How far to scroll for a place to stay where it is while the scale changes.
 *
 * @param scrolled how far it is scrolled.
 * @param place where in the window it is, along the same axis.
 */
export function scrolledTo(scrolled: number, place: number, before: number, after: number): number {
  return ((scrolled + place) * after) / before - place;
}
