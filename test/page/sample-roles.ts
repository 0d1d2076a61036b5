import { readdirSync, readFileSync } from 'node:fs';
import { kindOfName } from '../../server/src/schema/kinds.ts';
import { randomFrom } from '../bench/corpus/random.ts';
import { roleText, translationText } from '../model/random-texts.ts';
import { fullRole, someOf } from './full-role.ts';
import type { Files } from './render.ts';

const samples = new URL('../../samples/', import.meta.url);

/** The folders of samples: an organisation, and one for each mistake. The last of all holds a file that is no text. */
export const sampleFolders: readonly string[] = [
  'e-commerce',
  ...readdirSync(new URL('mistakes', samples))
    .filter((code) => code !== 'unreadable-file')
    .map((code) => `mistakes/${code}`),
];

/** Each role and translation of a folder of samples, first among the files around it. */
export function* sampleRoles(folder: string): Generator<readonly [name: string, files: Files]> {
  const place = new URL(`${folder}/`, samples);
  const names = readdirSync(place).filter((name) => kindOfName(name) !== undefined);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]));
  for (const name of names) if (kindOfName(name) === 'role') yield [`${folder}/${name}`, { [name]: '', ...files }];
}

/**
 * An organisation that nobody wrote: roles that refer to each other in many ways, a translation, and a role with some of
 * all that the schema has, whose texts are those given.
 */
export function randomOrganisation(seed: number, text: (number: number) => string): Files {
  const random = randomFrom(seed);
  const { below, pick } = random;
  const rich = fullRole(text, pick(['en', 'fr', 'de']), someOf(random));
  const ids = ['role-1', 'role-2', 'role-3'];
  return {
    'full-role.role.json': JSON.stringify(rich),
    ...Object.fromEntries(ids.map((id) => [`${id}.role.yaml`, roleText(id, 'yaml', random)])),
    'role-1.fr.role.yaml': translationText('role-1', 'yaml', random),
    'other-role.role.json': roleText('other-role', 'json', random),
    ...(below(2) === 0 && { 'rolespec.config.yaml': 'page: { publish: [compensation] }\n' }),
  };
}
