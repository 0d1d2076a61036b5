import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Exporter } from './exporter.ts';
import { graphJson } from './graph-json.ts';
import { jsonLdExport } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { skillsMatrix, skillsMatrixPage } from './skills-matrix.tsx';

/** Every format that roles can be turned into, in the order in which they are offered. */
export const allExporters: readonly Exporter[] = [
  markdown,
  docx,
  jsonLdExport,
  csv,
  skillsMatrix,
  skillsMatrixPage,
  graphJson,
];
