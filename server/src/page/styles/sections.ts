import { readFromTheRight } from '../../text/direction.ts';

/** The sections. */
export const sections = `
h2 { font-size: 1.5rem; font-weight: 700; letter-spacing: -0.01em; }
h3 { font-size: 1.1rem; font-weight: 700; }
.flow > section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
.flow > section > h2 { padding-bottom: 0.45rem; border-bottom: 2px solid var(--line); }
.part { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7rem; }
.part + .part { margin-top: 0.5rem; }
.prose > * + * { margin-top: 0.75em; }
ul.remarks { display: grid; gap: 0.35rem; }
.prose ul, .sentences { list-style: disc; padding-inline-start: 1.2em; }
.prose ol { list-style: decimal; padding-inline-start: 1.5em; }
.prose blockquote { padding-inline-start: 1em; border-inline-start: 3px solid var(--line); background: none; }
.prose code { color: inherit; background: var(--band); padding: 0.1em 0.3em; border-radius: 3px; font-size: 0.9em; }
.prose pre { padding: 0.75rem 1rem; background: var(--band); white-space: pre-wrap; }
.prose pre code { padding: 0; }
.prose-heading { font-weight: 700; }
.as-written { white-space: pre-wrap; }
.mission { font-size: 1.25rem; line-height: 1.5; padding-inline-start: 1.1rem; border-inline-start: 4px solid var(--accent); }
.sentences > li::marker { color: var(--accent); }
.sentences > li + li { margin-top: 0.25rem; }
.sentences .sentences { list-style: circle; }
.note, .aside { color: var(--muted); font-size: 0.925rem; }
.note { display: block; }
.statement { font-weight: 600; }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.tag {
  display: inline-block; max-width: 100%; padding: 0.05rem 0.55rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper);
  color: var(--ink); font-size: 0.825rem; font-weight: 500; line-height: 1.5;
}
.tag-key, .tag-draft, .tag-deprecated { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.tag-draft, .tag-deprecated { border-color: var(--notice-line); background: var(--notice); color: var(--ink); }
.inline-list, .eyebrow { display: flex; flex-wrap: wrap; margin-inline-start: -1.1em; clip-path: inset(-0.4em -0.4em -0.4em 0.75em); }
:is(.inline-list, .eyebrow)${readFromTheRight} { clip-path: inset(-0.4em 0.75em -0.4em -0.4em); }
.inline-list > li, .eyebrow > span { position: relative; margin-inline-start: 1.1em; }
.inline-list > li::before, .eyebrow > span::before { content: "·"; position: absolute; inset-inline-start: -0.7em; color: var(--muted); }

.facts { display: grid; grid-template-columns: minmax(0, 1fr); }
.facts > div, .details > div { display: grid; gap: 0 1.5rem; padding: 0.55rem 0; border-top: 1px solid var(--line); }
.facts > div:first-child { border-top: 0; padding-top: 0; }
dt { color: var(--muted); }
dd > .sentences > li:only-child { list-style: none; margin-inline-start: -1.2em; }
.lines > li + li { margin-top: 0.15rem; }
.measures { margin-top: 0.15rem; font-size: 0.95rem; }
.measures > div + div { margin-top: 0.15rem; }
@media (min-width: 40rem) {
  .measures > div { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.75em; }
  .flow .facts > div, .details > div { grid-template-columns: 11rem minmax(0, 1fr); }
}
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); }
.figures > div { padding: 0.6rem 0.9rem; background: var(--paper); }
.figures dt { font-size: 0.85rem; line-height: 1.35; }
.figures dd { font-weight: 650; font-size: 1.1rem; }

.objectives, .routes { display: grid; gap: 0.9rem; }
.objectives > li, .routes > li { padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); }
.objectives > .final, .routes > .typical { border-inline-start-color: var(--accent); }
.function, .grade { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; }
.function + .function, .grade + .grade { padding-top: 1.5rem; border-top: 1px solid var(--line); }
.function > h3, .grade > h3 { font-size: 1.25rem; }
.tasks { display: grid; gap: 0.7rem; }
.tasks > li { position: relative; padding-inline-start: 2.3rem; }
.tasks .statement { font-weight: 500; }
.tasks > li::before { content: ""; position: absolute; inset-inline-start: 0.6rem; top: 0.65em; width: 0.4rem; height: 0.4rem; border-radius: 50%; background: var(--accent); }
.ranked { counter-reset: task; }
.ranked > li::before {
  counter-increment: task; content: counter(task); inset-inline-start: 0; top: 0.05em; width: 1.6rem; height: 1.6rem;
  background: var(--accent-soft); color: var(--accent); font-size: 0.85rem; font-weight: 700; line-height: 1.6rem; text-align: center;
}
.details { font-size: 0.95rem; }
.details .sentences > li + li { margin-top: 0; }

.roles { display: grid; gap: 0.35rem; }
.flow .roles > li { padding-inline-start: 1.1rem; position: relative; }
.flow .roles > li::before { content: "›"; position: absolute; inset-inline-start: 0; color: var(--accent); font-weight: 700; }
.roles .tag { margin-inline-start: 0.6em; }
.cards { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
.cards > li { padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: var(--radius, 4px); }
.routes .roles, .cards .sentences { margin-top: 0.5rem; }
.group + .group { margin-top: 0.9rem; }
.group-name { color: var(--muted); font-size: 0.9rem; font-weight: 600; }
.group-name::before { content: "●"; margin-inline-end: 0.5em; color: var(--accent); font-size: 0.75em; vertical-align: 0.1em; }
.importance-important::before { content: "◐"; }
.importance-optional::before { content: "○"; }
.items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 0 2rem; }
.items > li {
  display: flex; flex-wrap: wrap; justify-content: space-between; align-content: start; gap: 0 1rem; padding: 0.45rem 0;
  border-bottom: 1px solid var(--line); break-inside: avoid;
}
.items .name { flex: 1 1 max-content; font-weight: 500; }
.items .level { color: var(--muted); font-size: 0.9rem; line-height: 1.8; }
.items .note, .items .inline-list { flex: 1 0 100%; line-height: 1.4; }
.gauge {
  display: inline-block; width: 2.2rem; height: 0.45rem; margin-inline-end: 0.5em; vertical-align: 0.08em;
  background: linear-gradient(90deg, transparent calc(100% - 2px), var(--paper) 0) 0 0 / 25% 100%,
    linear-gradient(90deg, var(--accent) var(--share), var(--line) 0);
}
.level-awareness { --share: 25%; } .level-working { --share: 50%; } .level-practitioner { --share: 75%; } .level-expert { --share: 100%; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chips > li { padding: 0.2rem 0.75rem; border: 1px solid var(--line); border-radius: var(--radius, 4px); background: var(--band); }
.paths { display: grid; gap: 1.25rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
.path { padding-top: 0.7rem; border-top: 4px solid var(--accent); }
.path-here { align-self: start; padding: 0.7rem 0.9rem; background: var(--accent-soft); }
.path-related { grid-column: 1 / -1; border-top-color: var(--line); }
.path h3 { margin-bottom: 0.5rem; }
.path-here p { font-weight: 600; }
.mappings > li + li { margin-top: 0.35rem; }
.mappings .name { font-weight: 600; }
`;
