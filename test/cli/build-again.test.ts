/** `rolespec build --watch`, round by round: what it leaves alone must be as a fresh build would make it. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { Rebuilder } from '../../server/src/cli/site/rebuilder.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { unflushed } from '../files/unflushed.ts';
import { hostIn } from './host-in.ts';

/** Any number; another one tries something else. */
const seed = Number(process.env['BUILD_SEED'] ?? 20_261_202);

const ids = ['nurse', 'cook', 'head', 'porter'] as const;

/** A role that may be tied to others in every way that a page tells of; some ties are not for everybody. */
const role = fc.record({
  file: fc.constantFrom(...ids),
  id: fc.constantFrom(...ids),
  title: fc.constantFrom('Nurse', 'Cook', 'Head'),
  lang: fc.constantFrom('en', 'en-GB', 'fr'),
  family: fc.constantFrom(undefined, 'Care', 'Kitchen'),
  status: fc.constantFrom(undefined, 'draft', 'deprecated'),
  mission: fc.constantFrom(undefined, 'Care for patients.', 'Cook.'),
  reportsTo: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  manages: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  evolvesTo: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  prior: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  posted: fc.boolean(),
  functional: fc.boolean(),
  skill: fc.constantFrom(undefined, 'Knives', 'Care'),
  label: fc.constantFrom(undefined, 'Colleague', 'Boss'),
});

const translation = fc.record({
  of: fc.constantFrom(...ids),
  lang: fc.constantFrom('en', 'fr'),
  title: fc.constantFrom('Infirmier', 'Cuisinière'),
  family: fc.constantFrom('Care', 'Soins'),
});

const settings = fc.constantFrom(
  undefined,
  'page: { footer: Ours }\n',
  'page: { internal: [team] }\n',
  'page: { internal: [team.manages.label] }\n',
  'page: { internal: [meta] }\n',
  'page: { internal: [progression.evolvesTo] }\n',
  'ignore: [cook.role.yaml]\n',
);

type Change = (folder: string) => Promise<void>;

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: role.map((one) => put(`${one.file}.role.yaml`, textOf(one))) },
  { weight: 3, arbitrary: translation.map((one) => put(`${one.of}.${one.lang}.role.yaml`, translated(one))) },
  { weight: 1, arbitrary: settings.map((text) => put('rolespec.config.yaml', text)) },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => put(`${id}.role.yaml`, undefined)) },
  { weight: 1, arbitrary: fc.constant(put('nurse.role.yaml', 'id: nurse\ntitle: [\n')) },
  // Somebody meddles with what was built.
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => put(`../site/${id}.html`, undefined)) },
  { weight: 1, arbitrary: fc.constant(put('../site/index.html', 'not ours')) },
);

describe('a site that is built again', () => {
  it('is what a fresh build makes, whatever was changed', () =>
    unflushed(() =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (rounds) =>
          withFolder({ 'roles/head.role.yaml': 'id: head\nlang: en\ntitle: Head\n' }, async (folder) => {
            const { host } = hostIn(folder);
            const again = new Rebuilder(['roles'], 'site', host);
            await again.build();
            for (const changes of rounds) {
              for (const make of changes) await make(join(folder, 'roles'));
              // There is always one.
              await put('head.role.yaml', 'id: head\nlang: en\ntitle: Head\n')(join(folder, 'roles'));
              await again.build();
              await new Rebuilder(['roles'], 'fresh', host).build();
              assert.deepEqual(await filesIn(join(folder, 'site')), await filesIn(join(folder, 'fresh')));
            }
          }),
        ),
        // Of up to eight rounds each, which are two builds. To make a failure smaller would take longer than a test may.
        { numRuns: 15, seed, endOnFailure: true },
      ),
    ));

  it('makes the pages again that a change concerns, and no others', () =>
    withFolder(
      {
        'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - role: head\n',
        'roles/head.role.yaml': 'id: head\nlang: en\ntitle: Head\n',
        'roles/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
      },
      async (folder) => {
        const again = new Rebuilder(['roles'], 'site', hostIn(folder).host);
        const made = async (file: string, text: string): Promise<readonly string[]> => {
          await writeFile(join(folder, 'roles', file), text);
          return (await again.build()).made.toSorted();
        };
        const own = ['a-z.html', 'index.html', 'organisation.html', 'paths.html', 'search-roles.en.js'];
        const all = [...own, '404.html', 'cook.html', 'head.html', 'nurse.html', 'search.js'];
        assert.deepEqual((await again.build()).made.toSorted(), all.toSorted());
        assert.deepEqual(await made('cook.role.yaml', 'id: cook\nlang: en\ntitle: Cook\n'), []);
        // The chart looks at all roles.
        assert.deepEqual(
          await made('cook.role.yaml', 'id: cook\nlang: en\ntitle: Cook\ncontinuousLearning: [Pans]\n'),
          ['cook.html', 'organisation.html'],
        );
        // The page of the nurse names the head, and that of the head the nurse.
        assert.ok((await made('head.role.yaml', 'id: head\nlang: en\ntitle: Chief\n')).includes('nurse.html'));
        const untied = await made('nurse.role.yaml', 'id: nurse\nlang: en\ntitle: Nurse\n');
        assert.ok(untied.includes('head.html') && !untied.includes('cook.html'), untied.join(' '));
      },
    ));
});

function put(file: string, text: string | undefined): Change {
  return async (folder) => {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (text === undefined) await rm(path, { force: true });
    else await writeFile(path, text);
  };
}

function textOf(one: typeof role extends fc.Arbitrary<infer Value> ? Value : never): string {
  const {
    id,
    title,
    lang,
    family,
    status,
    mission,
    reportsTo,
    manages,
    evolvesTo,
    prior,
    posted,
    label,
    functional,
    skill,
  } = one;
  const tie = (name: string, to: string | undefined): string =>
    to === undefined
      ? ''
      : `  ${name}: [{ role: ${to}${label === undefined ? '' : `, label: ${label}`}${functional ? ', relation: functional' : ''} }]\n`;
  return [
    `id: ${id}\nlang: ${lang}\ntitle: ${title}\n`,
    family === undefined ? '' : `family: ${family}\n`,
    status === undefined ? '' : `meta: { status: ${status} }\n`,
    mission === undefined ? '' : `mission: ${mission}\n`,
    (reportsTo ?? manages) ? `team:\n${tie('reportsTo', reportsTo)}${tie('manages', manages)}` : '',
    evolvesTo === undefined ? '' : `progression:\n${tie('evolvesTo', evolvesTo)}`,
    prior === undefined ? '' : `requirements: { experience: { routes: [{ roles: [{ role: ${prior} }] }] } }\n`,
    skill === undefined ? '' : `skills: { technical: [{ id: s, label: ${skill} }] }\n`,
    posted ? 'posting: { employer: Ward, datePosted: 2026-11-24 }\n' : '',
  ].join('');
}

function translated({ of, lang, title, family }: typeof translation extends fc.Arbitrary<infer Value> ? Value : never) {
  return `translationOf: ${of}\nlang: ${lang}\ntitle: ${title}\nfamily: ${family}\n`;
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
