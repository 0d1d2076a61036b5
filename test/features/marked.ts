import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

export interface Marked {
  readonly document: RoleDocument;
  readonly offset: number;
  readonly index: RoleIndex;
}

/** A spec with `$0` where the cursor is, among others; `name` decides whether it is read as YAML, JSON or settings. */
export function marked(
  source: string,
  name = 'nurse.role.yaml',
  others: Readonly<Record<string, string>> = {},
): Marked {
  const offset = source.indexOf('$0');
  if (offset < 0) throw new Error(`no cursor in ${JSON.stringify(source)}`);
  const document = parseRole(`file:///roles/${name}`, source.slice(0, offset) + source.slice(offset + 2));
  const index = new RoleIndex([
    document,
    ...Object.entries(others).map(([other, text]) => parseRole(`file:///roles/${other}`, text)),
  ]);
  return { document, offset, index };
}
