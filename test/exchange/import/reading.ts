import assert from 'node:assert/strict';
import { importRoles, type Imported, type ImportWish } from '../../../server/src/exchange/import/import-roles.ts';
import { gathered } from '../../../server/src/exchange/import/losses.ts';
import { roleText } from '../../../server/src/exchange/import/merging/role-text.ts';
import { Source } from '../../../server/src/exchange/import/source.ts';
import { formatted } from '../../../server/src/format/format.ts';
import { parseRole } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { check } from '../../../server/src/rules/check.ts';

export function read(name: string, content: string | object, wish: Partial<ImportWish> = {}): Imported {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return importRoles(new Source(name, text), { lang: 'en', columns: {}, ...wish });
}

/** `where: value | value`, without the reasons. */
export function homelessOf(imported: Imported): readonly string[] {
  const all = gathered([imported.homeless, ...imported.roles.map(({ homeless }) => homeless)]);
  return all.map(({ where, values }) => `${where}: ${values.join(' | ')}`);
}

/** Every role is a file in our layout that says what was read, without a fault. */
export async function assertSound({ roles }: Imported): Promise<void> {
  const documents = roles.map(({ id, role }) => parseRole(`/${id}.role.yaml`, roleText(role)));
  const index = new RoleIndex(documents);
  for (const [position, document] of documents.entries()) {
    assert.deepEqual(document.problems, [], document.text);
    assert.deepEqual(document.role, roles[position]?.role);
    const errors = check(document, index, { today: '2031-04-02' }).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ message }) => message.en),
      [],
      document.text,
    );
    assert.deepEqual(await formatted(document.text, 'yaml'), { text: document.text });
  }
}
