import { compile } from 'json-schema-to-typescript';
import { definitionName, type Schema, type SchemaMap } from './json-schema.ts';

/**
 * The TypeScript types of the schemas: one for every definition, and one for each kind of file.
 *
 * Everything is read-only, and `x-*` keys are left out: they would put an index signature on every type.
 */
export async function declarations(
  role: Schema,
  translation: Schema,
  config: Schema,
  vocabulary: Schema,
): Promise<string> {
  const definitions = {
    ...vocabulary.definitions,
    ...role.definitions,
    ...translation.definitions,
    ...config.definitions,
  };
  const files = { roleTranslation: translation, rolespecConfig: config, houseVocabulary: vocabulary };
  const schema = { ...strip(role), definitions: mapValues({ ...definitions, ...files }, strip) };
  const text = await compile(mutable(schema), 'Role', {
    bannerComment: '// Generated from the schemas beside this file; change those and run the generator.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    unknownAny: true,
    format: false,
  });
  return readonly(withoutOrigins(text));
}

/** A schema with nothing but its shape and its description, so that types are named by their definitions. */
function strip(schema: Schema): Schema {
  const { $ref, description, type, enum: values, allOf, items, required, properties, additionalProperties } = schema;
  return defined({
    $ref,
    // Beside a description the library would inline what is referred to; this keeps its name.
    tsType: allOf?.[0]?.$ref && typeName(allOf[0].$ref),
    description,
    type,
    enum: values,
    items: items && strip(items),
    required,
    properties: properties && mapValues(properties, strip),
    additionalProperties: typeof additionalProperties === 'object' ? strip(additionalProperties) : undefined,
  });
}

function typeName(reference: string): string {
  const name = definitionName(reference);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function mapValues(map: SchemaMap, change: (schema: Schema) => Schema): SchemaMap {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, change(schema)]));
}

function defined(schema: Readonly<Record<string, unknown>>): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

// The library writes into the schema that it is given.
function mutable(schema: Schema): Parameters<typeof compile>[0] {
  return JSON.parse(JSON.stringify(schema));
}

/** Without the library's remark, on every type, by which definition it was reached. */
function withoutOrigins(text: string): string {
  return text
    .replace(/\n \* *\n \* This interface was referenced by .*\n \* via the .*/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by .*\n \* via the .*\n \*\/\n/g, '');
}

/** Reads the unformatted output: one property a line, at the margin. */
function readonly(text: string): string {
  return text
    .replace(/^(\s*)("?[\w$]+"?\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replace(/^(\s*readonly [^:]+: )(?=.*\[\]$)/gm, '$1readonly ');
}
