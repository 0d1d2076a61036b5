/** The size of a box, in pixels at a scale of 1. */
export const box = { width: 208, height: 42 };

/**
 * What is left free: between boxes beside and below each other, to the left of those that hang in a column, between a box
 * and what it leads to on its right, between trees, and around everything.
 */
export const gap = { x: 20, y: 10, indent: 24, across: 64, tree: 40, margin: 24 };
