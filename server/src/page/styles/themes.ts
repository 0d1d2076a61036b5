const strong = `--muted: var(--ink); --line: var(--ink); --notice-line: var(--ink);`;

/** For readers who ask for more contrast, or for their own colours. */
export const themes = `
@media (prefers-contrast: more) { body { ${strong} } }
body.vscode-high-contrast, body.vscode-high-contrast-light { ${strong} }
@media (forced-colors: active) {
  .gauge, .steps { display: none; }
  .tasks > li::before { forced-color-adjust: none; background: CanvasText; color: Canvas; }
  .card, .tag, .notice { border: 1px solid CanvasText; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
