/**
 * Text as Markdown that shows it as it is. A role file may come from anywhere: nothing in it becomes a link, an image,
 * HTML, an icon or a list in a hover.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#!|~&$@=^]|[.:/](?=\S)|^[-+]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The text on one line, without signs that steer a terminal or turn the direction of reading. */
function oneLine(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim();
}

/** What `oneLine` may have to change. Most texts have nothing of it, and to see that is a tenth of the work. */
const unusual = /[^ -~\u00a1-\u024f\u2013-\u2019]|^ | $| {2}/;

/** The text on one line and cut where it gets too long for a list or a card. */
export function shortened(text: string, length: number): string {
  // What is far behind the cut need not be looked at.
  const line = oneLine(text.slice(0, 4 * length));
  if (line.length <= length && text.length <= 4 * length) return line;
  const cut = line.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined)}…`;
}
