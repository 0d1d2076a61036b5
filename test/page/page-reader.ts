/**
 * Reads a rendered page strictly: what is not a well-formed tag with quoted attributes, or text without `<`, is an error.
 */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ReadPage {
  /** Opening tags, in order. */
  readonly elements: readonly PageElement[];
  /** All texts outside of tags, the stylesheet and the JSON-LD left out. */
  readonly text: string;
  readonly jsonLd: unknown;
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"<]*")?)*) ?(\/?)>/g;

export function readPage(html: string): ReadPage {
  const [, script = 'null'] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const plain = html
    .replace(/^<!doctype html>\n/, '')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
  const elements: PageElement[] = [];
  const text = plain.replace(tag, (_, slash: string, name: string, attributes: string) => {
    if (slash === '') elements.push({ name, attributes: readAttributes(attributes) });
    return '\n';
  });
  if (text.includes('<'))
    throw new Error(`a '<' that is no tag: ${text.slice(text.indexOf('<'), text.indexOf('<') + 80)}`);
  return { elements, text: unescape(text), jsonLd: JSON.parse(script) };
}

/** The values of an attribute on all elements that have it, in order. */
export function valuesOf({ elements }: ReadPage, attribute: string): string[] {
  return elements.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const pairs = attributes.matchAll(/ ([a-z][a-z-]*)(?:="([^"]*)")?/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name, unescape(value)]));
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
