import assert from 'node:assert/strict';
import { RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { Work } from '../../server/src/model/work.ts';
import { checkAlone, checkTogether } from '../../server/src/rules/check.ts';

const today = '2027-03-31';

/** Roles that refer to each other, with nothing wrong between them. */
const texts = [
  'id: matron\nlang: en\ntitle: Matron\nteam: { manages: [{ role: nurse }, { role: porter }] }\n',
  'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: matron }] }\nmappings: [{ scheme: isco-08, code: "2221" }]\n',
  'id: porter\nlang: fr\ntitle: Brancardier\nteam: { reportsTo: [{ role: matron }] }\nmeta: { status: review }\n',
];

describe('files that nobody looks at', () => {
  it('are checked beside others by their heads alone', () => {
    const work = new Work();
    let asked = 0;
    const documents = texts.map((text) => {
      const kept = (): string => {
        asked++;
        return text;
      };
      return new RoleDocument(`file:///roles/${/^id: (.*)/.exec(text)?.[1]}.role.yaml`, kept, undefined, work);
    });
    const index = new RoleIndex(documents);
    const alone = documents.map((document) => checkAlone(document, { today }));
    for (const document of documents) document.rest();
    const before = [work.counts.readings, asked];
    const found = documents.flatMap((document, position) => checkTogether(document, index, { today }, alone[position]));
    assert.deepEqual(found, []);
    assert.deepEqual([work.counts.readings, asked], before);
  });
});
