/**
 * Text from a file or a file name, fit for a terminal or a log: control characters and characters that reorder what is
 * shown appear as escapes (`\x1b`, `\u{202e}`); line breaks and tabs too.
 */
export function safeText(text: string): string {
  return text.replace(unsafe, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

// C0, DEL and C1 controls; line and paragraph separators; bidirectional controls; lone surrogates.
const unsafe =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
