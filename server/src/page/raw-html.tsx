/**
 * The only three components that set inner HTML; everything else on a page is escaped by the renderer.
 */
import type { VNode } from 'preact';
import type { PageSettings } from '../model/settings/page-settings.ts';
import { renderMarkdown } from './markdown.ts';
import { stylesheet } from './style.ts';

interface ProseProps {
  readonly markdown: string;
  /** BCP 47 tag of the text, for its typography. */
  readonly lang: string | undefined;
  /** JSON pointer of the field, for scrolling along with the editor. */
  readonly pointer?: string | undefined;
  /** Set where the text is in another language than the page around it. */
  readonly foreign?: string | undefined;
  readonly class?: string;
}

/** A prose field, in CommonMark. */
export function Prose({ markdown, lang, pointer, foreign, class: name }: ProseProps): VNode {
  const html = renderMarkdown(markdown, foreign ?? lang);
  return (
    <div
      class={name ? `prose ${name}` : 'prose'}
      data-pointer={pointer}
      lang={foreign}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** Facts for machines. `<` is written so that no text can close the element. */
export function JsonLd({ facts }: { readonly facts: object }): VNode {
  const json = JSON.stringify(facts).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

interface StyleProps {
  readonly settings: Pick<PageSettings, 'colors' | 'variables'>;
  /** Rules of our own that come after those of role pages. */
  readonly more?: string;
}

/** The stylesheet; of the settings only what cannot end a declaration gets into it. */
export function Style({ settings, more = '' }: StyleProps): VNode {
  return <style dangerouslySetInnerHTML={{ __html: `${stylesheet(settings)}${more}` }} />;
}
