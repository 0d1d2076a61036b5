/** Beside the text: key facts and contents. */
export const side = `
.side { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; align-content: start; }
.card { padding: 1.1rem 1rem; border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: var(--radius, 4px); }
.card h2 { font-size: 1.1rem; margin-bottom: 0.9rem; }
.card .facts { gap: 0.6rem 1.5rem; }
.card .facts > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0; border: 0; }
.card dt { font-size: 0.85rem; line-height: 1.7; overflow-wrap: break-word; }
.card dd { line-height: 1.45; }
.card .part { margin-top: 1.25rem; }
.card .codes { display: flex; flex-wrap: wrap; gap: 0.15rem 0.9rem; }
.card .roles { gap: 0.15rem; }
.contents { display: none; font-size: 0.95rem; }
.contents p { color: var(--muted); font-size: 0.85rem; margin-bottom: 0.4rem; }
.contents li { border-inline-start: 2px solid var(--line); }
.contents a { display: block; padding: 0.2rem 0 0.2rem 0.9rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
@media (min-width: 40rem) {
  .card { padding: 1.25rem 1.35rem; }
  .card .facts { gap: 0.8rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
  .card .facts > div { display: block; }
  .card dt { line-height: 1.4; }
}
@media (min-width: 62rem) {
  .side { grid-template-rows: auto 1fr; }
  .contents { display: block; align-self: start; position: sticky; top: 1.5rem; }
}
`;
