import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { prove } from '../corpus/prove.ts';
import { huge, makeRole, typical } from '../corpus/role.ts';
import { toYaml } from '../corpus/yaml.ts';
import type { FileFormat } from './servers.ts';

export type Size = 'typical' | 'huge';

/** A sound role of that size, the same in every run. @throws where it is not sound, or does not say what it should. */
export async function soundText(size: Size, format: FileFormat): Promise<string> {
  const id = `fiche-${size}`;
  const data = makeRole(id, 2024, size === 'huge' ? () => huge : typical);
  const text = format === 'yaml' ? toYaml(data) : `${JSON.stringify(data, undefined, 2)}\n`;
  // JSON is YAML as well.
  await prove([{ name: `${id}.role.yaml`, text, data, fault: undefined }]);
  return text;
}

export function describe(text: string): string {
  const lines = text.split('\n').length - 1;
  return `${lines.toLocaleString('en')} lines, ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
}

export function uriIn(folder: string, name: string): string {
  return pathToFileURL(join(folder, name)).href;
}
