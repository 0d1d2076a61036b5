import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { addTranslations } from '../../server/src/features/refactorings/add-translations.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const source = `id: infirmier
lang: fr
title: Infirmier / Infirmière
titleForms: { masculine: Infirmier }
mission: Soigner
skills:
  soft:
    - { id: calme, label: Calme, importance: essential }
    - { id: rigueur, label: Rigueur }
team:
  reportsTo: [{ label: Cadre de santé }]
  notes: [Deux équipes, Trois gardes]
workContext: { hours: [24/7] }
`;
const head = 'translationOf: infirmier\nlang: en\ntitle: Nurse\n';

describe('adding what is not translated', () => {
  makes(
    'whole sections, joined as their items are',
    head,
    `${head}mission: Soigner
skills:
  soft:
    - id: calme
      label: Calme
    - id: rigueur
      label: Rigueur
team:
  reportsTo:
    - sourceLabel: Cadre de santé
      label: Cadre de santé
  notes:
    - Deux équipes
    - Trois gardes
`,
  );
  makes(
    'items and fields where they belong, and nothing that is there',
    `${head}mission: Care # done\nskills:\n  soft:\n    - { id: rigueur, label: Rigour }\nteam: { notes: [Two teams, Three] }\n`,
    `${head}mission: Care # done\nskills:\n  soft:\n    - { id: rigueur, label: Rigour }\n    - { id: calme, label: Calme }\nteam: { notes: [Two teams, Three], reportsTo: [{ sourceLabel: Cadre de santé, label: Cadre de santé }] }\n`,
  );
  makes(
    'a text that is still empty',
    `${head}mission:\nskills: { soft: [{ id: calme }, { id: rigueur, label: R }] }\nteam: { reportsTo: [{ sourceLabel: Cadre de santé, label: Manager }], notes: [a, b] }\n`,
    `${head}mission: Soigner\nskills: { soft: [{ id: calme, label: Calme }, { id: rigueur, label: R }] }\nteam: { reportsTo: [{ sourceLabel: Cadre de santé, label: Manager }], notes: [a, b] }\n`,
  );

  makes(
    'each item once, and none that nothing joins to the source',
    `${head}mission: Care\n`,
    `${head}mission: Care
functions:
  - id: f
    title: Soigner
    tasks:
      - id: t
        statement: Laver
`,
    `id: infirmier
lang: fr
title: Infirmier / Infirmière
mission: Soigner
functions:
  - id: f
    title: Soigner
    tasks: [{ id: t, statement: Laver }, { statement: Sans id }, { id: "", statement: Vide }]
skills: { soft: [{ label: Peindre }] }
`,
  );

  it('is not offered where nothing is missing, in a role, and in the same language', () => {
    const whole = made(head);
    assert.ok(whole);
    for (const text of [whole, source, head.replace('lang: en', 'lang: fr-CA')]) assert.equal(made(text), undefined);
  });

  it('leaves no text of the real profile behind', () => {
    const folder = new URL('../../samples/e-commerce/', import.meta.url);
    const documents = readdirSync(folder)
      .filter((name) => /\.role\./.test(name))
      .map((name) => parseRole(new URL(name, folder).href, readFileSync(new URL(name, folder), 'utf8')));
    const { href } = new URL('directeur-e-commerce.en.role.yaml', folder);
    const begun = parseRole(href, 'translationOf: directeur-e-commerce\nlang: en\n# mine\ntitle: Head\n');
    const index = new RoleIndex(documents).with(new Map([[href, begun]]));
    const edits = addTranslations(begun, { start: 0, end: 0 }, index)[0]?.edit()?.edits.get(href);
    const after = parseRole(href, applyEdits(begun.text, edits ?? []));
    const found = check(after, index.with(new Map([[href, after]])), { today: '2026-11-29' });
    assert.ok(after.text.startsWith(begun.text));
    // What is still to be translated is in the other language.
    assert.deepEqual(
      [...new Set(found.map(({ code }) => code))],
      ['translation-same-text', 'text-wrong-language', 'limit-exceeded'],
    );
  });
});

function made(text: string, role = source): string | undefined {
  const translation = parseRole('file:///infirmier.en.role.yaml', text);
  const index = new RoleIndex([parseRole('file:///infirmier.role.yaml', role), translation]);
  const [offer] = addTranslations(translation, { start: 0, end: 0 }, index);
  const edits = offer?.edit()?.edits.get(translation.uri);
  return edits && applyEdits(text, edits);
}

function makes(title: string, text: string, result: string, role = source): void {
  it(title, () => assert.equal(made(text, role), result));
}
