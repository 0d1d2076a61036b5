/** On paper: A4, black on white, nothing cut in two that is read as one. */
export const print = `
@media print {
  @page { size: A4; margin: 16mm 18mm 18mm; }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  .skip-line, .contents, .languages, .site-bar, .gauge, .steps { display: none; }
  .head { background: none; }
  .head-inner, .body, .foot > .prose { max-width: none; padding: 0 0 6mm; }
  .foot > .prose { padding-top: 4mm; }
  .body { display: block; padding-top: 6mm; padding-bottom: 0; }
  .flow { display: block; max-width: none; }
  .card { margin-bottom: 7mm; }
  .card .facts { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 3mm 6mm; }
  .card .facts > div { display: block; }
  .measures > div { display: grid; grid-template-columns: auto minmax(0, 1fr); }
  .flow > section { display: block; margin-bottom: 8mm; }
  .flow > section:last-child { margin-bottom: 0; }
  .tasks:not(.ranked) > li::before { border: 0.2rem solid var(--accent); }
  .flow > section > * + *, .part > * + *, .function > * + * { margin-top: 3mm; }
  .part, .function, .grade { display: block; }
  .flow > section > .part + .part { margin-top: 5mm; }
  .function + .function { margin-top: 5mm; padding-top: 5mm; }
  .flow .facts > div, .details > div { grid-template-columns: 38mm minmax(0, 1fr); }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; } h3, .function > h3 { font-size: 11.5pt; } .mission { font-size: 12pt; }
  h1, h2, h3, .group-name, .tags { break-after: avoid; }
  .card, .items > li, .cards > li, .tasks > li, .objectives > li, .routes > li, .facts > div, .details > div, .path, .figures, .notice,
  .mission, .roles > li, .sentences > li, .mappings > li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .page[data-watermark]::before { font-size: 90pt; opacity: 0.07; }
}
`;
