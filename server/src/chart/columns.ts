/** How a tree is taken apart into columns, so that it becomes neither a band nor a tower. */
import type { Branch } from './arrangement.ts';
import { box, gap } from './measures.ts';

/** `outline`: a role and all below it in one column. `head`: a role above the columns of what is below it. */
export type Block = { readonly outline: Branch } | { readonly head: Branch; readonly columns: readonly Column[] };

/** `stack`: outlines below each other, which hang from a line at their left. */
export type Column = Block | { readonly stack: readonly Branch[] };

/** How much wider than high a chart is to be. */
const RATIO = 1.7;

/** So many reports without reports stand side by side, and so many are one column. */
const FEW = 3;
const LONG = 10;

/** So many heads of departments stand side by side whatever is below them. */
const HEADS = 9;

/** Nobody follows more heads above each other. */
const DEEP = 20;

/** The lowest columns that make the whole no wider than it should be. */
export function columnsOf(root: Branch): Block {
  const sizes = outlineSizes(root);
  let [low, high] = [2, (sizes.get(root)?.rows ?? 1) + 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = fitted(root, middle, sizes, 0);
    const { width, rows } = sizeOf(block, sizes);
    if (width <= RATIO * Math.max(rows, middle) * row) high = middle;
    else low = middle + 1;
  }
  return fitted(root, low, sizes, 0);
}

interface Size {
  /** In pixels. */
  readonly width: number;
  /** Boxes above each other. */
  readonly rows: number;
}

type Sizes = ReadonlyMap<Branch, Size>;

const row = box.height + gap.y;
const nothing: Size = { width: 0, rows: 0 };

function fitted(branch: Branch, rows: number, sizes: Sizes, level: number): Block {
  const { children } = branch;
  const others = children.filter((child) => child.children.length > 0);
  const leaves = children.filter((child) => child.children.length === 0);
  const isTop = level === 0;
  if (children.length === 0 || level > DEEP) return { outline: branch };
  if (others.length === 0 && leaves.length > FEW && leaves.length <= LONG) return { outline: branch };
  if (!isTop && (sizes.get(branch) ?? nothing).rows <= rows) return { outline: branch };
  const left = Math.max(rows - 1, 2);
  if (!isTop || others.length > HEADS) return { head: branch, columns: stacked(children, left, sizes, level) };
  const alone: readonly Column[] = leaves.length > FEW ? stacked(leaves, left, sizes, level) : leaves.map(outlined);
  return { head: branch, columns: [...others.map((child) => fitted(child, left, sizes, level + 1)), ...alone] };
}

function outlined(branch: Branch): Block {
  return { outline: branch };
}

/** In their order, in columns of about the same height; what is too high for a column is taken apart itself. */
function stacked(branches: readonly Branch[], rows: number, sizes: Sizes, level: number): readonly Column[] {
  const own = (branch: Branch): number => (sizes.get(branch) ?? nothing).rows;
  const low = branches.filter((branch) => own(branch) <= rows);
  const count = stacksIn(branches, own, rows).length;
  const total = low.reduce((sum, branch) => sum + own(branch), 0);
  let height = low.reduce((most, branch) => Math.max(most, own(branch)), Math.ceil(total / count));
  while (height < rows && stacksIn(branches, own, height).length > count) height++;
  return stacksIn(branches, own, Math.min(height, rows)).map((stack) => {
    const [first] = stack;
    return first && own(first) > rows ? fitted(first, rows, sizes, level + 1) : { stack };
  });
}

function stacksIn(
  branches: readonly Branch[],
  own: (branch: Branch) => number,
  rows: number,
): readonly (readonly Branch[])[] {
  const stacks: Branch[][] = [];
  let room = 0;
  for (const branch of branches) {
    const last = stacks.at(-1);
    if (last && own(branch) <= room) last.push(branch);
    else {
      stacks.push([branch]);
      room = rows;
    }
    room -= own(branch);
  }
  return stacks;
}

function sizeOf(column: Column, sizes: Sizes): Size {
  if ('outline' in column) return sizes.get(column.outline) ?? nothing;
  if ('stack' in column) {
    const parts = column.stack.map((branch) => sizes.get(branch) ?? nothing);
    return { width: widest(parts) + gap.indent, rows: parts.reduce((sum, part) => sum + part.rows, 0) };
  }
  const parts = column.columns.map((part) => sizeOf(part, sizes));
  return {
    width: parts.reduce((sum, { width }) => sum + width + gap.x, 0),
    rows: parts.reduce((most, part) => Math.max(most, part.rows), 0) + 1.5,
  };
}

function widest(sizes: readonly Size[]): number {
  return sizes.reduce((most, { width }) => Math.max(most, width), 0);
}

/** The size of each branch in one column. */
function outlineSizes(root: Branch): Sizes {
  const order = [root];
  for (const branch of order) order.push(...branch.children);
  const sizes = new Map<Branch, Size>();
  for (const branch of order.toReversed()) {
    const parts = branch.children.map((child) => sizes.get(child) ?? nothing);
    sizes.set(branch, {
      width: Math.max(widest(parts) + (parts.length > 0 ? gap.indent : 0), box.width),
      rows: parts.reduce((sum, { rows }) => sum + rows, 1),
    });
  }
  return sizes;
}
