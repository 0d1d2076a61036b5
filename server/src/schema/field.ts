/**
 * What the schemas say about each field, in the form that validation, hover and completion ask for it: references
 * followed, both languages side by side.
 */
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import roleSchema from '../../../schemas/role.schema.json' with { type: 'json' };
import translationSchema from '../../../schemas/translation.schema.json' with { type: 'json' };
import vocabularySchema from '../../../schemas/vocabulary.schema.json' with { type: 'json' };
import type { LocalizedText } from '../text/language.ts';
import type { Path } from '../syntax/tree.ts';
import type { FileKind } from './kinds.ts';

export interface Field {
  readonly type: FieldType;
  readonly title: LocalizedText;
  readonly description: LocalizedText | undefined;
  readonly examples: readonly unknown[];
  readonly default: unknown;
  /** The words or the steps of a scale to choose from; empty where any value of the type goes. */
  readonly values: readonly FieldValue[];
  readonly pattern: string | undefined;
  /** What the pattern asks for, in words. */
  readonly form: LocalizedText | undefined;
  /** A date of the calendar is wanted (`format: date`). */
  readonly isDate: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** How many items a list may have. */
  readonly maxItems: number | undefined;
  /** How long a text may be, in code points. */
  readonly maxLength: number | undefined;
  /** The kind of thing this value names (`x-id`). */
  readonly names: string | undefined;
  /** The kind of thing this value refers to (`x-ref`). */
  readonly refersTo: string | undefined;
  /** What there is to choose from beside the words of the schema: 'country', 'language', 'currency', 'day' or
   * 'field', the fields of a role (`x-values`). */
  readonly choices: string | undefined;
  /** A translation may hold this text, or this list of sentences (`x-translatable`). */
  readonly translatable: boolean;
  /** The text is CommonMark (`x-prose`). */
  readonly prose: boolean;
  /** The fields of a group, in canonical order; empty for anything else. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
  /** What every other name in a group holds, where names are free. */
  readonly others: Field | undefined;
  /** What a list holds. */
  readonly items: Field | undefined;
}

export type FieldType = 'text' | 'number' | 'whole number' | 'yes or no' | 'list' | 'group' | 'anything';

export interface FieldValue {
  readonly value: string | number;
  readonly description: LocalizedText | undefined;
}

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
export const ignoredRules: Field = makeField(
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

interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'x-fr'?: SchemaTexts;
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: string;
  readonly 'x-translatable'?: boolean;
  readonly 'x-prose'?: boolean;
  readonly 'x-values'?: string;
  readonly 'x-steps'?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

interface SchemaTexts {
  readonly title?: string;
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
  readonly patternErrorMessage?: string;
  readonly steps?: readonly string[];
}

/** The node with what it refers to laid under it: what stands beside the reference is more particular and wins. */
function followed(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const referred = node.$ref ?? node.allOf?.[0]?.$ref;
  const target = referred === undefined ? undefined : definitions[referred.slice('#/definitions/'.length)];
  if (!target) return node;
  const under = followed(target, definitions);
  return { ...under, ...node, 'x-fr': { ...under['x-fr'], ...node['x-fr'] } };
}

function makeField(schemaNode: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>, name: string): Field {
  const node = followed(schemaNode, definitions);
  const fr = node['x-fr'];
  const both = (en: string | undefined, french: string | undefined): LocalizedText | undefined =>
    en === undefined ? undefined : { en, fr: french ?? en };
  const others = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return {
    type: typeOf(node),
    title: both(node.title, fr?.title) ?? { en: name, fr: name },
    description: both(node.description, fr?.description),
    examples: node.examples ?? [],
    default: node.default,
    values: [
      ...(node.enum ?? []).map((value, index) => ({
        value,
        description: both(node.enumDescriptions?.[index], fr?.enumDescriptions?.[index]),
      })),
      ...(node['x-steps'] ?? []).map((step, index) => ({
        value: (node.minimum ?? 0) + index,
        description: both(step, fr?.steps?.[index]),
      })),
    ],
    pattern: node.pattern,
    form: both(node.patternErrorMessage, fr?.patternErrorMessage),
    isDate: node.format === 'date',
    minimum: node.minimum,
    maximum: node.maximum,
    maxItems: node.maxItems,
    maxLength: node.maxLength,
    names: node['x-id'],
    refersTo: node['x-ref'],
    choices: node['x-values'],
    translatable: node['x-translatable'] === true,
    prose: node['x-prose'] === true,
    fields: new Map(
      Object.entries(node.properties ?? {}).map(([key, value]) => [key, makeField(value, definitions, key)]),
    ),
    required: node.required ?? [],
    others: others && makeField(others, definitions, name),
    items: node.items && makeField(node.items, definitions, name),
  };
}

function typeOf(node: SchemaNode): FieldType {
  if (node.type === 'object') return 'group';
  if (node.type === 'array') return 'list';
  if (node.type === 'integer') return 'whole number';
  if (node.type === 'number') return 'number';
  if (node.type === 'boolean') return 'yes or no';
  return node.type === 'string' ? 'text' : 'anything';
}

function rootOf(schema: SchemaNode): Field {
  return makeField(schema, schema.definitions ?? {}, '');
}

/** Each is made when it is first asked for: most runs meet one kind of file. */
const roots: Readonly<Record<FileKind, () => Field>> = {
  role: once(() => rootOf(roleSchema)),
  translation: once(() => rootOf(translationSchema)),
  config: once(() => rootOf(configSchema)),
  vocabulary: once(() => rootOf(vocabularySchema)),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
