import { Idiomorph } from 'idiomorph';

const { document } = window;

/** Makes the body the one of a page, touching only what is other than before. */
export class Patch {
  readonly #style = document.querySelector('style#page-style');
  #shown: string | undefined;

  /** @returns whether anything is other than before. */
  show(html: string): boolean {
    if (html === this.#shown) return false;
    this.#shown = html;
    // It is a third of the page, and the same at every key.
    const [sheet = '', css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    if (this.#style && this.#style.textContent !== css) this.#style.textContent = css;
    // A document made like this runs no script and loads nothing.
    const page = new DOMParser().parseFromString(html.replace(sheet, ''), 'text/html');
    for (const script of page.querySelectorAll('script')) script.remove();
    // The style of everything depends on its language, and is looked up again even where it is set to what it was.
    if (document.documentElement.lang !== page.documentElement.lang)
      document.documentElement.lang = page.documentElement.lang;
    if (document.title !== page.title) document.title = page.title;
    // The body itself belongs to VS Code, which writes the theme on it. What stays the same is left alone, and with it
    // the scroll position, the focus and what the reader has unfolded.
    void Idiomorph.morph(document.body, [...page.body.childNodes], {
      morphStyle: 'innerHTML',
      callbacks: {
        beforeNodeMorphed: (before, after) => !before.isEqualNode(after),
        beforeAttributeUpdated: (attribute, { nodeName }) => nodeName !== 'DETAILS' || attribute !== 'open',
      },
    });
    return true;
  }
}
