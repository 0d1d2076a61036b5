/** The part of draft-07 that our schemas use, with our own keywords; see `vocabulary`. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'x-fr'?: FrenchText;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: string;
  readonly 'x-join'?: boolean;
  readonly 'x-translatable'?: boolean;
  readonly 'x-prose'?: boolean;
  readonly 'x-values'?: string;
  readonly 'x-steps'?: readonly string[];
  readonly type?: string;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: SchemaMap;
  readonly patternProperties?: SchemaMap;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly definitions?: SchemaMap;
  readonly [keyword: string]: unknown;
}

export type SchemaMap = Readonly<Record<string, Schema>>;

export interface FrenchText {
  readonly title?: string;
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
  readonly patternErrorMessage?: string;
  readonly steps?: readonly string[];
}

/**
 * The keywords that draft-07 does not know, for a validator that refuses unknown ones.
 *
 * `x-fr` French texts; `x-id` the value names a thing of this kind; `x-ref` it refers to one; `x-join` a translation finds
 * its item by this value; `x-translatable` a translation may hold this text; `x-prose` the text is CommonMark; `x-values`
 * which codes, days or fields there are to choose from; `x-steps` what the whole numbers from the minimum up mean;
 * `enumDescriptions` and `patternErrorMessage` are VS Code's.
 */
export const vocabulary = [
  'x-fr',
  'x-id',
  'x-ref',
  'x-join',
  'x-translatable',
  'x-prose',
  'x-values',
  'x-steps',
  'enumDescriptions',
  'patternErrorMessage',
] as const;

/** The name of the definition that `$ref` leads to. */
export function definitionName(reference: string): string {
  return reference.slice('#/definitions/'.length);
}
