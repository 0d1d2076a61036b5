/**
 * What schema.org and Google ask of JSON-LD, as their own definitions say: schema-dts is schema.org's vocabulary as types.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import jsonld from 'jsonld';
import { withFolder } from '../files/temporary-folder.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * What is wrong with these, in the words of the compiler: a property that its type does not have, or a value that is none
 * of those which the property may have. One run for all, as it takes seconds.
 */
export function offencesAgainstSchemaOrg(all: readonly unknown[]): Promise<readonly string[]> {
  const source = [
    `import type { Graph, Thing, WithContext } from '${join(modules, 'schema-dts/dist/schema.js')}';`,
    ...all.map((one, position) => {
      const type = typeof one === 'object' && one !== null && '@graph' in one ? 'Graph' : 'WithContext<Thing>';
      return `export const one${position}: ${type} = ${JSON.stringify(one)};`;
    }),
  ].join('\n');
  return withFolder({ 'all.ts': source, 'package.json': '{ "type": "module" }' }, async (folder) => {
    const tsc = join(modules, 'typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--pretty', 'false', '--module', 'nodenext'];
    try {
      await promisify(execFile)(process.execPath, [tsc, ...options, '--target', 'es2022', 'all.ts'], { cwd: folder });
      return [];
    } catch (error) {
      if (error instanceof Error && 'stdout' in error && error.stdout) return [JSON.stringify(error.stdout)];
      throw error;
    }
  });
}

/** As an RDF reader takes it. Rejects what it would have to drop; nothing is asked of the network. */
export async function expand(document: jsonld.JsonLdDocument): Promise<unknown> {
  return jsonld.expand(document, { ...{ safe: true }, documentLoader, base: 'https://example.org/pages/' });
}

/** The rule that schema.org's context has for all its words; the other hundreds of lines give each word the same. */
async function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  const document = { '@context': { '@vocab': 'https://schema.org/' } };
  return { contextUrl: undefined, documentUrl: url, document };
}

/** What Google asks of a JobPosting: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const google = {
  required: ['title', 'description', 'datePosted', 'hiringOrganization'],
  /** One of these says where: the second for work that is all remote, which `jobLocationType` says as well. */
  place: ['jobLocation', 'applicantLocationRequirements'],
  recommended: ['identifier', 'validThrough', 'employmentType', 'baseSalary'],
  employmentType: [
    ...['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'],
  ],
  unitText: ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'],
} as const;
