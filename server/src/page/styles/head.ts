/** The head: name, standing, notices. */
export const head = `
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.9rem); font-weight: 700; letter-spacing: -0.02em; max-width: 26ch; }
.logo { margin-bottom: 1.25rem; line-height: 0; }
.logo img { display: block; max-width: min(14rem, 60%); max-height: 3.5rem; width: auto; height: auto; }
.eyebrow { margin-bottom: 0.5rem; color: var(--accent); font-weight: 600; }
.names { display: flex; flex-wrap: wrap; gap: 0.15rem 2rem; margin-top: 0.9rem; max-width: var(--measure, 46rem); }
.names > div { display: flex; gap: 0 0.75em; }
.names > .synonyms { flex-basis: 100%; }
.names dt { flex: none; }
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1.25rem; margin-top: 1.1rem; }
.standing, .kind { color: var(--muted); font-size: 0.9rem; }
.notices { display: grid; gap: 0.5rem; margin-top: 1.25rem; max-width: var(--measure, 46rem); }
.notice { padding: 0.5rem 0.9rem; background: var(--notice); border-inline-start: 4px solid var(--notice-line); font-size: 0.95rem; }
.notice p + p { margin-top: 0.35rem; }
.completeness { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.9rem; }
.steps { display: inline-flex; gap: 2px; }
.step { width: 0.6rem; height: 0.5rem; border: 1px solid var(--notice-line); }
.step-done { background: var(--notice-line); }
.language-list { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-bottom: 1rem; font-size: 0.95rem; }
.language-list [aria-current] { font-weight: 700; }
@media (min-width: 62rem) {
  .languages { position: absolute; inset-inline-end: 1.25rem; top: 3rem; }
}
`;
