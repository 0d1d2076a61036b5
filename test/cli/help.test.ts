/** What the command says of itself: help in two languages, a manual page, and examples, each of which is run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { allCommands } from '../../server/src/cli/commands/all.ts';
import { helpFor, overview } from '../../server/src/cli/help.ts';
import { manPage } from '../../server/src/cli/man-page.ts';
import { run } from '../../server/src/cli/run.ts';
import { languages } from '../../server/src/text/language.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand, ended } from './built-command.ts';
import { hostIn, runIn } from './host-in.ts';
import { plainWords } from './plain-words.ts';

const samples = fileURLToPath(new URL('../../samples/e-commerce', import.meta.url));

describe('help', () => {
  for (const language of languages) {
    it(`fits into a hundred columns (${language})`, async () => {
      const texts = [overview(allCommands, language)];
      for (const entry of allCommands) texts.push(helpFor(entry, await entry.load(), language));
      for (const line of texts.join('').split('\n')) assert.ok(line.length <= 100, line);
    });
  }

  it('comes by every name', async () => {
    const help = await said('check', '--help');
    assert.match(help, /^rolespec check \[paths\]\n/);
    assert.match(help, /\n {2}-h, --help .*\n\nExamples:\n {2}rolespec check\n {6}all role files in this folder/);
    assert.equal(await said('check', '-h'), help);
    assert.equal(await said('help', 'check'), help);
    assert.equal(await said('help', 'import', 'vocabulary'), await said('help', 'import'));
    assert.equal(await said('help'), await said());
    assert.equal(await said('-h'), await said('--help'));
    assert.equal(await said('-V'), '0\n');
  });

  it('knows the options of every command also before it', async () => {
    assert.equal(await said('--lang', 'fr', '--color=never', '--debug', 'help', 'check'), await said('help', 'check'));
    assert.equal(await said('--lang', 'fr'), await said());
    assert.match(await said('--lang'), /^rolespec: '--lang' wants a value/);
  });

  it('writes in French what stands for something', async () => {
    const french = async (...words: readonly string[]): Promise<string> => {
      const { host, said: told } = hostIn('/');
      await run(words, { ...host, language: 'fr' });
      return told.out;
    };
    const all = [await french()];
    for (const { name } of allCommands) all.push(await french('help', name));
    assert.doesNotMatch(all.join(''), /\[(?:paths|command)\]|<(?:files?|title|rule)>|--out folder|Heading|=file\]/);
    assert.match(all.join(''), /rolespec new <intitulé>\n[^]* --in dossier /);
  });

  it('knows what was meant', async () => {
    assert.match(await said('check', '--quit'), /^rolespec: unknown option '--quit', did you mean '--quiet'\?\n$/);
    assert.match(
      await said('--verison'),
      /^rolespec: unknown option '--verison' before .*, did you mean '--version'\?\n$/,
    );
    assert.match(await said('--quiet=x', 'page'), /^rolespec: unknown option '--quiet' before the command; options /);
    assert.match(await said('explain'), /^rolespec: name the rule to explain; 'rolespec rules'/);
    assert.match(await said('info', 'nowhere'), /^rolespec: there is no folder 'nowhere'\n$/);
    assert.match(await said('check', '-x'), /^rolespec: unknown option '-x'\n$/);
  });
});

describe('the manual page', () => {
  for (const language of languages) {
    it(`says all of it, in a form that roff takes (${language})`, async function () {
      const page = await manPage(allCommands, language, '1.2.3');
      for (const { name } of allCommands) assert.match(page, new RegExp(`^\\.SS rolespec ${name}`, 'm'));
      assert.match(page, /^\.TH ROLESPEC 1 "" "rolespec 1\.2\.3"/);
      // oxlint-disable-next-line no-control-regex -- ASCII alone is the same for every roff
      assert.match(page, /^[\n -~]*$/);
      const groff = spawnSync('groff', ['-ww', '-man', '-z', '-Tutf8'], { input: page, encoding: 'utf8' });
      if (!groff.error) assert.deepEqual([groff.status, groff.stderr], [0, '']);
      const mandoc = spawnSync('mandoc', ['-Tlint'], { input: page, encoding: 'utf8' });
      if (!mandoc.error)
        assert.deepEqual(
          mandoc.stdout.split('\n').filter((line) => !/missing date|longer than 80 bytes|^$/.test(line)),
          [],
        );
      if (groff.error && mandoc.error) this.skip();
    });
  }
});

describe('the examples of help', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  for (const entry of allCommands) {
    it(`of ${entry.name} do what they say`, async () => {
      const { examples } = await entry.load();
      assert.ok(examples.length > 0);
      // One of each command is run as it is shipped: what needs a shell, if anything does.
      const needsShell = examples.some(({ line }) => !plainWords(line));
      for (const [at, { line, ends = 0 }] of examples.entries()) {
        assert.match(line, /\brolespec /);
        await withFolder({}, async (folder) => {
          await mkdir(join(folder, 'roles'));
          await cp(samples, join(folder, 'roles'), { recursive: true });
          await mkdir(join(folder, 'downloads'));
          for (const [name, text] of Object.entries(downloads)) await writeFile(join(folder, 'downloads', name), text);
          spawnSync('git', ['init', '-q'], { cwd: folder });
          const words = line.split(' ').slice(1);
          const lasts = ends === 'when it is told to';
          const plain = needsShell || at > 0 ? plainWords(line) : undefined;
          const end = lasts
            ? await toldToEnd(command, folder, words)
            : plain
              ? { signal: null, ...(await runIn(folder, plain)) }
              : await command.bash(folder, line, { HOME: folder });
          // A server is told by a message, all else by a signal.
          const wanted = !lasts ? ends : words[0] === 'lsp' ? 0 : 'SIGINT';
          assert.equal(end.signal ?? end.status, wanted, `${line}\n${end.out}${end.err}`);
          if (ends === 0) assert.doesNotMatch(end.err, /^rolespec: /m, line);
        });
      }
    });
  }
});

/** Tables as others publish them, with entries of our own. */
const downloads = {
  'skills_fr.csv':
    'conceptUri,skillType,preferredLabel\nhttp://data.europa.eu/esco/skill/1,skill/competence,polir le laiton\n',
  'occupations_fr.csv':
    'conceptUri,iscoGroup,preferredLabel\nhttp://data.europa.eu/esco/occupation/2,7213,polisseur/polisseuse\n',
  'rome.csv': 'code_rome;libelle_rome\nA9901;Éleveur / Éleveuse de dragons\n',
};

/** Starts what lasts, waits until it works, and tells it to end. */
async function toldToEnd(command: BuiltCommand, folder: string, words: readonly string[]) {
  const child = command.start(folder, words);
  const end = ended(child);
  // A server says nothing before it is asked.
  if (words[0] === 'lsp') for (const message of wholeSession) child.stdin.write(framed(message));
  else {
    await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), end, setTimeout(60_000)]);
    child.kill('SIGINT');
  }
  return end;
}

const wholeSession = [
  { id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } },
  { id: 2, method: 'shutdown' },
  { method: 'exit' },
];

function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${text.length}\r\n\r\n${text}`;
}

async function said(...words: readonly string[]): Promise<string> {
  const { host, said: all } = hostIn('/');
  await run(words, host);
  return all.out + all.err;
}
