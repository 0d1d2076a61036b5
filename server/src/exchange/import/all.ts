import { esco } from './classifications/esco.ts';
import { onet } from './classifications/onet.ts';
import { rome } from './classifications/rome.ts';
import { uk } from './classifications/uk.ts';
import type { Importer } from './importer.ts';
import { graphJson } from './json/graph-json.ts';
import { jsonLd } from './json/json-ld.ts';
import { jsonResume } from './json/json-resume.ts';
import type { Source } from './source.ts';
import { table } from './table/roles.ts';
import { text } from './text/text.ts';

/** Those that know their own format best come first: the last ones take what nobody else does. */
export const allImporters: readonly Importer[] = [graphJson, rome, onet, esco, uk, jsonLd, jsonResume, table, text];

/** The importer that knows this format. */
export function importerOf(source: Source): Importer | undefined {
  return allImporters.find((importer) => importer.recognises(source));
}
