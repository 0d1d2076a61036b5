export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own, without that of the elements inside. */
  text: string;
}

/** The elements of an XML text in their order. Throws where it is not well-formed; knows no comments and no declarations. */
export function readXml(xml: string): readonly XmlElement[] {
  const odd = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (odd) throw new SyntaxError(`no XML holds U+${odd[0].codePointAt(0)?.toString(16)}`);
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const token = /<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new SyntaxError(`not XML: ${xml.slice(at, at + 60)}`);
    const [, closed, opened, written = '', isEmpty, text] = match;
    if (text !== undefined) {
      const last = open.at(-1);
      if (last) last.text += decoded(text);
      else if (text.trim() !== '') throw new SyntaxError('text outside');
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new SyntaxError(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      const pairs = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, name = '', value = '']) => [name, decoded(value)]));
      if (attributes.size !== pairs.length) throw new SyntaxError('an attribute twice');
      const element = { name: opened, attributes, text: '' };
      elements.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  if (open.length > 0) throw new SyntaxError('something is left open');
  return elements;
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new SyntaxError(']]> in text');
  return text.replace(/&([^;]*);?/g, (written, name: string) => {
    const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    const meant = known[name];
    if (meant === undefined || !written.endsWith(';')) throw new SyntaxError(`unknown entity ${written}`);
    return meant;
  });
}
