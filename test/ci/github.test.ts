/** `action.yml` and the workflows: what GitHub's own parser says to them, and what their scripts do. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';
import { withFolder } from '../files/temporary-folder.ts';
import { root } from '../host/cache.ts';
import { npxOfOurs, runScript, type Ended } from './scripts.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const actionText = readFileSync(join(root, 'action.yml'), 'utf8');
const action: {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
} = parse(actionText);
const workflows = readdirSync(join(root, '.github', 'workflows'));
const [check, upload, end] = action.runs.steps;

/** One file without a finding, and one with an error. */
const files = {
  'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: Care.\n',
  'good/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
};

describe('the action for GitHub', () => {
  // Each starts several programs, on a machine that may be busy.

  it('is one, says the parser of GitHub', () => {
    assert.deepEqual(problems(parseAction, 'action.yml', actionText), []);
    assert.notDeepEqual(problems(parseAction, 'action.yml', actionText.replace('composite', 'compositor')), []);
  });

  it('puts no expression into a script, where an input could run what it likes', () => {
    for (const { run } of [...action.runs.steps, ...stepsOfWorkflows()]) assert.doesNotMatch(run ?? '', /\$\{\{/);
  });

  it('names the places of findings, writes the summary and the SARIF, and ends with 1', () =>
    checked({ paths: 'roles' }, async ({ ended, outputs, summary, asked }) => {
      assert.equal(ended.status, 0, ended.stderr);
      assert.match(ended.stdout, /^::error file=roles\/nurse\.role\.yaml,line=4,col=1.*::unknown field 'mision'/m);
      assert.match(summary, /^\| `roles\/nurse\.role\.yaml:4` \| error \| /m);
      assert.equal(outputs['status'], '1');
      const sarif = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
      assert.equal(sarif.version, '2.1.0');
      assert.equal(sarif.runs[0].results[0].ruleId, 'unknown-field');
      assert.deepEqual(asked, ['--yes rolespec@latest']);
      assert.equal((await stepEnd(outputs['status'] ?? '')).status, 1);
    }));

  it('ends with 0 where nothing is wrong, with the version that is asked for', () =>
    checked({ paths: 'good\n', version: '0.1.0' }, async ({ outputs, summary, asked }) => {
      assert.equal(outputs['status'], '0');
      assert.match(summary, /1 file/);
      assert.deepEqual(asked, ['--yes rolespec@0.1.0']);
      assert.equal((await stepEnd('0')).status, 0);
    }));

  it('leaves out the end of a summary that GitHub would refuse as a whole', () => {
    // Of one file, no more than 100 are told.
    const fields = Array.from({ length: 100 }, (_, at) => `field-${'of-our-own-'.repeat(6)}${at}: 1\n`).join('');
    const more = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `many/clerk-${at}.role.yaml`,
        `id: clerk-${at}\nlang: en\ntitle: Clerk\n${fields}`,
      ]),
    );
    return checked(
      { paths: 'many' },
      ({ outputs, summary }) => {
        assert.equal(outputs['status'], '1');
        assert.match(summary, /^\*\*100 files checked: 10[ ,]?000 errors/);
        const size = Buffer.byteLength(summary);
        assert.ok(size > 900_000 && size <= 1024 * 1024, String(size));
        return Promise.resolve();
      },
      { more },
    );
  });

  it('takes several paths and options, one a line, whatever is in them', () =>
    checked({ paths: 'good\n\nroles/nurse.role.yaml', args: '--lang=fr\n--quiet' }, async ({ ended, outputs }) => {
      assert.match(ended.stdout, /champ inconnu «\u00a0mision\u00a0»/);
      assert.equal(outputs['status'], '1');
    }));

  it('runs nothing that an input says', () =>
    checked({ paths: '$(touch owned)\n`touch owned`\n; touch owned', args: '' }, async ({ folder, outputs }) => {
      assert.ok(!existsSync(join(folder, 'owned')));
      assert.equal(outputs['status'], '2');
      assert.equal(outputs['sarif-file'], undefined);
    }));

  it('takes only a version for a version', () =>
    checked({ version: 'latest; touch owned' }, async ({ folder, ended, asked }) => {
      assert.equal(ended.status, 2);
      assert.match(ended.stdout, /^::error::version/);
      assert.ok(!existsSync(join(folder, 'owned')));
      assert.deepEqual(asked, []);
    }));

  it('works in the folder that is asked for', () => {
    assert.equal(check?.['working-directory'], '${{ inputs.working-directory }}');
    assert.equal(action.inputs['working-directory']?.default, '.');
  });

  it('uploads what it has found, if that is wanted', () => {
    assert.match(upload?.uses ?? '', /^github\/codeql-action\/upload-sarif@/);
    assert.equal(upload?.if, "inputs.sarif == 'true' && steps.check.outputs.sarif-file != ''");
    assert.deepEqual(upload?.with, { sarif_file: '${{ steps.check.outputs.sarif-file }}', category: 'rolespec' });
  });
});

