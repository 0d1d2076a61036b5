import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { defaultPageSettings } from '../model/page-settings.ts';
import { contentPolicy } from '../page/page.tsx';
import { Style } from '../page/raw-html.tsx';
import type { Language } from '../text/language.ts';
import type { Outline } from './outline.ts';
import { reviewStyle } from './review-style.ts';

/** An outline whose groups say what their lines are, as one HTML document that stands alone, without script. */
export function outlinePage(outline: Outline, language: Language): string {
  return `<!doctype html>\n${renderToString(<OutlinePage outline={outline} language={language} />)}\n`;
}

function OutlinePage({ outline, language }: { readonly outline: Outline; readonly language: Language }): VNode {
  const { title, summary, roles } = outline;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <Style settings={defaultPageSettings} more={reviewStyle} />
      </head>
      <body>
        <main class="review">
          <h1>{title}</h1>
          <p>{summary}</p>
          {roles.map((role) => (
            <article class="reviewed">
              <h2>{role.title}</h2>
              <div class="columns">
                {role.groups.map((group) => (
                  <section>
                    <h3>{group.title}</h3>
                    <ul>
                      {group.lines.map(({ text }) => (
                        <li>{text}</li>
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
            </article>
          ))}
        </main>
      </body>
    </html>
  );
}
