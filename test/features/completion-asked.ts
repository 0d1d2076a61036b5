/** Cases of completion as pictures: `$0` is the cursor in a role file called `nurse`. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { completion } from '../../server/src/features/completion.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './marked.ts';

const others = {
  'ward-manager.role.yaml': 'id: ward-manager\nlang: en\ntitle: Ward manager\nsummary: "Runs a *ward*."\n',
  'infirmier.role.yaml': 'id: infirmier\nlang: fr\ntitle: Infirmier\nskills: { soft: [{ id: calme, label: Calme }] }\n',
};

export const today = '2027-03-31';

/** What is offered at the cursor. */
export function ask(source: string, name?: string) {
  const { document, offset, index } = marked(source, name, name === undefined ? others : { ...others, [name]: '' });
  return completion(document, offset, index, today);
}

/** @param labels of all that is offered, in this order. */
export function offers(title: string, source: string, labels: readonly string[], name?: string): void {
  it(title, () =>
    deepEqual(
      ask(source, name).map(({ label }) => label),
      labels,
    ),
  );
}

export function json(title: string, source: string, labels: readonly string[]): void {
  offers(`${title}, in JSON`, source, labels, 'nurse.role.json');
}

/** @param result the text after the item with this label was taken, tab stops as they are. */
export function writes(title: string, source: string, label: string, result: string, name?: string): void {
  it(title, () => {
    const { document, offset, index } = marked(source, name, others);
    const items = completion(document, offset, index, today);
    const item = items.find((candidate) => candidate.label === label);
    ok(item, `'${label}' is not among ${items.map((candidate) => candidate.label).join(', ')}`);
    equal(applyEdits(document.text, [item.edit, ...(item.also ?? [])]), result);
  });
}
