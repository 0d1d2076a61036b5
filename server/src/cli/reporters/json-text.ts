/**
 * JSON that does nothing to a terminal or a log it ends up in: beside what JSON escapes anyway, the controls and the
 * letters that reorder what is shown are written as `\u202e`. It reads as the same data.
 *
 * @param indent absent: all on one line.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
