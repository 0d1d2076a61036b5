/** What is written for people: links lead somewhere, and what is shown works. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { check, parseRole, RoleIndex } from '../../server/src/index.ts';
import { npxOfOurs, runScript } from '../ci/scripts.ts';
import { runIn } from '../cli/host-in.ts';
import { plainWords } from '../cli/plain-words.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { root } from '../host/cache.ts';
import { codeBlocks } from '../package/code-blocks.ts';

// What stands there is run where the rules are: half of it is wrong on purpose.
const ofRules = 'server/src/rules/README.md';
const pages = ['README.md', 'CHANGELOG.md', 'client/README.md', 'server/README.md', ofRules].concat(
  ['ci', 'library'].map((name) => `.github/docs/${name}.md`),
);
const blocks = pages
  .filter((page) => page !== ofRules)
  .flatMap((page) => codeBlocks(page).map((block) => ({ page, ...block })));
const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ code, page }) => ({ code, page }));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What the commands shown speak of, beside the folder `roles`. */
const files = {
  'fiches/baker.md': '# Baker\n\n## Tasks\n\n- Bake bread\n',
  'offer.html': '<h1>Miller</h1><h2>Tasks</h2><ul><li>Mill grain</li></ul>',
  'staff.csv': 'Nom,Tasks\nFarmer,Grow grain\n',
  'drafts/night/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\n',
  text: 'id: nurse\nlang: en\ntitle: Nurse\n',
};
const origin = ['update-ref', 'refs/remotes/origin/main', 'HEAD'];

describe('the docs', () => {
  it('link to files and headings that are there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(readFileSync(join(root, page), 'utf8'))
        .filter((target) => !leadsSomewhere(page, target))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
    assert.ok(!leadsSomewhere('README.md', 'nowhere.md'));
    assert.ok(!leadsSomewhere('README.md', '#nowhere'));
  });

  it('show YAML and JSON that can be read', () => {
    for (const { code } of yaml) assert.ok(parse(code));
    for (const { language, code } of blocks) if (language === 'json') assert.ok(JSON.parse(code));
  });

  it('show role specs and settings without an error', () => {
    const specs = yaml.filter(({ code }) => /^(?:id|rules):/m.test(code));
    assert.ok(specs.length > 2);
    for (const { page, code } of specs) {
      const name = /^id: (\S+)/m.exec(code)?.[1];
      const kind = /^terms:/m.test(code) ? 'vocabulary' : 'role';
      const uri = name ? `file:///${name}.${kind}.yaml` : 'file:///rolespec.config.yaml';
      const found = check(parseRole(uri, code), new RoleIndex([parseRole(uri, code)]), { today: '2026-01-31' });
      // The other roles are not shown.
      const told = found.filter(({ severity, code: rule }) => severity === 'error' && rule !== 'unresolved-role-ref');
      assert.deepEqual(
        told.map(({ message }) => `${page}: ${message.en}`),
        [],
      );
    }
  });

  it('show workflows that GitHub takes', () => {
    const workflows = yaml.filter(({ code }) => /^jobs:/m.test(code));
    assert.ok(workflows.length > 0);
    for (const { page, code } of workflows) {
      const { context } = parseWorkflow({ name: page, content: code }, new NoOperationTraceWriter());
      assert.deepEqual(context.errors.getErrors(), []);
    }
  });

  it('name the version of the package where they name one', () => {
    for (const { page } of blocks) {
      for (const [, named] of readFileSync(join(root, page), 'utf8').matchAll(/rolespec@v?(\d[\w.-]*)/g)) {
        assert.equal(named, version, page);
      }
    }
  });

  it('show commands that run', () =>
    withFolder(files, async (folder) => {
      await cp(join(root, 'samples', 'e-commerce'), join(folder, 'roles'), { recursive: true });
      const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false'];
      for (const args of [['init', '-q'], ['add', '-A'], [...identity, 'commit', '-qm', 'roles'], origin]) {
        await promisify(execFile)('git', args, { cwd: folder });
      }
      const programs = await npxOfOurs(folder);
      const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'));
      const commands = lines.filter((line) => /^(?:npx (?:--yes )?)?rolespec /.test(line));
      assert.ok(commands.length > 1);
      // The same line on two pages says the same.
      for (const line of new Set(commands)) {
        const words = plainWords(line);
        if (words) {
          const { status, err } = await runIn(folder, words);
          assert.equal(status, 0, `${line}\n${err}`);
        } else {
          const script = line.replace(/^(?:npx (?:--yes )?)?rolespec /, 'npx --yes rolespec ');
          const { status, stderr } = await runScript(script, { cwd: folder, env: {}, programs });
          assert.equal(status, 0, `${line}\n${stderr}`);
        }
      }
    }));
});

describe('every page of the project', () => {
  it('is among those that are looked at', () => {
    const folders = ['.github', 'client', 'samples', 'schemas', 'server', 'test'];
    const below = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    );
    const all = [...readdirSync(root), ...below].filter((path) => path.endsWith('.md'));
    assert.deepEqual(
      all.filter((path) => !pages.includes(path) && path !== 'test/bench/RESULTS.md'),
      [],
    );
  });
});

/** Targets of links and pictures, but for those on the Web. */
function linksOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^(?:https?|mailto):/.test(target));
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path ? join(dirname(page), path) : page;
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(readFileSync(join(root, file), 'utf8')).includes(anchor);
}

function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase());
  return headings.map((heading) => heading.replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
}
