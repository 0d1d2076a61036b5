/** What a comparison adds to the stylesheet of role pages. Each mark has a word, a border of its own, and then a colour. */
export const reviewStyle = `
.review { max-width: 96rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.review h1 { font-size: 1.8rem; margin-bottom: 0.5rem; }
.reviewed { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 2px solid var(--line); }
.reviewed > h2 { font-size: 1.4rem; margin-bottom: 1rem; }
.reviewed h3 { font-size: 1.1rem; margin: 0 0 0.5rem; }
.changes { display: grid; gap: 1.25rem; margin-bottom: 2rem; max-width: 60rem; }
.sides h4 { font-size: 1.05rem; margin: 0 0 0.5rem; }
.reviewed-roles { margin-top: 1rem; }
.changes li { padding: 0.2rem 0; }
.words { margin: 0.25rem 0 0.25rem 1rem; padding-left: 0.75rem; border-left: 3px solid var(--line); white-space: pre-line; }
del { text-decoration: line-through; text-decoration-thickness: 2px; opacity: 0.85; }
ins { text-decoration: underline; text-decoration-thickness: 2px; font-weight: 600; }
.sides { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.pair { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.pair > :only-child { grid-column: 1 / -1; max-width: 60rem; }
.side-cell { border: 1px solid var(--line); border-radius: var(--radius, 4px); padding: 0.75rem 1rem 1rem; min-width: 0; }
.side-cell h5 { font-size: 1rem; margin: 0.75rem 0 0.35rem; }
.side-cell .role-title { font-size: 1.3rem; font-weight: 700; line-height: 1.25; }
.side-name { color: var(--muted); font-size: 0.85rem; margin-bottom: 0.5rem; }
.same > summary { cursor: pointer; padding: 0.35rem 0; font-weight: 600; }
.same .aside { font-weight: 400; }
.sign {
  display: inline-block; justify-self: start; align-self: start; width: fit-content; margin-right: 0.35rem; padding: 0 0.4rem; border: 1px solid currentcolor; border-radius: 3px;
  color: var(--ink); font-size: 0.75rem; font-weight: 600; line-height: 1.5; font-style: normal; letter-spacing: 0; text-transform: none;
}
.mark { border-left: 4px solid var(--accent); padding-left: 0.6rem; background: var(--accent-soft); }
.facts > .mark, .details > .mark { padding-left: 0.6rem; }
.inline-list > .mark::before { content: none; }
.mark-added { border-left-style: solid; }
.mark-removed { border-left-style: dotted; }
.mark-changed { border-left-style: double; border-left-width: 6px; }
.mark-moved { border-left-style: dashed; }
.columns { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); }
.columns li { padding: 0.2rem 0 0.2rem 1.1rem; text-indent: -1.1rem; }
@media (min-width: 60rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media print { .same { display: none; } .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } .mark { break-inside: avoid; } }
`;
