/**
 * What the schemas say about each field, in the form that validation, hover and completion ask for it: references
 * followed, both languages side by side.
 */
import type { Path } from '../syntax/tree.ts';
import { once } from '../text/once.ts';
import type { FileKind } from './kinds.ts';
import { Field } from './schema-field.ts';
import { schemas } from './schemas.ts';

export type { Field, FieldType } from './schema-field.ts';

/** The whole of a file of this kind. */
export function rootField(kind: FileKind): Field {
  return roots[kind]();
}

/** What belongs at `path` below `field`, or nothing where the schema knows no such place. */
export function fieldAt(field: Field | undefined, path: Path): Field | undefined {
  let current = field;
  for (const step of path) {
    current = typeof step === 'number' ? current?.items : (current?.fields.get(step) ?? current?.others);
  }
  return current;
}

/** The field of JSON in which rules are ignored, as its texts have no comments; every group may hold it. */
export const ignoreField = 'x-rolespec-ignore';

/** What stands in `ignoreField`: by the id of a rule, why it is ignored in that group. The schemas leave it to us. */
export const ignoredRules: Field = new Field(
  {
    type: 'object',
    title: 'Ignored rules',
    description: 'What is ignored in this group, with the reason.',
    'x-fr': { title: 'Règles ignorées', description: 'Ce qui est ignoré dans ce groupe, avec la raison.' },
    additionalProperties: { type: 'string', title: 'Reason', 'x-fr': { title: 'Raison' } },
  },
  {},
  ignoreField,
);

/** Whether every group may hold a field of this name, whatever the schema says (`x-*`). */
export function isExtension(name: string): boolean {
  return name.startsWith('x-');
}

/** Each is made when it is first asked for: most runs meet one kind of file. */
const roots: Readonly<Record<FileKind, () => Field>> = {
  role: once(() => rootOf('role')),
  translation: once(() => rootOf('translation')),
  config: once(() => rootOf('config')),
  vocabulary: once(() => rootOf('vocabulary')),
};

function rootOf(kind: FileKind): Field {
  const schema = schemas[kind]();
  return new Field(schema, schema.definitions ?? {}, '');
}
