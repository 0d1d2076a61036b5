import { folded } from './folded.ts';

/** Whether a whole text has the form of a pattern: `*` stands for any signs, `?` for one; case and accents count for nothing. */
export function hasForm(text: string, pattern: string): boolean {
  return fits(folded(text), folded(pattern));
}

/**
 * Whether the path of a file is meant by a pattern: `*` and `?` within a name, `**` for any folders. A pattern without a
 * slash is a name in any folder; one that ends in a slash means all that is below.
 *
 * @param path with slashes, from the folder that the pattern is read from.
 */
export function isMeant(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^(?:\.?\/)+/, '');
  const whole = plain.endsWith('/') ? `${plain}**` : plain;
  const steps = whole.includes('/') ? whole.split('/') : ['**', whole];
  return followed(path.split('/'), steps);
}

/** Names and steps side by side; the last `**` passed may take in one more name whenever they part. */
function followed(names: readonly string[], steps: readonly string[]): boolean {
  let [name, step] = [0, 0];
  let [wide, widened] = [-1, 0];
  while (name < names.length) {
    if (steps[step] === '**') {
      wide = step++;
      widened = name;
    } else if (step < steps.length && fits(names[name] ?? '', steps[step] ?? '')) {
      name++;
      step++;
    } else if (wide >= 0) {
      step = wide + 1;
      name = ++widened;
    } else {
      return false;
    }
  }
  while (steps[step] === '**') step++;
  return step === steps.length;
}

/** The same for signs: never more steps than the length of the one times that of the other. */
function fits(text: string, pattern: string): boolean {
  let [at, step] = [0, 0];
  let [star, taken] = [-1, 0];
  while (at < text.length) {
    const sign = pattern.charAt(step);
    if (sign === '*') {
      star = step++;
      taken = at;
    } else if (sign !== '' && (sign === '?' || sign === text.charAt(at))) {
      at++;
      step++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (pattern.charAt(step) === '*') step++;
  return step === pattern.length;
}
