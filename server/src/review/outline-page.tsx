import type { VNode } from 'preact';
import { plainPage } from '../page/plain-page.tsx';
import type { Language } from '../text/language.ts';
import type { Outline } from './outline.ts';
import { reviewStyle } from './review-style.ts';

/** An outline whose groups say what their lines are, as one HTML document that stands alone, without script. */
export function outlinePage(outline: Outline, language: Language): string {
  const { title } = outline;
  return plainPage({ title, language, style: reviewStyle, content: <OutlineMain outline={outline} /> });
}

function OutlineMain({ outline: { title, summary, roles } }: { readonly outline: Outline }): VNode {
  return (
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
  );
}
