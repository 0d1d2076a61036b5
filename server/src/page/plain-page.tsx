import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { defaultPageSettings } from '../model/settings/page-settings.ts';
import type { Language } from '../text/language.ts';
import { contentPolicy } from './page.tsx';
import { Style } from './raw-html.tsx';

export interface PlainPage {
  readonly title: string;
  readonly language: Language;
  /** CSS behind that of role pages. */
  readonly style: string;
  /** What stands in the body. */
  readonly content: ComponentChildren;
}

/** A page about roles that is none of them: one HTML document that stands alone, without script. */
export function plainPage(page: PlainPage): string {
  return `<!doctype html>\n${renderToString(<Plain {...page} />)}\n`;
}

function Plain({ title, language, style, content }: PlainPage): VNode {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <Style settings={defaultPageSettings} more={style} />
      </head>
      <body>{content}</body>
    </html>
  );
}
