/** `.gitlab/rolespec.yml`: what its script does, and whether GitLab can read what it leaves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withFolder } from '../files/temporary-folder.ts';
import { root } from '../host/cache.ts';
import { npxOfOurs, runScript } from './scripts.ts';

const { rolespec: job } = parse(readFileSync(join(root, '.gitlab', 'rolespec.yml'), 'utf8'));

const files = {
  'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: Care.\n',
  'good/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
};

describe('the template for GitLab', () => {
  // Each starts several programs, on a machine that may be busy.

  it('reports in the forms of Code Quality and JUnit, and fails where there are errors', () =>
    withFolder(files, async (folder) => {
      const programs = await npxOfOurs(folder);
      const env = { ...job.variables, ROLESPEC_PATHS: 'roles good', ROLESPEC_ARGS: '--quiet --lang en' };
      const ended = await runScript(job.script.join('\n'), { cwd: folder, env, programs });
      assert.equal(ended.status, 1, ended.stderr);
      assert.match(ended.stdout, /roles\/nurse\.role\.yaml:4:1 error unknown-field/);
      const { codequality, junit } = job.artifacts.reports;
      checkCodeQuality(JSON.parse(readFileSync(join(folder, codequality), 'utf8')));
      assert.match(readFileSync(join(folder, junit), 'utf8'), /<testsuites?[\s>]/);
      assert.equal(readFileSync(join(programs, 'asked'), 'utf8'), '--yes rolespec@latest\n');
    }));

  it('ends with 0 where nothing is wrong, with an empty report', () =>
    withFolder(files, async (folder) => {
      const env = { ...job.variables, ROLESPEC_PATHS: 'good' };
      const options = { cwd: folder, env, programs: await npxOfOurs(folder) };
      assert.equal((await runScript(job.script.join('\n'), options)).status, 0);
      assert.deepEqual(JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8')), []);
    }));

  it('has git, which "--changed" asks', () => assert.match(job.image, /^node:\d+$/));

  it('keeps the reports of a job that failed', () => assert.equal(job.artifacts.when, 'always'));
});

/** What GitLab asks of a finding: the fields that it names as required, and no two alike. */
function checkCodeQuality(findings: readonly Readonly<Record<string, unknown>>[]): void {
  assert.equal(findings.length, 1);
  for (const { description, check_name: name, fingerprint, severity, location } of findings) {
    for (const text of [description, name, fingerprint]) assert.ok(typeof text === 'string' && text !== '');
    assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(String(severity)));
    const { path, lines, positions } = location as {
      path: string;
      lines?: { begin: number };
      positions?: { begin: { line: number } };
    };
    assert.equal(path, 'roles/nurse.role.yaml');
    assert.equal(lines?.begin ?? positions?.begin.line, 4);
  }
  assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, findings.length);
}
