/** An element of XML, as text. Its content is XML already; what is `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`);
  const inside = content.map((part) => `  ${part.replaceAll('\n', '\n  ')}`).join('\n');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>\n${inside}\n</${name}>`;
}

/** A text inside of an element or an attribute. What XML 1.0 cannot hold at all is shown as U+FFFD. */
export function xmlText(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '\ufffd')
      // Beside the signs of XML, what would do something to a terminal or a log.
      .replace(
        /[&<>"'\t\r\n\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
        (sign) => `&#${sign.charCodeAt(0)};`,
      )
  );
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
