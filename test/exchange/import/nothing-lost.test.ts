/** Whatever texts a source holds: each is in the role, or told; and the files are sound. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanLine } from '../../../server/src/exchange/import/clean-text.ts';
import { sources } from './made-up.ts';
import { assertSound, read } from './reading.ts';

/** What tells an importer its own format, and how it takes things apart. */
const structure = new Set(
  (
    'code_rome code @type @context className type coeur_metier classification categorie currency unitText ' +
    'occupationalCategory remote employmentType inLanguage datePosted validThrough date lastModified title ' +
    'ordre_mobilite principal emploi_reglemente id role from to kind description skills isCore preferredLabel uri jobLocationType'
  ).split(' '),
);

const nasty = fc.constantFrom(
  'it\'s: a "trap" # no comment',
  '- item',
  '<script>alert(1)</script>',
  '\u202egnp.exe',
  'a\u0000b\u200bc',
  '{{x}} ${y} %z',
  '=HYPERLINK("x")',
  'null',
  '1e3',
  '012',
  '2031-01-01',
  'déjà\u00a0vu\u202f!',
  '\ud800half',
  '&anchor *alias',
  '👩‍👩‍👧 family',
  '|-\n two',
);
/** Words that nobody would take for a placeholder, which is an error of its own. */
const latin = fc.lorem({ maxCount: 4 }).filter((text) => !text.includes('lorem'));
const words = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }), latin);

describe('an import of any texts', () => {
  for (const title of ['', '\u0000', ' \u200b\u00a0']) {
    it(`keeps what stands beside a title that nobody sees (${JSON.stringify(title)})`, async () => {
      const [name, content] = sources.find(([, , format]) => format === 'rome') ?? assert.fail();
      const changed = JSON.stringify(content).replace(/"intitule":"[^"]*"/, `"intitule":${JSON.stringify(title)}`);
      const imported = read(name, changed);
      await assertSound(imported);
      const [role] = imported.roles;
      assert.match(role?.title ?? '', /\p{L}/u);
      assert.ok(role?.role['skills'] !== undefined);
    });
  }

  for (const [name, content, format] of sources.filter(([, source]) => typeof source !== 'string')) {
    it(`loses nothing and is sound (${format})`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(words, { minLength: 5, maxLength: 60 }), async (texts) => {
          const given: string[] = [];
          const changed: unknown = JSON.parse(JSON.stringify(content), (key, value: unknown) => {
            if (typeof value !== 'string' || structure.has(key) || given.length >= texts.length) return value;
            given.push(`${texts[given.length]}`);
            return given.at(-1);
          });
          const imported = read(name, changed as object);
          await assertSound(imported);
          const told = [imported, ...imported.roles].flatMap((one) => [
            ...('role' in one ? strings(one.role) : []),
            ...one.homeless.flatMap(({ values }) => values),
          ]);
          const all = new Set([...told, ...told.map((text) => cleanLine(text).text)].map(plain));
          const joined = [...all].join('\n');
          for (const text of given.map((one) => plain(cleanLine(one).text))) assert.ok(joined.includes(text), text);
        }),
        { numRuns: 60 },
      );
    });
  }
});

/** Entities and case of equal words aside. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
