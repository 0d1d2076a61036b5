/**
 * A role with every field of the schema, made from the schema itself, so that a new field is in it from its first day.
 */
import type { Random } from '../bench/corpus/random.ts';
import schema from '../../schemas/role.schema.json' with { type: 'json' };

interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly examples?: readonly unknown[];
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: string;
}

/** Which of all that a role may hold it does hold. */
export interface Choices {
  keep(name: string): boolean;
  oneOf<T>(values: readonly T[]): T | undefined;
}

const everything: Choices = { keep: () => true, oneOf: ([first]) => first };

/** Some of it, as it comes; what is required is always there. */
export function someOf({ below, pick }: Random): Choices {
  return { keep: () => below(4) > 0, oneOf: (values) => (values.length > 0 ? pick(values) : undefined) };
}

/** A JSON role in which every free text is `text` with its own number before it; items have the ids `a-skill`, `a-task`, ... */
export function fullRole(
  text: (number: number) => string,
  lang = 'en',
  { keep, oneOf } = everything,
): Record<string, unknown> {
  let count = 0;
  const make = (node: Node): unknown => {
    const { type, examples, ...whole } = resolve(node);
    if (whole['x-id'] === 'role') return 'full-role';
    if (whole['x-ref'] === 'role') return 'other-role';
    if (whole['x-id'] ?? whole['x-ref']) return `a-${whole['x-id'] ?? whole['x-ref']}`;
    if (whole.enum) return oneOf(whole.enum);
    if (type === 'object') {
      const kept = Object.entries(whole.properties ?? {}).filter(
        ([name]) => whole.required?.includes(name) || keep(name),
      );
      return Object.fromEntries(kept.map(([name, child]) => [name, make(child)]));
    }
    if (type === 'array') return [make(whole.items ?? {})];
    if (type === 'boolean') return oneOf([true, false]);
    if (type === 'integer' || type === 'number') return oneOf(examples ?? []) ?? whole.minimum ?? 3;
    if (whole.pattern !== undefined || whole.format !== undefined) return oneOf(examples ?? []);
    return text(++count);
  };
  const role: Record<string, unknown> = { ...(make(schema) as Record<string, unknown>), lang };
  // All skills of a role share one row of ids, but the schema has one kind for its three lists.
  const skills = (role['skills'] ?? {}) as Record<string, readonly Record<string, unknown>[]>;
  for (const kind of ['knowledge', 'soft']) {
    if (skills[kind]) skills[kind] = skills[kind].map((skill) => ({ ...skill, id: `a-${kind}-skill` }));
  }
  return role;
}

/** Settings with which the page of a role with every field tells all of it. */
export const showingAll = { 'rolespec.config.yaml': 'page: { publish: [evaluation] }\n' } as const;

/** Every free text of a role, with its JSON pointer. */
export function* textsOf(value: unknown, pointer = ''): Generator<{ readonly pointer: string; readonly text: string }> {
  if (typeof value === 'string') yield { pointer, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) yield* textsOf(child, `${pointer}/${name}`);
}

function resolve(node: Node): Node {
  const name = node.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : (schema.definitions as Readonly<Record<string, Node>>)[name];
  const parts = [...(target ? [target] : []), ...(node.allOf ?? [])].map(resolve);
  return Object.assign({}, ...parts, node) as Node;
}
