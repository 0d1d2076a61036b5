/**
 * What the site's own pages have beside the stylesheet of role pages. On paper a drawing is on one sheet, lying where it is
 * wide, with the title of the page above it.
 */
export const siteStylesheet = `
.site .head-inner { padding-top: 1.75rem; padding-bottom: 1.75rem; }
@media (min-width: 62rem) { .site .languages { top: 1.9rem; } }
.lead { margin-top: 0.5rem; color: var(--muted); }
.search { margin-top: 1.25rem; max-width: 34rem; }
.search label { display: block; margin-bottom: 0.3rem; font-weight: 600; }
.search input {
  width: 100%; padding: 0.6rem 0.8rem; border: 2px solid var(--accent); border-radius: 4px; background: var(--paper);
  color: var(--ink); font: inherit;
}
#search-hint { margin-top: 0.45rem; }
.list-body { max-width: 72rem; margin: 0 auto; padding: 1.75rem 1.25rem 4rem; }
#search-count { color: var(--muted); }
#search-count:not(:empty) { margin-bottom: 1.25rem; }
#search-results .entries { max-width: 46rem; }
.list-body section + section { margin-top: 2rem; }
.list-body h2 { padding-bottom: 0.4rem; margin-bottom: 1rem; border-bottom: 2px solid var(--line); }
.jump { margin-bottom: 1.75rem; }
.jump ul { display: flex; flex-wrap: wrap; gap: 0.4rem 0.5rem; }
.jump li { padding: 0.15rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; }
.jump a { text-decoration: none; }
.jump a:hover { text-decoration: underline; }
.letters li { min-width: 2.4rem; padding: 0; text-align: center; border-radius: 4px; }
.letters a { display: block; padding: 0.25rem 0.5rem; font-weight: 600; }
.count { color: var(--muted); font-size: 0.9rem; }
.group-of-roles { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem 2.5rem; padding-top: 1rem; border-top: 2px solid var(--line); }
.list-body .group-of-roles h2 { margin: 0; padding: 0; border: 0; font-size: 1.25rem; line-height: 1.35; }
@media (min-width: 48rem) {
  .group-of-roles { grid-template-columns: 13rem minmax(0, 1fr); }
  .group-of-roles.letter { grid-template-columns: 3rem minmax(0, 1fr); }
}
.entries { display: grid; gap: 1.1rem; max-width: 48rem; }
.entry-title { font-weight: 600; font-size: 1.05rem; }
.entry-title .kind, .names-list .kind, .career h3 .kind { font-weight: 400; }
#search-results .entry-title .kind + .kind::before { content: "· "; }
.entry-summary {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin-top: 0.1rem;
  color: var(--muted); font-size: 0.95rem; line-height: 1.5;
}
.names-list { columns: 2 22rem; column-gap: 3rem; }
.names-list > li { padding: 0.15rem 0 0.3rem; break-inside: avoid; }
.see { color: var(--muted); font-size: 0.9rem; font-style: italic; }
.drawing-frame { overflow: auto; max-height: 85vh; padding: 0.5rem; border: 1px solid var(--line); border-radius: 4px; }
.drawing .aside { margin-bottom: 0.75rem; }
.tree ul { margin-inline-start: 0.6rem; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--line); }
.tree li { padding: 0.2rem 0; position: relative; }
.tree ul > li::before {
  content: ""; position: absolute; inset-inline-start: -1.1rem; top: 1rem; width: 0.8rem; border-top: 2px solid var(--line);
}
.tree > li + li { margin-top: 1.25rem; }
.tree > li > a { font-weight: 700; }
.drawing + section { margin-top: 2.5rem; }
.career > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem 2rem; padding: 0.6rem 0; border-top: 1px solid var(--line); }
.career > li:first-child { border-top: 0; padding-top: 0; }
.career h3 { font-size: 1rem; line-height: 1.45; }
.career dl > div { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); }
.career dt { font-size: 0.85rem; line-height: 1.8; }
@media (min-width: 48rem) { .career > li { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
[hidden] { display: none; }
@page drawing { size: A4 landscape; }
@media print {
  .search, .jump { display: none; }
  .list-body { max-width: none; padding: 6mm 0 0; }
  .group-of-roles { display: block; padding-top: 0; border-top: 0; }
  .list-body .group-of-roles h2 { margin-bottom: 3mm; padding-top: 3mm; border-top: 2px solid var(--line); }
  .list-body .letter + .letter { margin-top: 5mm; }
  .entries > li, .career > li { break-inside: avoid; }
  .entries > li + li { margin-top: 3mm; }
  .entries { display: block; max-width: none; }
  .career h3 { break-after: auto; }
  .drawing-frame { max-height: none; border: 0; padding: 0; }
  .drawing-frame svg { width: auto; height: auto; max-width: 100%; max-height: 210mm; }
  .drawing.wide, .site:has(.drawing.wide) .head { page: drawing; }
  .drawing.wide svg { max-height: 125mm; }
}
`;
