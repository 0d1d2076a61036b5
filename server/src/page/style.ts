/**
 * The one stylesheet of role pages. No outside font or picture; colours are in variables, set for light and dark by the
 * reader's system or, inside VS Code, by its classes on the body. Colour never says what a word does not say.
 */
const light = `
  color-scheme: light;
  --paper: #ffffff; --band: #f2f6f7; --ink: #17212b; --muted: #53606d; --line: #d5dde3;
  --accent: #0a5a66; --accent-soft: #e2f0f2; --notice: #fff5d9; --notice-line: #b98900;
`;

const dark = `
  color-scheme: dark;
  --paper: #11171c; --band: #182026; --ink: #e6ebef; --muted: #a5b0ba; --line: #313c46;
  --accent: #82d2dc; --accent-soft: #15343b; --notice: #2e2610; --notice-line: #d3a536;
`;

const strong = `--muted: var(--ink); --line: var(--ink); --notice-line: var(--ink);`;

const frame = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0; padding: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, pre, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--accent-soft); box-shadow: 0 0 0 0.4rem var(--accent-soft); border-radius: 2px; }
cite { font-style: normal; }
.skip-line a { position: absolute; left: 1rem; top: -10rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
.skip-line a:focus { top: 1rem; }

.head { background: var(--band); border-bottom: 1px solid var(--line); }
.head-inner, .body { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.head-inner { position: relative; padding-top: 2rem; padding-bottom: 2rem; }
.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; padding-top: 2rem; padding-bottom: 4rem; }
.flow { display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem; align-content: start; max-width: 46rem; }
@media (min-width: 62rem) {
  .head-inner { padding-top: 3rem; padding-bottom: 2.5rem; }
  .body { grid-template-columns: minmax(0, 1fr) 19rem; gap: 4rem; padding-top: 3rem; }
  .side { grid-column: 2; grid-row: 1; }
  .flow { grid-column: 1; grid-row: 1; }
}
`;

const head = `
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.9rem); font-weight: 700; letter-spacing: -0.02em; max-width: 26ch; }
.eyebrow { display: flex; flex-wrap: wrap; margin-bottom: 0.5rem; color: var(--accent); font-weight: 600; }
.eyebrow span + span::before, .eyebrow > span::before { content: "·"; margin: 0 0.5em; }
.names { display: grid; gap: 0.15rem; margin-top: 0.9rem; max-width: 46rem; }
.names > div { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.75em; }
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1.25rem; margin-top: 1.1rem; }
.standing, .kind { color: var(--muted); font-size: 0.9rem; }
.notices { display: grid; gap: 0.5rem; margin-top: 1.25rem; max-width: 46rem; }
.notice { padding: 0.5rem 0.9rem; background: var(--notice); border-left: 4px solid var(--notice-line); font-size: 0.95rem; }
.language-list { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-bottom: 1rem; font-size: 0.95rem; }
.language-list [aria-current] { font-weight: 700; }
@media (min-width: 62rem) {
  .languages { position: absolute; right: 1.25rem; top: 3rem; }
}
`;

const side = `
.side { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; align-content: start; }
.card { padding: 1.25rem 1.35rem; border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 4px; }
.card h2 { font-size: 1.1rem; margin-bottom: 0.9rem; }
.card .facts { gap: 0.8rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
.card .facts > div { display: block; padding: 0; border: 0; }
.card dt { font-size: 0.85rem; line-height: 1.4; }
.card dd { line-height: 1.45; }
.card .part { margin-top: 1.25rem; }
.card .codes { display: flex; flex-wrap: wrap; gap: 0.15rem 0.9rem; }
.card .roles { gap: 0.15rem; }
.contents { display: none; font-size: 0.95rem; }
.contents p { color: var(--muted); font-size: 0.85rem; margin-bottom: 0.4rem; }
.contents li { border-left: 2px solid var(--line); }
.contents a { display: block; padding: 0.2rem 0 0.2rem 0.9rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
@media (min-width: 62rem) {
  .side { grid-template-rows: auto 1fr; }
  .contents { display: block; align-self: start; position: sticky; top: 1.5rem; }
}
`;

const flow = `
h2 { font-size: 1.5rem; font-weight: 700; letter-spacing: -0.01em; }
h3 { font-size: 1.1rem; font-weight: 700; }
.flow > section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
.flow > section > h2 { padding-bottom: 0.45rem; border-bottom: 2px solid var(--line); }
.part { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7rem; }
.part + .part { margin-top: 0.5rem; }
.prose > * + * { margin-top: 0.75em; }
ul.remarks { display: grid; gap: 0.35rem; }
.prose ul, .sentences { list-style: disc; padding-left: 1.2em; }
.prose ol { list-style: decimal; padding-left: 1.5em; }
.prose blockquote { padding-left: 1em; border-left: 3px solid var(--line); background: none; }
.prose code { color: inherit; background: var(--band); padding: 0.1em 0.3em; border-radius: 3px; font-size: 0.9em; }
.prose pre { padding: 0.75rem 1rem; background: var(--band); white-space: pre-wrap; }
.prose pre code { padding: 0; }
.prose-heading { font-weight: 700; }
.as-written { white-space: pre-wrap; }
.mission { font-size: 1.25rem; line-height: 1.5; padding-left: 1.1rem; border-left: 4px solid var(--accent); }
.sentences > li::marker { color: var(--accent); }
.sentences > li + li { margin-top: 0.25rem; }
.sentences .sentences { list-style: circle; }
.note, .aside { color: var(--muted); font-size: 0.925rem; }
.note { display: block; }
.statement { font-weight: 600; }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.tag {
  display: inline-block; padding: 0.05rem 0.55rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper);
  color: var(--ink); font-size: 0.825rem; font-weight: 500; line-height: 1.5; white-space: nowrap;
}
.tag-key, .tag-draft, .tag-deprecated { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.tag-draft, .tag-deprecated { border-color: var(--notice-line); background: var(--notice); color: var(--ink); }
.inline-list { display: flex; flex-wrap: wrap; }
.inline-list > li:not(:last-child)::after { content: "·"; margin: 0 0.5em; color: var(--muted); }

.facts { display: grid; grid-template-columns: minmax(0, 1fr); }
.facts > div, .details > div { display: grid; gap: 0 1.5rem; padding: 0.55rem 0; border-top: 1px solid var(--line); }
.facts > div:first-child { border-top: 0; padding-top: 0; }
dt { color: var(--muted); }
dd > .sentences > li:only-child { list-style: none; margin-left: -1.2em; }
.lines > li + li { margin-top: 0.15rem; }
.measures { margin-top: 0.15rem; font-size: 0.95rem; }
.measures > div { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.75em; }
@media (min-width: 40rem) {
  .flow .facts > div, .details > div { grid-template-columns: 11rem minmax(0, 1fr); }
}
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); }
.figures > div { padding: 0.6rem 0.9rem; background: var(--paper); }
.figures dt { font-size: 0.85rem; line-height: 1.35; }
.figures dd { font-weight: 650; font-size: 1.1rem; }

