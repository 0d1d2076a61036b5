import { esco } from './esco.ts';
import { graphJson } from './graph-json.ts';
import type { Importer } from './importer.ts';
import { jsonLd } from './json-ld.ts';
import { jsonResume } from './json-resume.ts';
import { onet } from './onet.ts';
import { rome } from './rome.ts';
import type { Source } from './source.ts';
import { table } from './table-roles.ts';
import { text } from './text.ts';
import { uk } from './uk.ts';

/** Those that know their own format best come first: the last ones take what nobody else does. */
export const allImporters: readonly Importer[] = [graphJson, rome, onet, esco, uk, jsonLd, jsonResume, table, text];

/** The importer that knows this format. */
export function importerOf(source: Source): Importer | undefined {
  return allImporters.find((importer) => importer.recognises(source));
}
