/** How words of a page look, as far as that says what they are: by its style sheets, and by what stands at an element. */
import type { DefaultTreeAdapterTypes } from 'parse5';

/** What is absent is as around it. */
export interface Look {
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
}

type Element = DefaultTreeAdapterTypes.Element;

/** The style sheets of a page, of which the rules for a class and for an element of a class count. */
export class Styles {
  readonly #looks = new Map<string, Look>();

  /** Adds the rules of a style sheet; what holds for some media only, as for print, is left out. */
  add(sheet: string): void {
    for (const rule of sheet.replaceAll('<!--', '').replaceAll('-->', '').split('}')) {
      const [names = '', written, ...inner] = rule.split('{');
      if (written === undefined || inner.length > 0) continue;
      const look = lookIn(written);
      if (look === plain) continue;
      for (const name of withoutComments(names).split(',')) {
        const selector = name.trim();
        if (!/^[a-z]{0,20}\d?\.[\w-]{1,100}$/i.test(selector)) continue;
        this.#looks.set(selector, { ...this.#looks.get(selector), ...look });
      }
    }
  }

  /** How an element is told to look: what stands at it comes before what its classes say. */
  lookOf({ tagName, attrs }: Element): Look {
    let look: Look = byName.get(tagName) ?? plain;
    const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
    if (this.#looks.size > 0) {
      for (const start of ['', tagName]) {
        for (const name of classes) look = { ...look, ...this.#looks.get(`${start}.${name}`) };
      }
    }
    const own = attrs.find(({ name }) => name === 'style')?.value;
    return own === undefined ? look : { ...look, ...lookIn(own) };
  }

  /** Whether all words in it are bold; of what holds very much, the first ones. */
  isBold(element: Element): boolean {
    const left: { readonly node: DefaultTreeAdapterTypes.ChildNode; readonly isBold: boolean }[] = [];
    left.push({ node: element, isBold: false });
    let hasWords = false;
    for (let seen = 0; left.length > 0 && seen < MOST_NODES; seen++) {
      const { node, isBold } = left.pop() ?? { node: element, isBold: false };
      if ('tagName' in node) {
        const isBolder = this.lookOf(node).isBold ?? isBold;
        for (const child of node.childNodes.toReversed()) left.push({ node: child, isBold: isBolder });
      } else if ('value' in node && /[\p{L}\d]/u.test(node.value)) {
        if (!isBold) return false;
        hasWords = true;
      }
    }
    return hasWords;
  }
}

const MOST_NODES = 300;

const plain: Look = {};

const byName: ReadonlyMap<string, Look> = new Map<string, Look>([
  ...['b', 'strong'].map((name) => [name, { isBold: true }] as const),
  ...['del', 's', 'strike'].map((name) => [name, { isStruck: true }] as const),
]);

function lookIn(declarations: string): Look {
  const look: { isBold?: boolean; isStruck?: boolean; isHidden?: boolean } = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (name === 'font-weight') look.isBold = /^(?:bold|[6-9]00)/i.test(value);
    // What is crossed out around an element, it cannot take back.
    else if (/^text-decoration(?:-line)?$/.test(name) && /line-through/i.test(value)) look.isStruck = true;
    else if (name === 'display' || name === 'mso-hide') look.isHidden = /^(?:none|all)\b/i.test(value);
  }
  return Object.keys(look).length === 0 ? plain : look;
}

function withoutComments(names: string): string {
  return names.slice(names.lastIndexOf('/') + 1);
}