describe('the workflows', () => {
  // Each starts several programs, on a machine that may be busy.

  for (const name of workflows) {
    it(`${name} is one, says the parser of GitHub`, () => {
      const text = readFileSync(join(root, '.github', 'workflows', name), 'utf8');
      assert.deepEqual(problems(parseWorkflow, name, text), []);
      assert.notDeepEqual(problems(parseWorkflow, name, text.replace('runs-on', 'run-on')), []);
    });
  }

  it('check our samples with our action, which finds no error in them', async () => {
    const own = stepsOfWorkflows().find(({ uses }) => uses === './');
    assert.ok(own?.with);
    const inputs = Object.fromEntries(Object.entries(own.with).map(([name, value]) => [name, String(value)]));
    for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, name);
    await checked(
      inputs,
      async ({ ended, outputs, asked }) => {
        assert.equal(outputs['status'], '0', ended.stdout);
        assert.match(ended.stdout, /^::warning file=samples\/e-commerce\//m);
        assert.deepEqual(asked, ['--no-install rolespec']);
      },
      { cwd: root },
    );
  });
});

interface Checked {
  readonly ended: Ended;
  /** What the script wrote for the steps that follow. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly folder: string;
  readonly asked: readonly string[];
}

/** Runs the check of the action with these inputs, on the files above or in a folder. */
function checked(
  inputs: Readonly<Record<string, string>>,
  look: (checked: Checked) => Promise<void>,
  { cwd, more = {} }: { readonly cwd?: string; readonly more?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  return withFolder({ ...files, ...more }, async (folder) => {
    const programs = await npxOfOurs(folder);
    const temporary = join(folder, 'runner temp');
    mkdirSync(temporary);
    const [output, summary] = ['output', 'summary'].map((name) => join(temporary, name)) as [string, string];
    for (const file of [output, summary]) writeFileSync(file, '');
    const given = Object.entries(check?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.(\S+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    });
    const env = { RUNNER_TEMP: temporary, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const options = { cwd: cwd ?? folder, env: { ...Object.fromEntries(given), ...env }, programs };
    const ended = await runScript(check?.run ?? '', options);
    const asked = join(programs, 'asked');
    const written = readFileSync(output, 'utf8').trim().split('\n');
    await look({
      ended,
      outputs: Object.fromEntries(written.map((line) => line.split(/=(.*)/s).slice(0, 2))),
      summary: readFileSync(summary, 'utf8'),
      folder,
      asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [],
    });
    rmSync(temporary, { recursive: true });
  });
}

function stepEnd(status: string): Promise<Ended> {
  assert.deepEqual(end?.env, { ROLESPEC_STATUS: '${{ steps.check.outputs.status }}' });
  return runScript(end?.run ?? '', { cwd: root, env: { ROLESPEC_STATUS: status }, programs: root });
}

function stepsOfWorkflows(): readonly Step[] {
  return workflows.flatMap((name) => {
    const { jobs } = parse(readFileSync(join(root, '.github', 'workflows', name), 'utf8'));
    return Object.values<{ steps: readonly Step[] }>(jobs).flatMap(({ steps }) => steps);
  });
}

function problems(read: typeof parseWorkflow, name: string, content: string): readonly string[] {
  const { context } = read({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
