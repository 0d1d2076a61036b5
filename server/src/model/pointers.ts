import type { RoleDocument } from './document.ts';

type SyntaxNode = NonNullable<RoleDocument['tree']['root']>;

/**
 * Where each map and list of `value` stands in the text, as JSON pointers. A role leaves out what does not fit the schema,
 * so a position in one of its lists is not always the position in the text.
 */
export function pointersOf(value: object, root: SyntaxNode | undefined): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>();
  if (root) follow(value, root, '', pointers);
  return pointers;
}

/** The pointer to the field at `names`, or nothing where the text has no such field. */
export function pointerTo(root: SyntaxNode | undefined, names: readonly string[]): string | undefined {
  let node = root;
  for (const name of names) node = entryOf(node, name);
  return node && names.map((name) => `/${escapeStep(name)}`).join('');
}

function follow(value: unknown, node: SyntaxNode, pointer: string, pointers: Map<object, string>): void {
  if (typeof value !== 'object' || value === null) return;
  pointers.set(value, pointer);
  if (!Array.isArray(value)) {
    for (const [name, child] of Object.entries(value)) {
      const entry = entryOf(node, name);
      if (entry) follow(child, entry, `${pointer}/${escapeStep(name)}`, pointers);
    }
  } else if (node.kind === 'list') {
    const { items } = node;
    let next = 0;
    for (const child of value) {
      const place =
        items.length === value.length ? next : items.findIndex((item, at) => at >= next && fits(child, item));
      const item = items[place];
      if (!item) continue;
      follow(child, item, `${pointer}/${place}`, pointers);
      next = place + 1;
    }
  }
}

/** Whether everything that `value` holds is written in `node`. */
function fits(value: unknown, node: SyntaxNode): boolean {
  if (node.kind === 'scalar') return value === node.value;
  if (typeof value !== 'object' || value === null) return false;
  if (node.kind === 'list') return Array.isArray(value) && value.length <= node.items.length;
  return Object.entries(value).every(([name, child]) => {
    const entry = entryOf(node, name);
    return entry !== undefined && fits(child, entry);
  });
}

function entryOf(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.name === name)?.value : undefined;
}

function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
