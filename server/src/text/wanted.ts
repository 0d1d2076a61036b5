/** What the types of the library say, said once more to who calls it from JavaScript. */

/**
 * @param name what the value is called by who gives it.
 * @throws TypeError where it is no text: what is not decoded, or not there, would else be read as an empty or a broken file.
 */
export function wantText(name: string, given: unknown): void {
  if (typeof given === 'string') return;
  const advice = ArrayBuffer.isView(given) || given instanceof ArrayBuffer ? '; decode it first' : '';
  throw new TypeError(`'${name}' has to be a string, and this is ${called(given)}${advice}`);
}

/** @throws TypeError where it is anything but bytes. */
export function wantBytes(name: string, given: unknown): void {
  if (ArrayBuffer.isView(given)) return;
  throw new TypeError(`'${name}' has to be a Uint8Array, and this is ${called(given)}`);
}

/**
 * @param wanted the class of ours that it has to be of, by the name that it has in `Symbol.toStringTag`: a program may hold
 *   the library twice.
 * @throws TypeError where it is anything else.
 */
export function wantOurs(name: string, given: unknown, wanted: string): void {
  if (classOf(given) === wanted) return;
  throw new TypeError(`'${name}' has to be a ${wanted}, and this is ${called(given)}`);
}

/** @throws TypeError where it is no list, no `Set` and nothing else that can be gone through. */
export function wantSeveral(name: string, given: unknown): void {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return;
  throw new TypeError(`'${name}' has to be a list or another iterable, and this is ${called(given)}`);
}

function called(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  return typeof given === 'object' ? `of the class ${classOf(given)}` : `a ${typeof given}`;
}

/** Names of constructors are none in a bundle. */
function classOf(given: unknown): string {
  return Object.prototype.toString.call(given).slice('[object '.length, -1);
}
