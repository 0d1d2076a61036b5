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
 * @param isOne whether it is what it has to be.
 * @param what what that is, and where it comes from.
 * @throws TypeError where it is not.
 */
export function wantClass(name: string, given: unknown, isOne: boolean, what: string): void {
  if (!isOne) throw new TypeError(`'${name}' has to be ${what}; this is ${called(given)}`);
}

function called(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  return typeof given === 'object' ? `of the class ${given.constructor?.name ?? 'Object'}` : `a ${typeof given}`;
}
