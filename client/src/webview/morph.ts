/**
 * Makes the children of `target` equal to those of `source` and keeps what is the same already, so that the scroll
 * position, the focus and what the reader has unfolded stay. Elements are the same by their key, others by their place.
 * Takes nodes out of `source`.
 */
export function morphChildren(target: Element, source: Element): void {
  const keyed = new Map<string, Element>();
  for (const child of target.children) {
    const key = keyOf(child);
    if (key !== undefined) keyed.set(key, child);
  }
  let next = target.firstChild;
  for (const wanted of [...source.childNodes]) {
    const same = partnerOf(wanted, next, keyed);
    if (!same) {
      target.insertBefore(wanted, next);
      continue;
    }
    if (same === next) next = next.nextSibling;
    else target.insertBefore(same, next);
    morphNode(same, wanted);
  }
  while (next) {
    const rest = next;
    next = next.nextSibling;
    rest.remove();
  }
}

function partnerOf(
  wanted: ChildNode,
  next: ChildNode | null,
  keyed: ReadonlyMap<string, Element>,
): ChildNode | undefined {
  const key = keyOf(wanted);
  if (key !== undefined) {
    const same = keyed.get(key);
    return same?.nodeName === wanted.nodeName ? same : undefined;
  }
  // What has a key waits for its own partner.
  return next?.nodeName === wanted.nodeName && keyOf(next) === undefined ? next : undefined;
}

function morphNode(target: ChildNode, source: ChildNode): void {
  if (target instanceof Element && source instanceof Element) {
    morphAttributes(target, source);
    morphChildren(target, source);
  } else if (target.nodeValue !== source.nodeValue) {
    target.nodeValue = source.nodeValue;
  }
}

function morphAttributes(target: Element, source: Element): void {
  for (const { name } of [...target.attributes]) {
    if (!source.hasAttribute(name) && !isReaders(target, name)) target.removeAttribute(name);
  }
  for (const { name, value } of source.attributes) {
    if (target.getAttribute(name) !== value && !isReaders(target, name)) target.setAttribute(name, value);
  }
}

/** What the reader changes while reading. */
function isReaders({ nodeName }: Element, attribute: string): boolean {
  return nodeName === 'DETAILS' && attribute === 'open';
}

function keyOf(node: ChildNode): string | undefined {
  if (!(node instanceof Element)) return undefined;
  return node.id || (node.getAttribute('data-pointer') ?? undefined);
}
