import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logoProblems } from '../server/src/files/logo.ts';
import { nodeFileSystem, uriOf } from '../server/src/files/node.ts';
import { configFor } from '../server/src/model/config.ts';
import { parseRole } from '../server/src/model/document.ts';
import { Workspace } from '../server/src/model/workspace.ts';
import { check } from '../server/src/rules/check.ts';
import { allCodes } from '../server/src/rules/codes.ts';
import type { Diagnostic } from '../server/src/text/diagnostic.ts';
import { modest } from './support/pictures.ts';

const today = '2026-11-23';
const samples = fileURLToPath(new URL('../samples', import.meta.url));

/** What is found in a folder, by file name. */
async function findingsIn(
  folder: string,
): Promise<ReadonlyMap<string, readonly Pick<Diagnostic, 'code' | 'message' | 'severity'>[]>> {
  const workspace = new Workspace();
  const found = new Map<string, readonly Pick<Diagnostic, 'code' | 'message' | 'severity'>[]>();
  for (const uri of await nodeFileSystem.find(uriOf(folder))) {
    const read = await nodeFileSystem.read(uri);
    if ('text' in read) workspace.set(uri, read.text);
    else found.set(nameOf(uri), [{ ...read.refused, severity: 'error' }]);
  }
  const documents = [...workspace.documents()];
  const problems = await logoProblems(
    documents.filter(({ kind }) => kind === 'config'),
    nodeFileSystem,
  );
  for (const document of documents) {
    const config = configFor(document.uri, documents);
    // Beside a file that is compared lies what it was before.
    const before = await nodeFileSystem.read(`${document.uri}.before`);
    const older = 'text' in before ? parseRole(document.uri, before.text) : undefined;
    found.set(nameOf(document.uri), check(document, workspace.index, { config, today, older, logoProblems: problems }));
  }
  return found;
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

describe('samples/e-commerce', () => {
  it('has no error, and these softer findings', async () => {
    const found = await findingsIn(`${samples}/e-commerce`);
    assert.ok(found.size >= 11, `only ${found.size} files`);
    const list = [...found].flatMap(([file, diagnostics]) =>
      diagnostics.map(({ code, severity, message }) => `${file} ${severity} ${code}: ${message.en}`),
    );
    // Whoever adds a rule that speaks here judges whether it is right, and lists its findings.
    assert.deepEqual(list, [
      // The source text calls the director so, and names the same post among those that lead there.
      "directeur-e-commerce.role.yaml info alternative-title-is-prior-role: 'Responsable e-commerce' is another name of this role and also a post that leads to it",
      // What the director is also called is what those who report to the director are called: true of the source text.
      "directeur-e-commerce.role.yaml warning title-collision: 'Responsable e-commerce' is also a title of the role 'responsable-e-commerce'",
      // The source text has this one word among the skills, and nothing of what it is shown by.
      "directeur-e-commerce.role.yaml info vague-term: 'Polyvalence' says nothing about the work; say what is done, or what can be observed",
      "responsable-e-commerce.role.yaml warning title-collision: 'Responsable e-commerce' is also a title of the role 'directeur-e-commerce'",
    ]);
  });
});

describe('samples/mistakes', () => {
  const folders = readdirSync(`${samples}/mistakes`).toSorted();

  it('has a folder for every code and no other', () => {
    assert.deepEqual(folders, allCodes.map(({ id }) => id).toSorted());
  });

  for (const code of folders) {
    it(`${code}: that finding and no other, in both languages`, async () => {
      const findings = [...(await findingsIn(`${samples}/mistakes/${code}`)).values()].flat();
      const counted = findings.filter((finding) => finding.code === code || !modest.has(finding.code));
      assert.deepEqual([...new Set(counted.map((finding) => finding.code))], [code]);
      const [message] = counted.map((finding) => finding.message);
      assert.ok(message && message.en.length > 10 && message.fr.length > 10 && message.en !== message.fr);
    });
  }
});
