import { blockField } from '../../../syntax/write/value.ts';
import type { RoleData } from '../importer.ts';

/** The text of a new role file, in the layout that the formatter leaves as it is. */
export function roleText(role: RoleData): string {
  return Object.entries(role)
    .flatMap(([name, value]) => blockField(name, value, { indent: 2, dash: 2 }))
    .map((line) => `${line}\n`)
    .join('');
}
