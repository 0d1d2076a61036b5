/** One field as a schema has it. */
import type { LocalizedText } from '../text/language.ts';

export type FieldType = 'text' | 'number' | 'whole number' | 'yes or no' | 'list' | 'group' | 'anything';

export interface FieldValue {
  readonly value: string | number;
  readonly description: LocalizedText | undefined;
}

/** A part of a schema. */
export interface SchemaNode {
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

type Definitions = Readonly<Record<string, SchemaNode>>;

/**
 * A field, as validation, hover and completion ask for it: references followed, both languages side by side. Words, and
 * what lies below it, are made when somebody wants to know.
 */
export class Field {
  readonly type: FieldType;
  readonly examples: readonly unknown[];
  readonly default: unknown;
  readonly pattern: string | undefined;
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
  readonly required: readonly string[];
  readonly #node: SchemaNode;
  readonly #definitions: Definitions;
  readonly #name: string;
  #title: LocalizedText | undefined;
  #values: readonly FieldValue[] | undefined;
  #fields: ReadonlyMap<string, Field> | undefined;
  #others: Field | undefined;
  #items: Field | undefined;

  /** @param name where the schema has no title for it. */
  constructor(schemaNode: SchemaNode, definitions: Definitions, name: string) {
    const node = followed(schemaNode, definitions);
    this.type = typeOf(node);
    this.examples = node.examples ?? [];
    this.default = node.default;
    this.pattern = node.pattern;
    this.isDate = node.format === 'date';
    this.minimum = node.minimum;
    this.maximum = node.maximum;
    this.maxItems = node.maxItems;
    this.maxLength = node.maxLength;
    this.names = node['x-id'];
    this.refersTo = node['x-ref'];
    this.choices = node['x-values'];
    this.translatable = node['x-translatable'] === true;
    this.prose = node['x-prose'] === true;
    this.required = node.required ?? [];
    this.#node = node;
    this.#definitions = definitions;
    this.#name = name;
  }

  get title(): LocalizedText {
    const { title, 'x-fr': fr } = this.#node;
    this.#title ??= both(title, fr?.title) ?? { en: this.#name, fr: this.#name };
    return this.#title;
  }

  get description(): LocalizedText | undefined {
    return both(this.#node.description, this.#node['x-fr']?.description);
  }

  /** What the pattern asks for, in words. */
  get form(): LocalizedText | undefined {
    return both(this.#node.patternErrorMessage, this.#node['x-fr']?.patternErrorMessage);
  }

  /** The words or the steps of a scale to choose from; empty where any value of the type goes. */
  get values(): readonly FieldValue[] {
    this.#values ??= valuesOf(this.#node);
    return this.#values;
  }

  /** The fields of a group, in canonical order; empty for anything else. */
  get fields(): ReadonlyMap<string, Field> {
    this.#fields ??= this.#made();
    return this.#fields;
  }

  /** What every other name in a group holds, where names are free. */
  get others(): Field | undefined {
    const { additionalProperties: others } = this.#node;
    if (typeof others !== 'object') return undefined;
    this.#others ??= this.#below(others, this.#name);
    return this.#others;
  }

  /** What a list holds. */
  get items(): Field | undefined {
    const { items } = this.#node;
    if (!items) return undefined;
    this.#items ??= this.#below(items, this.#name);
    return this.#items;
  }

  /** The same under another title. */
  titled({ en, fr }: LocalizedText): Field {
    const node = { ...this.#node, title: en, 'x-fr': { ...this.#node['x-fr'], title: fr } };
    return new Field(node, this.#definitions, this.#name);
  }

  // Not where it is asked for: that is done for each value of a file, and a function made there costs at each call.
  #made(): ReadonlyMap<string, Field> {
    const properties = Object.entries(this.#node.properties ?? {});
    return new Map(properties.map(([key, value]) => [key, this.#below(value, key)]));
  }

  #below(node: SchemaNode, name: string): Field {
    return new Field(node, this.#definitions, name);
  }
}

/** The node with what it refers to laid under it: what stands beside the reference is more particular and wins. */
function followed(node: SchemaNode, definitions: Definitions): SchemaNode {
  const referred = node.$ref ?? node.allOf?.[0]?.$ref;
  const target = referred === undefined ? undefined : definitions[referred.slice('#/definitions/'.length)];
  if (!target) return node;
  const under = followed(target, definitions);
  return { ...under, ...node, 'x-fr': { ...under['x-fr'], ...node['x-fr'] } };
}

function valuesOf(node: SchemaNode): readonly FieldValue[] {
  const fr = node['x-fr'];
  return [
    ...(node.enum ?? []).map((value, index) => ({
      value,
      description: both(node.enumDescriptions?.[index], fr?.enumDescriptions?.[index]),
    })),
    ...(node['x-steps'] ?? []).map((step, index) => ({
      value: (node.minimum ?? 0) + index,
      description: both(step, fr?.steps?.[index]),
    })),
  ];
}

function both(en: string | undefined, french: string | undefined): LocalizedText | undefined {
  return en === undefined ? undefined : { en, fr: french ?? en };
}

function typeOf(node: SchemaNode): FieldType {
  if (node.type === 'object') return 'group';
  if (node.type === 'array') return 'list';
  if (node.type === 'integer') return 'whole number';
  if (node.type === 'number') return 'number';
  if (node.type === 'boolean') return 'yes or no';
  return node.type === 'string' ? 'text' : 'anything';
}
