/** What the commands for one role say of everything else. */
import assert from 'node:assert/strict';
import { loadOneRole } from '../../server/src/cli/one-role.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const files = {
  'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\n',
  'rolespec.config.yaml': 'rules: {}\n',
  'house.vocabulary.yaml': 'id: house\n',
  'readme.md': '',
};

describe('a command for one role refuses', () => {
  for (const [words, said] of [
    [[], /^name one role file$/],
    [['roles/nurse.role.yaml', 'roles/nurse.role.yaml'], /^name one role file$/],
    [['roles'], /^'roles' is a folder; name one role file$/],
    [['.'], /^'\.' is a folder; name one role file$/],
    [['nowhere'], /there is no '.*nowhere'/],
    [['readme.md'], /readme\.md' is no role file/],
    [['rolespec.config.yaml'], /^'rolespec\.config\.yaml' holds settings, not a role$/],
    [['house.vocabulary.yaml'], /^'house\.vocabulary\.yaml' holds a vocabulary, not a role$/],
  ] as const) {
    it(JSON.stringify(words), () =>
      withFolder(files, (folder) => assert.rejects(loadOneRole(words, hostIn(folder).host), { message: said })),
    );
  }
});
