import { definitionName, type Schema, type SchemaMap } from './json-schema.ts';

/**
 * The schema of a translation: of a role's schema the texts that may be translated, and what joins them to their source.
 *
 * Objects without any such text are left out. An item's `id` names nothing here, it refers to the item in the source.
 */
export function translationSchema(role: Schema): Schema {
  const source = role.definitions ?? {};
  const { id: _id, lang, ...rest } = role.properties ?? {};
  const texts = translateProperties(rest, source);
  const definitions = reachable(texts, translateDefinitions(source));
  return {
    $schema: role['$schema'],
    $comment: 'Generated from role.schema.json; change that file and run the generator.',
    title: 'Translation of a role',
    description:
      'The texts of a role in one more language. Whatever is not translated is shown in the source language.',
    'x-fr': {
      title: 'Traduction d’une fiche de rôle',
      description:
        'Donner les textes d’une fiche dans une autre langue. Ce qui n’est pas traduit s’affiche dans la langue d’origine.',
    },
    type: 'object',
    required: ['translationOf', 'lang'],
    properties: { translationOf, ...(lang && { lang: { ...lang, ...langTexts } }), sourceVersion, ...texts },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    examples: [{ translationOf: 'directeur-e-commerce', lang: 'en', title: 'E-commerce director' }],
    definitions,
  };
}

const translationOf: Schema = {
  title: 'Translation of',
  description: 'The id of the role this file translates, as written at the top of its file.',
  'x-fr': {
    title: 'Traduction de',
    description: 'Indiquer l’identifiant du rôle traduit, tel qu’il figure en tête de sa fiche.',
  },
  'x-ref': 'role',
  allOf: [{ $ref: '#/definitions/slug' }],
  examples: ['directeur-e-commerce'],
};

const langTexts: Schema = {
  description: 'The language of this translation. It also stands in the file name.',
  'x-fr': {
    title: 'Langue',
    description: 'Indiquer la langue de cette traduction. Elle figure aussi dans le nom du fichier.',
  },
  examples: ['en', 'fr'],
};

const sourceVersion: Schema = {
  title: 'Source version',
  description:
    'The version of the source file that was translated, between quotes, so that a stale translation shows; where it has no version, the fingerprint of its texts that completion offers.',
  'x-fr': {
    title: 'Version d’origine',
    description:
      'Indiquer la version de la fiche traduite, entre guillemets droits, afin de voir quand la traduction n’est plus à jour ; à défaut de version, l’empreinte de ses textes, que la saisie semi-automatique propose.',
  },
  type: 'string',
  maxLength: 100,
  examples: ['0.1.0'],
};

const itemId: Schema = {
  title: 'Id',
  description: 'The id of the item in the source file whose texts are translated here.',
  'x-fr': {
    title: 'Identifiant',
    description: 'Reprendre l’identifiant de l’élément de la fiche d’origine dont les textes sont traduits ici.',
  },
};

const sourceLabel: Schema = {
  title: 'Source label',
  description: 'The label in the source file, to find the relation by where it names no role.',
  'x-fr': {
    title: 'Libellé d’origine',
    description: 'Reprendre le libellé de la fiche d’origine, pour retrouver le lien quand il ne désigne aucun rôle.',
  },
  type: 'string',
  maxLength: 300,
  examples: ['Autres responsables de la vente en ligne'],
};

function translateDefinitions(source: SchemaMap): SchemaMap {
  return Object.fromEntries(
    Object.entries(source).flatMap(([name, schema]) => {
      const properties = translateProperties(schema.properties ?? {}, source);
      return [[name, schema] as const, [translatedName(name), translateObject(schema, properties, source)] as const];
    }),
  );
}

function translateObject(schema: Schema, properties: SchemaMap, source: SchemaMap): Schema {
  const required = schema.required?.filter((name) => isKey(schema.properties?.[name]));
  const { required: _required, ...rest } = schema;
  const examples = schema.examples?.map((example) => prune(example, schema, source));
  return { ...rest, ...(required?.length && { required }), properties, ...(examples && { examples }) };
}

function translateProperties(properties: SchemaMap, source: SchemaMap): SchemaMap {
  const kept = Object.entries(properties).flatMap(([name, schema]) => {
    const property = translateProperty(schema, source);
    // Where no role tells two relations apart, the source's label does; `label` itself holds the translated one.
    const joinsByLabel = schema['x-join'] && schema['x-ref'];
    return [...(property ? [[name, property]] : []), ...(joinsByLabel ? [['sourceLabel', sourceLabel]] : [])];
  });
  return Object.fromEntries(kept);
}

function translateProperty(schema: Schema, source: SchemaMap): Schema | undefined {
  if (schema['x-id']) {
    const { 'x-id': kind, ...rest } = schema;
    return { ...rest, ...itemId, 'x-ref': kind };
  }
  if (isKey(schema) || schema['x-translatable']) return schema;
  if (schema.$ref) return hasText(schema, source) ? translateReference(schema.$ref) : undefined;
  if (!schema.items?.$ref || !hasText(schema.items, source)) return undefined;
  const examples = schema.examples?.map((example) => prune(example, schema, source));
  return { ...schema, items: translateReference(schema.items.$ref), ...(examples && { examples }) };
}

function translateReference(reference: string): Schema {
  return { $ref: `#/definitions/${translatedName(definitionName(reference))}` };
}

function translatedName(name: string): string {
  return `translated${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Whether the value joins a text to its source. */
function isKey(schema: Schema | undefined): boolean {
  return Boolean(schema?.['x-id'] ?? schema?.['x-join']);
}

function hasText(schema: Schema, source: SchemaMap): boolean {
  if (schema['x-translatable']) return true;
  const target = schema.$ref ? source[definitionName(schema.$ref)] : schema.items;
  if (target) return hasText(target, source);
  return Object.values(schema.properties ?? {}).some((property) => hasText(property, source));
}

/** An example of the source, without what a translation does not hold. */
function prune(example: unknown, schema: Schema, source: SchemaMap): unknown {
  const target = schema.$ref ? source[definitionName(schema.$ref)] : undefined;
  if (target) return prune(example, target, source);
  const { items, properties } = schema;
  if (Array.isArray(example)) return items ? example.map((item) => prune(item, items, source)) : example;
  if (typeof example !== 'object' || example === null || !properties) return example;
  const kept = Object.entries(example).flatMap(([name, value]) => {
    const property = properties[name];
    return property && translateProperty(property, source) ? [[name, prune(value, property, source)] as const] : [];
  });
  const text = Object.fromEntries(kept);
  return properties['role'] && !text['role'] && text['label'] ? { sourceLabel: text['label'], ...text } : text;
}

function reachable(properties: SchemaMap, definitions: SchemaMap): SchemaMap {
  const found = new Set(['slug', 'languageTag']);
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword !== '$ref' || typeof value !== 'string') {
        visit(value);
      } else if (!found.has(definitionName(value))) {
        found.add(definitionName(value));
        visit(definitions[definitionName(value)]);
      }
    }
  };
  visit(properties);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => found.has(name)));
}
