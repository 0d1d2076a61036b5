import assert from 'node:assert/strict';
import { configFor } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { checkPicture } from '../support/pictures.ts';

const sentence = (words: number): string => `${'word '.repeat(words).trim()}.`;

describe('the options of a rule', () => {
  it('change what it finds, in the folder of the settings only', () =>
    checkPicture(`#- /a/rolespec.config.yaml
options:
  long-sentence: { words: 12 }
#- /a/nurse.role.yaml
id: nurse
lang: en
title: Nurse
mission: ${sentence(13)}
#        ${'^'.repeat(65)} long-sentence this sentence has 13 words, and readers follow about 12; make two of it
#- /b/cook.role.yaml
id: cook
lang: en
title: Cook
team: { reportsTo: [{ role: nurse }] }
mission: ${sentence(13)}
`));

  it('are told where they do not exist or do not fit', () =>
    checkPicture(`#- /rolespec.config.yaml
options:
  long-sentence:
    word: 12
#   ^^^^ unknown-field the rule 'long-sentence' has no option 'word', did you mean 'words'?
    words: 5
#          ^ wrong-type 'words' is a number from 10 to 200
  long-sentense: { words: 30 }
# ^^^^^^^^^^^^^ unknown-field no rule is called 'long-sentense', did you mean 'long-sentence'?
  hype-title: { words: 30 }
#               ^^^^^ unknown-field the rule 'hype-title' has no option 'words'
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
mission: ${sentence(20)}
`));
});

describe('a preset', () => {
  it('weighs rules otherwise, and the settings outweigh it', () => {
    assert.equal(severity(''), 'info');
    assert.equal(severity('preset: strict\n'), 'warning');
    assert.equal(severity('preset: strict\nrules: { long-sentence: error }\n'), 'error');
    assert.equal(severity('preset: strict\nrules: { long-sentence: off }\n'), undefined);
    assert.equal(severity('preset: lax\n'), 'info');
  });
});

function severity(settings: string): string | undefined {
  const documents = [
    parseRole('/rolespec.config.yaml', settings),
    parseRole('/nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\nmission: ${sentence(40)}\n`),
  ];
  const config = configFor('/nurse.role.yaml', documents);
  const [found] = documents.flatMap((document) =>
    document.kind === 'role' ? check(document, new RoleIndex(documents), { config, today: '2026-11-23' }) : [],
  );
  return found?.severity;
}
