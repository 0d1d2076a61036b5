import assert from 'node:assert/strict';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { checkPicture } from '../support/pictures.ts';

const house = `id: house
title: Ours
terms:
  - id: wound-care
    label: { en: Wound care, fr: Soin des plaies }
    synonyms: { en: [Dressing of wounds, Care of the skin], fr: [Pansements] }
    deprecated: { en: [Bandaging] }
  - { id: skin-care, label: { en: Skin care }, synonyms: { en: [Care of the skin] } }
  - { id: scanner, kind: tool, label: { en: Scanner }, synonyms: { en: [Barcode reader] } }
`;

const role = (...lines: readonly string[]): string =>
  `#- /house.vocabulary.yaml
${house}#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
${lines.join('\n')}
`.replace(', Care of the skin]', ']');

describe('term-not-preferred', () => {
  it('finds other words for a skill and a tool', () =>
    checkPicture(
      role(
        'skills:',
        '  knowledge:',
        '    - { id: a, label: dressing of wounds }',
        "#                     ^^^^^^^^^^^^^^^^^^ term-not-preferred 'Ours' calls this 'Wound care', not 'dressing of wounds'",
        'tools:',
        '  - { id: b, label: Barcode reader }',
        "#                   ^^^^^^^^^^^^^^ term-not-preferred 'Ours' calls this 'Scanner', not 'Barcode reader'",
      ),
    ));

  it('finds words that are not used any more, wherever they stand', () =>
    checkPicture(
      role(
        'mission: Does the bandaging on the ward.',
        "#                 ^^^^^^^^^ term-not-preferred 'Ours' does not use 'bandaging' any more, but 'Wound care'",
        'skills:',
        '  technical:',
        '    - { id: a, label: Bandaging }',
        "#                     ^^^^^^^^^ term-not-preferred 'Ours' does not use 'Bandaging' any more, but 'Wound care'",
      ),
    ));

  it('leaves the preferred word, words in sentences, and those of other languages', () =>
    checkPicture(
      role(
        'mission: Looks after the dressing of wounds.',
        'skills:',
        '  technical:',
        '    - { id: a, label: Wound Care }',
        '    - { id: b, label: Pansements }',
      ),
    ));

  it('leaves a word of two terms, and what the settings allow', () => {
    const spec = 'id: nurse\nlang: en\ntitle: Nurse\nskills: { soft: [{ id: a, label: Care of the skin }] }\n';
    assert.deepEqual(codes(spec, { 'house.vocabulary.yaml': house }), []);
  });

  it('writes the preferred word', () => {
    const spec = 'id: nurse\nlang: fr\ntitle: Nurse\nskills: { soft: [{ id: a, label: "pansements" }] }\n';
    const document = parseRole('/nurse.role.yaml', spec);
    const index = new RoleIndex([document, parseRole('/house.vocabulary.yaml', house)]);
    const [finding] = check(document, index, { today: '2026-11-23' }).filter(
      ({ code }) => code === 'term-not-preferred',
    );
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.equal(
      applyEdits(spec, fix.edit.edits.get('/nurse.role.yaml') ?? []),
      spec.replace('pansements', 'Soin des plaies'),
    );
  });

  it('lets the nearest vocabulary have the last word', () => {
    const spec = 'id: nurse\nlang: en\ntitle: Nurse\nskills: { soft: [{ id: a, label: Dressing of wounds }] }\n';
    const near = 'id: near\ntitle: Near\nterms: [{ id: d, label: { en: Dressing of wounds } }]\n';
    assert.deepEqual(codes(spec, { 'house.vocabulary.yaml': house, 'wards/near.vocabulary.yaml': near }), []);
  });
});

/** The codes of what this rule finds in a role in the folder `wards`. */
function codes(spec: string, files: Readonly<Record<string, string>>): readonly string[] {
  const document = parseRole('/wards/nurse.role.yaml', spec);
  const others = Object.entries(files).map(([name, text]) => parseRole(`/${name}`, text));
  return check(document, new RoleIndex([document, ...others]), { today: '2026-11-23' })
    .map(({ code }) => code)
    .filter((code) => code === 'term-not-preferred');
}