.objectives, .routes { display: grid; gap: 0.9rem; }
.objectives > li, .routes > li { padding-left: 1.1rem; border-left: 3px solid var(--accent); }
.function, .grade { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; }
.function + .function, .grade + .grade { padding-top: 1.5rem; border-top: 1px solid var(--line); }
.function > h3, .grade > h3 { font-size: 1.25rem; }
.tasks { display: grid; gap: 0.7rem; }
.tasks > li { position: relative; padding-left: 2.3rem; }
.tasks .statement { font-weight: 500; }
.tasks > li::before { content: ""; position: absolute; left: 0.6rem; top: 0.65em; width: 0.4rem; height: 0.4rem; border-radius: 50%; background: var(--accent); }
.ranked { counter-reset: task; }
.ranked > li::before {
  counter-increment: task; content: counter(task); left: 0; top: 0.05em; width: 1.6rem; height: 1.6rem;
  background: var(--accent-soft); color: var(--accent); font-size: 0.85rem; font-weight: 700; line-height: 1.6rem; text-align: center;
}
.details { font-size: 0.95rem; }
.details .sentences > li + li { margin-top: 0; }

.roles { display: grid; gap: 0.35rem; }
.flow .roles > li { padding-left: 1.1rem; position: relative; }
.flow .roles > li::before { content: "›"; position: absolute; left: 0; color: var(--accent); font-weight: 700; }
.roles .tag { margin-left: 0.6em; }
.cards { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
.cards > li { padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
.routes .roles, .cards .sentences { margin-top: 0.5rem; }
.group + .group { margin-top: 0.9rem; }
.group-name { color: var(--muted); font-size: 0.9rem; font-weight: 600; }
.group-name::before { content: "●"; margin-right: 0.5em; color: var(--accent); font-size: 0.75em; vertical-align: 0.1em; }
.importance-important::before { content: "◐"; }
.importance-optional::before { content: "○"; }
.items { columns: 2 18rem; column-gap: 2rem; }
.items > li {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0.45rem 0;
  border-bottom: 1px solid var(--line); break-inside: avoid;
}
.items .name { font-weight: 500; flex: 1 1 max-content; }
.items .level { color: var(--muted); font-size: 0.9rem; line-height: 1.8; }
.items .note, .items .inline-list { flex: 1 0 100%; line-height: 1.4; }
.gauge {
  display: inline-block; width: 2.2rem; height: 0.45rem; margin-right: 0.5em; vertical-align: 0.08em;
  background: linear-gradient(90deg, transparent calc(100% - 2px), var(--paper) 0) 0 0 / 25% 100%,
    linear-gradient(90deg, var(--accent) var(--share), var(--line) 0);
}
.level-awareness { --share: 25%; } .level-working { --share: 50%; } .level-practitioner { --share: 75%; } .level-expert { --share: 100%; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chips > li { padding: 0.2rem 0.75rem; border: 1px solid var(--line); border-radius: 4px; background: var(--band); }
.paths { display: grid; gap: 1.25rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
.path { padding-top: 0.7rem; border-top: 4px solid var(--accent); }
.path-here { align-self: start; padding: 0.7rem 0.9rem; background: var(--accent-soft); }
.path-related { grid-column: 1 / -1; border-top-color: var(--line); }
.path h3 { margin-bottom: 0.5rem; }
.path-here p { font-weight: 600; }
.mappings > li + li { margin-top: 0.35rem; }
.mappings .name { font-weight: 600; }
`;

const media = `
@media (prefers-contrast: more) { body { ${strong} } }
body.vscode-high-contrast { ${strong} }
@media (forced-colors: active) {
  .gauge { display: none; }
  .tasks > li::before { forced-color-adjust: none; background: CanvasText; color: Canvas; }
  .card, .tag, .notice { border: 1px solid CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  @page { size: A4; margin: 16mm 18mm 18mm; }
  body, body.vscode-dark, body.vscode-high-contrast { ${light} }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  .skip-line, .contents, .languages { display: none; }
  .head { background: none; }
  .head-inner, .body { max-width: none; padding: 0 0 6mm; }
  .body { display: block; padding-top: 6mm; }
  .flow { display: block; max-width: none; }
  .card { margin-bottom: 7mm; }
  .card .facts { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .flow > section { display: block; margin-bottom: 8mm; }
  .flow > section > * + *, .part > * + *, .function > * + * { margin-top: 3mm; }
  .part, .function, .grade { display: block; }
  .flow > section > .part + .part { margin-top: 5mm; }
  .function + .function { margin-top: 5mm; padding-top: 5mm; }
  .flow .facts > div, .details > div { grid-template-columns: 38mm minmax(0, 1fr); }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; } h3, .function > h3 { font-size: 11.5pt; } .mission { font-size: 12pt; }
  h1, h2, h3, .group-name, .tags { break-after: avoid; }
  .card, .items > li, .cards > li, .tasks > li, .objectives > li, .routes > li, .facts > div, .details > div, .path, .figures, .notice,
  .roles > li, .sentences > li, .mappings > li { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  .page[data-watermark]::before {
    content: attr(data-watermark); position: fixed; inset: 0; display: flex; align-items: center; justify-content: center;
    transform: rotate(-35deg); font-size: 90pt; font-weight: 700; letter-spacing: 0.05em; color: #17212b; opacity: 0.07;
  }
}
`;

export const stylesheet = [
  `body { ${light} }`,
  `@media (prefers-color-scheme: dark) { body { ${dark} } }`,
  `body.vscode-light, body.vscode-high-contrast-light { ${light} }`,
  `body.vscode-dark, body.vscode-high-contrast { ${dark} }`,
  frame,
  head,
  side,
  flow,
  media,
].join('\n');
