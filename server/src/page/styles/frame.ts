import { readFromTheRight } from '../../text/direction.ts';

/**
 * The ground of the page: type, links, the grid. A part of a row or a grid is never wider than its place: a long word breaks,
 * with a hyphen where the browser knows the language; what is copied letter by letter gets none.
 */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
* { min-width: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0; padding: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 var(--font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
  overflow-wrap: break-word;
}
@supports (hyphenate-limit-chars: 16 5 5) { body { hyphens: auto; hyphenate-limit-chars: 16 5 5; } }
@media (max-width: 40rem) { body { hyphens: auto; hyphenate-limit-chars: 12 4 4; } }
code, a[rel], .codes, .mappings { hyphens: manual; }
[lang] { direction: ltr; unicode-bidi: isolate; }
[lang]${readFromTheRight} { direction: rtl; }
h1, h2, h3, p, ul, ol, dl, dd, pre, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-family: var(--heading-font, inherit); line-height: 1.2; text-wrap: balance; }
p, dd, li { text-wrap: pretty; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--accent-soft); box-shadow: 0 0 0 0.4rem var(--accent-soft); border-radius: 2px; }
cite { font-style: normal; }
.page[data-watermark]::before {
  content: attr(data-watermark); position: fixed; inset: 0; z-index: -1; display: flex; align-items: center; justify-content: center;
  transform: rotate(-30deg); font-size: min(22vw, 16rem); font-weight: 800; letter-spacing: 0.04em; color: var(--ink); opacity: 0.03;
}
.skip-line a { position: absolute; inset-inline-start: 1rem; top: -10rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
.skip-line a:focus { top: 1rem; }

.site-bar { border-bottom: 1px solid var(--line); }
.site-bar ul { display: flex; flex-wrap: wrap; gap: 0 0.75rem; max-width: 72rem; margin: 0 auto; padding: 0.45rem 1.25rem; font-size: 0.875rem; }
.site-bar a { text-decoration: none; }
.site-bar a:hover { text-decoration: underline; }
.site-bar [aria-current] { font-weight: 700; }
@media (min-width: 40rem) { .site-bar ul { gap: 0 1.5rem; font-size: 0.95rem; } }
.head { background: var(--head); border-bottom: 1px solid var(--line); }
.head-inner, .body { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.head-inner { position: relative; padding-top: 2rem; padding-bottom: 2rem; }
.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; padding-top: 2rem; padding-bottom: 4rem; }
.flow { display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem; align-content: start; max-width: var(--measure, 46rem); }
@media (min-width: 62rem) {
  .head-inner { padding-top: 3rem; padding-bottom: 2.5rem; }
  .body { grid-template-columns: minmax(0, 1fr) 19rem; gap: 4rem; padding-top: 3rem; }
  .side { grid-column: 2; grid-row: 1; }
  .flow { grid-column: 1; grid-row: 1; }
}

.foot { border-top: 1px solid var(--line); }
.foot > .prose { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; color: var(--muted); font-size: 0.9rem; }
`;
