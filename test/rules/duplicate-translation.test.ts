import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { checkPicture } from '../support/pictures.ts';

const nurse = '#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\n';

describe('duplicate-translation', () => {
  it('is found in each of the files, and not in variants of the language', () =>
    checkPicture(`${nurse}#- /nurse.fr.role.yaml
translationOf: nurse
lang: fr
#     ^^ duplicate-translation 'nurse' has another translation into 'fr', in 'soins/nurse.fr.role.yaml'
title: Infirmier / Infirmière
#- /soins/nurse.fr.role.yaml
translationOf: nurse
lang: fr
#     ^^ duplicate-translation 'nurse' has another translation into 'fr', in 'nurse.fr.role.yaml'
title: Infirmière / Infirmier
#- /nurse.fr-CA.role.yaml
translationOf: nurse
lang: fr-CA
title: Infirmier / Infirmière
#- /cook.role.yaml
id: cook
lang: en
title: Cook
team: { collaboratesWith: [{ role: nurse }] }
#- /cook.fr.role.yaml
translationOf: cook
lang: fr
title: Cuisinier / Cuisinière
`));

  it('is found in a translation into the language of the source, and not in a variant of it', () =>
    checkPicture(`${nurse}#- /nurse.en.role.yaml
translationOf: nurse
lang: en
#     ^^ duplicate-translation the source is written in 'en' itself, in 'nurse.role.yaml'
title: Nurse
#- /nurse.en-GB.role.yaml
translationOf: nurse
lang: en-GB
title: Nurse
`));

  it('is told of a text that is no file yet, and not of the file beside it', () => {
    const fr = 'translationOf: nurse\nlang: fr\ntitle: Infirmier / Infirmière\n';
    const file = parseRole('file:///nurse.fr.role.yaml', fr);
    const text = parseRole('untitled:Untitled-1', fr);
    const index = new RoleIndex([
      parseRole('file:///nurse.role.yaml', 'id: nurse\nlang: en\ntitle: Nurse\n'),
      file,
      text,
    ]);
    const codes = [text, file].map((one) => check(one, index, { today: '2026-11-23' }).map(({ code }) => code));
    assert.deepEqual(codes, [['duplicate-translation'], []]);
  });
});
