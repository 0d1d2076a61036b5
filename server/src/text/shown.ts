/** Text from a file as part of a sentence: on one line and not too long. */
export function shown(text: string): string {
  // What is cut off is not looked at: it may be all of a large file.
  const line = text.slice(0, 1000).replace(/\s+/g, ' ');
  if (line.length <= LONGEST && text.length <= 1000) return line;
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const LONGEST = 60;
