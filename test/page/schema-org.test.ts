import assert from 'node:assert/strict';
import type jsonld from 'jsonld';
import { fullRole } from './full-role.ts';
import { hostileTexts } from './hostile-texts.ts';
import { page, type Files } from './render.ts';
import { randomOrganisation, sampleFolders, sampleRoles } from './sample-roles.ts';
import { expand, google, offencesAgainstSchemaOrg } from './schema-org.ts';

describe('JSON-LD', () => {
  let all: readonly (readonly [name: string, document: unknown])[] = [];
  before(() => {
    all = [...documents()];
  });

  it('is what schema.org defines, on every page', async () => {
    assert.deepEqual(await offencesAgainstSchemaOrg(all.map(([, document]) => document)), []);
  });

  it('is read by a JSON-LD processor, with nothing dropped', async () => {
    for (const [name, document] of all) {
      const expanded = JSON.stringify(await expand(document as jsonld.JsonLdDocument));
      assert.ok(expanded.includes('"https://schema.org/WebPage"'), name);
      assert.ok(expanded.includes('"https://example.org/pages/#role"'), name);
    }
  });

  it('has what Google asks of a posting, or no posting', () => {
    const postings = all.flatMap(([name, document]) => postingsIn(document).map((one) => [name, one] as const));
    assert.ok(postings.length > 10, `only ${postings.length} postings`);
    for (const [name, posting] of postings) checkPosting(name, posting);
  });

  it('has what Google recommends where the role says it', () => {
    const [posting] = postingsIn(jsonLdOf(posted));
    assert.deepEqual(
      [...google.required, ...google.place, ...google.recommended].filter((property) => !posting?.[property]),
      [],
    );
  });
});

describe('the checks of JSON-LD', () => {
  const faults: readonly (readonly [what: string, property: object])[] = [
    ['a property of another type', { industry: 'Care' }],
    ['a word that schema.org does not have', { tools: 'Pump' }],
    ['a value that the property may not have', { responsibilities: { '@type': 'Place', name: 'x' } }],
    ['a fault further down', { estimatedSalary: { '@type': 'MonetaryAmount', percentile10: 3 } }],
  ];
  it('find each of them', async () => {
    const faulty = faults.map(([, property]) => ({
      ...{ '@context': 'https://schema.org', '@type': 'Occupation', name: 'Nurse' },
      ...property,
    }));
    const found = (await offencesAgainstSchemaOrg(faulty)).join('\n');
    // The first line imports the types.
    faults.forEach(([what], position) => assert.ok(found.includes(`all.ts(${position + 2},`), `${what}: ${found}`));
  });

  it('find what a processor drops', () =>
    assert.rejects(expand({ '@context': { a: 'https://schema.org/a' }, b: 'dropped' })));
});

/** All remote, so that both ways to say where are there. */
const posted: Files = {
  'full-role.role.json': JSON.stringify({
    ...fullRole((number) => `Text ${number}`),
    remote: { policy: 'full' },
  }),
};

function* documents(): Generator<readonly [name: string, document: unknown]> {
  for (const folder of sampleFolders) for (const [name, files] of sampleRoles(folder)) yield [name, jsonLdOf(files)];
  for (let seed = 0; seed < 40; seed++) {
    const text = (number: number): string => `${number} ${hostileTexts[(seed + number) % hostileTexts.length]}`;
    yield [`seed ${seed}`, jsonLdOf(randomOrganisation(seed, text))];
  }
  yield ['every field', jsonLdOf(posted)];
}

function jsonLdOf(files: Files): unknown {
  return page(files).jsonLd;
}

type Posting = Readonly<Record<string, unknown>>;

function postingsIn(document: unknown): readonly Posting[] {
  const { '@graph': graph = [] } = document as { '@graph'?: readonly Posting[] };
  return graph.filter(({ '@type': type }) => type === 'JobPosting');
}

function checkPosting(name: string, posting: Posting): void {
  for (const property of google.required) assert.ok(posting[property], `${name}: ${property}`);
  assert.ok(
    google.place.some((property) => posting[property]),
    `${name}: a place`,
  );
  if (!posting['jobLocation']) assert.equal(posting['jobLocationType'], 'TELECOMMUTE', name);
  assert.match(String(posting['datePosted']), /^\d{4}-\d\d-\d\d$/, name);
  const types = (posting['employmentType'] ?? []) as readonly (typeof google.employmentType)[number][];
  for (const type of types) assert.ok(google.employmentType.includes(type), `${name}: ${type}`);
  const unit = /"unitText":"(\w+)"/.exec(JSON.stringify(posting))?.[1];
  assert.ok(unit === undefined || google.unitText.some((one) => one === unit), `${name}: ${unit}`);
}
