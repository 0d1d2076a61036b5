/** Texts of role files that refer to each other, written in many ways and often half finished. */
import type { Random } from '../bench/corpus/random.ts';

/** The ids of the first fifty files, and some that only a careless program stumbles over. */
export const roleIds: readonly string[] = [
  ...Array.from({ length: 44 }, (_, number) => `role-${number}`),
  ...['constructor', 'to-string', 'null', 'true', 'undefined', 'on'],
];

/** Ids that no file has at first, some of which no role can have. */
export const otherIds = ['__proto__', 'hasOwnProperty', 'No Slug', 'nobody', 'role', ''] as const;

export const itemIds = ['pump', 'scale', 'constructor'] as const;

const titles = ['Nurse', 'nurse', 'Infirmière', 'Ward manager', 'Cook', '🍲'] as const;

/** One that fits the schema as far as its ids do. */
export function roleText(id: string, language: 'yaml' | 'json', random: Random): string {
  const { below, pick } = random;
  const relation = () => ({
    ...(below(8) > 0 && { role: pick(below(12) === 0 ? otherIds : roleIds) }),
    ...(below(3) === 0 && { label: pick(titles) }),
    ...(below(6) === 0 && { relation: pick(['functional', 'hierarchical']) }),
  });
  const relations = (names: readonly string[]) =>
    Object.fromEntries(names.filter(() => below(3) === 0).map((name) => [name, some(3, relation)]));
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most) }, make);
  return written(
    {
      id,
      lang: pick(['en', 'en', 'fr', 'fr-CA']),
      title: pick(titles) + (below(2) === 0 ? '' : ` ${id}`),
      ...(below(5) === 0 && { alternativeTitles: [{ id: 'other', label: pick(titles) }] }),
      ...(below(3) === 0 && { family: pick(['care', 'kitchen']) }),
      tools: itemIds.filter(() => below(2) === 0).map((tool) => ({ id: tool, label: `The ${tool}` })),
      functions: [
        {
          id: pick(itemIds),
          title: 'Care',
          tasks: [{ id: 'a', statement: 'Cares.', tools: some(3, () => pick(itemIds)) }],
        },
      ],
      team: {
        ...relations(['reportsTo', 'manages', 'collaboratesWith']),
        ...(below(9) === 0 && { managesExhaustive: pick([true, false]) }),
      },
      progression: relations(['evolvesFrom', 'evolvesTo', 'related']),
      ...(below(6) === 0 && { meta: { status: pick(['draft', 'deprecated']), supersededBy: pick(roleIds) } }),
    },
    language,
    random,
  );
}

export function translationText(of: string, language: 'yaml' | 'json', random: Random): string {
  const { below, pick } = random;
  const tools = itemIds.filter(() => below(2) === 0).map((id) => ({ id, label: pick(titles) }));
  return written(
    { translationOf: of, lang: pick(['fr', 'de']), ...(below(2) === 0 && { title: pick(titles) }), tools },
    language,
    random,
  );
}

/** The text with one key struck somewhere, or one word typed, pasted or taken away. */
export function mistyped(text: string, random: Random): string {
  const { below, pick } = random;
  const at = below(text.length + 1);
  const part = pick([
    '',
    '',
    '\n',
    ' ',
    'x',
    ':',
    '"',
    "'",
    '{',
    ']',
    '#',
    '- ',
    '\n  ',
    'id: role-1\n',
    '\r',
    '&a *a',
  ]);
  return text.slice(0, at) + part + text.slice(at + below(pick([1, 2, 2, 12])));
}

type Value = string | boolean | readonly Value[] | { readonly [name: string]: Value };

/** Block or flow style, plain or in quotes, as it comes. */
function written(value: Value, language: 'yaml' | 'json', random: Random): string {
  if (language === 'json') return `${JSON.stringify(value, undefined, random.pick([0, 2]))}\n`;
  const end = random.below(6) === 0 ? '\r\n' : '\n';
  return `${random.pick(['', '# role-1, role-2 👩‍⚕️\n', '---\n'])}${block(value, '', random)}\n`.replaceAll('\n', end);
}

function block(value: Value, indent: string, random: Random): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.map((item: Value) => `${indent}- ${blockOrFlow(item, inner, random).trimStart()}`).join('\n');
  }
  if (typeof value !== 'object') return indent + scalar(value, random);
  return Object.entries(value)
    .map(([name, one]) => {
      const isLong = typeof one === 'object' && Object.keys(one).length > 0;
      return `${indent}${name}:${isLong && random.below(3) > 0 ? `\n${block(one, inner, random)}` : ` ${flow(one, random)}`}`;
    })
    .join('\n');
}

function blockOrFlow(value: Value, indent: string, random: Random): string {
  const isLong = typeof value === 'object' && Object.keys(value).length > 0;
  return isLong && random.below(2) === 0 ? block(value, indent, random) : indent + flow(value, random);
}

function flow(value: Value, random: Random): string {
  if (Array.isArray(value)) return `[${value.map((item: Value) => flow(item, random)).join(', ')}]`;
  if (typeof value !== 'object') return scalar(value, random);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}: ${flow(one, random)}`)
    .join(', ')} }`;
}

function scalar(value: string | boolean, random: Random): string {
  if (typeof value === 'boolean') return String(value);
  const isPlain = /^[\p{L}_][\p{L}\d_. -]*$/u.test(value) && !/^(?:null|true|on)$/.test(value);
  return random.pick([isPlain ? value : JSON.stringify(value), JSON.stringify(value), `'${value}'`]);
}
