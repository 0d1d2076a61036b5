/** A table of completion: what is typed, what is offered first, which of it is taken, and what then stands there. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { completion } from '../../../server/src/features/completion.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { marked } from '../marked.ts';

/**
 * @param first labels of the first of those that the word under the cursor leaves, in their order; all where `only`.
 * @param taken the label of the one that is taken.
 * @param result the text after it, tab stops as they are.
 */
export type Row = readonly [title: string, text: string, first: readonly string[], taken: string, result: string];

const others = {
  'ward-manager.role.yaml': `id: ward-manager
lang: en
title: Ward manager
functions:
  - id: running
    title: Running the ward
    tasks:
      - { id: hand-over, statement: Hand the ward over }
skills: { soft: [{ id: composure, label: Composure }] }
tools: [{ id: infusion-pump, label: Infusion pump }]
`,
  'infirmier.role.yaml': `id: infirmier
lang: fr
title: Infirmier / Infirmière
summary: Soigne les patients.
mission: Soigner.
skills: { soft: [{ id: calme, label: Calme }, { id: ecoute, label: Écoute }] }
team: { reportsTo: [{ label: Cadre de santé }] }
`,
};

/** @param name of the file, which decides what it is and how it is read. */
export function table(what: string, rows: readonly Row[], name = 'nurse.role.yaml'): void {
  describe(`completion, ${what}`, () => {
    for (const row of rows) it(row[0], () => check(row, name));
  });
}

/** Places where nothing can be offered that is of use. */
export function nothing(what: string, texts: Readonly<Record<string, string>>, name = 'nurse.role.yaml'): void {
  describe(`completion, ${what}`, () => {
    for (const [title, text] of Object.entries(texts)) it(title, () => deepEqual(ask(text, name).labels, []));
  });
}

function check([, text, first, taken, result]: Row, name: string): void {
  const { document, items, labels } = ask(text, name);
  deepEqual(labels.slice(0, first.length), first);
  const item = items.find(({ label }) => label === taken);
  ok(item, `'${taken}' is not among ${labels.join(' | ')}`);
  equal(applyEdits(document.text, [item.edit, ...(item.also ?? [])]), result);
}

/** As an editor shows them: those that the typed part of the word leaves, what begins with it first. */
function ask(source: string, name: string) {
  const { document, offset, index } = marked(source, name, others);
  const items = completion(document, offset, index, '2027-03-31')
    .map((item) => ({ ...item, match: match(document.text.slice(item.edit.range.start, offset), item.filterText) }))
    .filter((item) => item.match !== undefined)
    .toSorted((a, b) => Number(a.match) - Number(b.match));
  return { document, items, labels: items.map(({ label }) => label) };
}

/** How well a text is found by what is typed, 0 being best; nothing where its letters are not all in it, in this order. */
function match(typed: string, text: string): number | undefined {
  const [wanted, given] = [typed.toLowerCase(), text.toLowerCase()];
  if (given.startsWith(wanted)) return 0;
  let at = -1;
  if (!wanted.split('').every((letter) => (at = given.indexOf(letter, at + 1)) >= 0)) return undefined;
  return given.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : 2;
}
