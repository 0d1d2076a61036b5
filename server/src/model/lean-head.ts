import type { Path } from '../syntax/tree.ts';
import type { Head } from './head.ts';
import type { Definition, Reference } from './symbols.ts';

/**
 * The same heads in a third of the memory, for who keeps those of very many files: what many of them say is kept once,
 * and no string keeps the text alive that it was cut out of.
 */
export class LeanHeads {
  readonly #words = new Map<string, string>();

  /** @param uri of the file that it is the head of. */
  of(head: Head, uri: string): Head {
    const lean = new Map<Reference, Reference>();
    const symbol = (one: Definition): Definition => ({
      kind: this.#word(one.kind),
      id: ownText(one.id),
      path: this.#path(one.path),
      location: { uri, range: one.location.range },
    });
    for (const reference of head.references) lean.set(reference, symbol(reference));
    return {
      ...head,
      id: head.id && ownText(head.id),
      title: head.title && ownText(head.title),
      names: head.names.map(({ text, kind, range }) => ({ text: ownText(text), kind, range })),
      family: head.family && this.#word(head.family),
      summary: head.summary && ownText(head.summary),
      lang: head.lang && this.#word(head.lang),
      status: head.status && this.#word(head.status),
      supersededBy: head.supersededBy && ownText(head.supersededBy),
      translationOf: head.translationOf && ownText(head.translationOf),
      definitions: head.definitions.map(symbol),
      references: [...lean.values()],
      links: head.links.map(({ relation, functional, label, reference }) => ({
        relation,
        functional,
        label: label && ownText(label),
        reference: lean.get(reference) ?? symbol(reference),
      })),
    };
  }

  #path(path: Path): Path {
    return path.map((step) => (typeof step === 'string' ? this.#word(step) : step));
  }

  #word(text: string): string {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.#words.set(own, own);
    return own;
  }
}

/** The engine copies short parts of a text, and remembers of a longer one where in the text it is. */
function ownText(part: string): string {
  return part.length < 13 ? part : JSON.parse(JSON.stringify(part));
}
