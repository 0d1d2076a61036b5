import assert from 'node:assert/strict';
import { Ajv, type ValidateFunction } from 'ajv';
import { readSchema } from '../schemas/generate.ts';
import { vocabulary, type Schema } from '../schemas/json-schema.ts';

const role = await readSchema('role.schema.json');
const translation = await readSchema('translation.schema.json');
const schemas = new Map([
  ['role', role],
  ['translation', translation],
  ['config', await readSchema('config.schema.json')],
  ['vocabulary', await readSchema('vocabulary.schema.json')],
]);

for (const [name, schema] of schemas) {
  describe(`${name}.schema.json`, () => {
    const places = [...placesOf(schema, '#')];

    it('is valid draft-07 and compiles strictly', () => {
      const ajv = strictAjv();
      assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
      assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
      ajv.compile(schema);
    });

    it('describes every value in English and French, with an example', () => {
      const missing = places.flatMap(({ path, schema }) => missingTexts(schema).map((text) => `${path}: ${text}`));
      assert.deepEqual(missing, []);
    });

    it('sets French as French is set', () => {
      const texts = places.flatMap(({ schema }) => Object.values(schema['x-fr'] ?? {}).flat());
      const straight = texts.filter((text) => text.includes("'"));
      assert.deepEqual(straight, []);
      const unspaced = texts.filter((text) => /[^\u00a0][:;!?»]|«[^\u00a0]/.test(text.replace(/https?:/g, '')));
      assert.deepEqual(unspaced, []);
    });

    it('explains every value of a list in both languages', () => {
      const uneven = places.filter(
        ({ schema }) =>
          schema.enum &&
          (schema.enumDescriptions?.length !== schema.enum.length ||
            schema['x-fr']?.enumDescriptions?.length !== schema.enum.length),
      );
      assert.deepEqual(pathsOf(uneven), []);
    });

    it('says in words what a pattern wants, in both languages', () => {
      const silent = places.filter(
        ({ schema }) => schema.pattern && !(schema.patternErrorMessage && schema['x-fr']?.patternErrorMessage),
      );
      assert.deepEqual(pathsOf(silent), []);
    });

    it('gives examples that fit', () => {
      const ajv = strictAjv();
      for (const { path, schema: part } of places) {
        const { examples = [], ...rest } = part;
        const validate = ajv.compile({ ...rest, definitions: schema.definitions });
        const values = part.default === undefined ? examples : [part.default, ...examples];
        for (const value of values) assert.ok(validate(value), `${path}: ${wrong(value, validate)}`);
      }
    });

    it('closes every object but for x-* keys', () => {
      const open = places.filter(
        ({ schema }) =>
          schema.properties &&
          !(
            schema.additionalProperties === false &&
            '^x-' in (schema.patternProperties ?? {}) &&
            schema.type === 'object'
          ),
      );
      assert.deepEqual(pathsOf(open), []);
    });

    it('requires only what it describes', () => {
      const unknown = places.flatMap(({ path, schema }) =>
        (schema.required ?? []).filter((name) => !schema.properties?.[name]).map((name) => `${path}: ${name}`),
      );
      assert.deepEqual(unknown, []);
    });

    it('bounds every list and every text', () => {
      const unbounded = places.filter(
        ({ schema }) =>
          (schema.type === 'array' && schema['maxItems'] === undefined) ||
          (schema.type === 'string' && !schema.enum && !schema['maxLength'] && !isShort(schema.pattern)),
      );
      assert.deepEqual(pathsOf(unbounded), []);
    });

    it('leaves no definition unused', () => {
      const text = JSON.stringify(schema);
      const unused = Object.keys(schema.definitions ?? {}).filter((key) => !text.includes(`"#/definitions/${key}"`));
      assert.deepEqual(unused, []);
    });

    it('has no union and no text that a $ref would hide', () => {
      const keywords = [...nodesOf(schema)];
      assert.deepEqual(
        keywords.filter((node) => 'oneOf' in node || 'anyOf' in node),
        [],
      );
      assert.deepEqual(
        keywords.filter((node) => '$ref' in node && Object.keys(node).length > 1),
        [],
      );
    });
  });
}

describe('all schemas together', () => {
  const places = [...schemas.values()].flatMap((schema) => [...placesOf(schema, '#')]);
  const patterns = [...new Set(places.flatMap(({ schema }) => (schema.pattern ? [schema.pattern] : [])))];

  it('refer only to kinds that something names', () => {
    const named = new Set(places.map(({ schema }) => schema['x-id']));
    const unnamed = places.filter(({ schema }) => schema['x-ref'] && !named.has(schema['x-ref']));
    assert.deepEqual(pathsOf(unnamed), []);
  });

  it('name the kinds of the role model', () => {
    const kinds = [...placesOf(role, '#')].flatMap(({ schema }) => schema['x-id'] ?? []);
    assert.deepEqual(
      [...kinds].toSorted(),
      'accountability alternative-title certification domain employer function level objective pathway role route scope-note sector skill task tool'.split(
        ' ',
      ),
    );
  });

  it('give a translation every text that may be translated', () => {
    const count = (schema: Schema): number =>
      [...placesOf(schema, '#')].filter(({ schema: part }) => part['x-translatable']).length;
    // Beside an id, the translated object of a definition stands for it: as many texts, none lost.
    assert.equal(count(translation), count(role));
    assert.deepEqual([...translation.required!].toSorted(), ['lang', 'translationOf']);
    assert.equal(
      [...placesOf(translation, '#')].some(({ schema }) => schema['x-id']),
      false,
    );
  });

  it('anchor every pattern', () => {
    assert.ok(patterns.length >= 8);
    assert.deepEqual(
      patterns.filter((pattern) => !/^\^[^|]*\$$/.test(withoutGroups(pattern))),
      [],
    );
  });

  it('have no pattern that may read one text in two ways', () => {
    assert.deepEqual(patterns.flatMap(ambiguities), []);
    assert.deepEqual(
      ['^(a+)+$', '^(a|ab+)*b$', '^[a-z]+[a-z0-9]*$', '^([a-z]+-?)*$', '^a+b?a+$', '^(-[a-z-]+)*$'].filter(
        (bad) => ambiguities(bad).length === 0,
      ),
      [],
    );
  });

  it('come to an end of long hostile texts', () => {
    const repeated = ['a', 'a-', '0', '-', '1-', 'A', '.', 'é', ' ', '\\ a', '\\'].map((part) => part.repeat(10_000));
    const texts = repeated.flatMap((text) => [text, `${text}!`, `a${text}\n`, `https://${text}`, `https://${text}\n`]);
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, 'u');
      assert.ok(texts.filter((text) => expression.test(text)).length < texts.length, pattern);
    }
  });
});

interface Place {
  readonly path: string;
  readonly schema: Schema;
}

/** Every value that an author can write and every definition, with where it stands. Bare references are their target's. */
function* placesOf(schema: Schema, path: string): IterableIterator<Place> {
  if (schema.$ref) return;
  yield { path, schema };
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    yield* placesOf(part, `${path}/properties/${name}`);
  if (schema.items) yield* placesOf(schema.items, `${path}/items`);
  if (typeof schema.additionalProperties === 'object') yield* placesOf(schema.additionalProperties, `${path}/values`);
  if (schema.propertyNames) yield* placesOf(schema.propertyNames, `${path}/propertyNames`);
  for (const [name, part] of Object.entries(schema.definitions ?? {}))
    yield* placesOf(part, `${path}/definitions/${name}`);
}

/** Every object in the schema, but not in examples. */
function* nodesOf(value: unknown): IterableIterator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const [key, part] of Object.entries(value)) if (key !== 'examples') yield* nodesOf(part);
}

function pathsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ path }) => path);
}

function missingTexts(schema: Schema): readonly string[] {
  const texts = { title: schema.title, description: schema.description };
  const french = { 'x-fr.title': schema['x-fr']?.title, 'x-fr.description': schema['x-fr']?.description };
  const missing = Object.entries({ ...texts, ...french }).flatMap(([name, text]) => (text ? [] : name));
  const examples = (schema.examples ?? []).filter((example) => JSON.stringify(example) !== '{}');
  return examples.length > 0 ? missing : [...missing, 'examples'];
}

/** Whether a pattern bounds its text by itself. */
function isShort(pattern: string | undefined): boolean {
  return pattern !== undefined && !/[*+]|,\}/.test(pattern);
}

/**
 * Where a pattern may go two ways after a repeat without end, which is what makes an engine backtrack.
 *
 * Such a repeat may be followed only by the end or by a plain character that no repeated set of the pattern holds, and a
 * repeated group begins with one. Then each character has one reading, and the time grows with the text alone. What would
 * hide a second reading is refused beside a repeat: alternatives, optional parts after it, more than one group.
 */
function ambiguities(pattern: string): readonly string[] {
  // What is looked at before a text is read, without a repeat, has one reading.
  const read = pattern.replace(/^\^\(\?![^()*+{}|]*\)/, '^');
  const atoms: readonly string[] = read.match(/\\.|\[[^\]]*\]|[*+?]|\{[^}]*\}|[^*+?{}]/g) ?? [];
  const isEndless = (atom: string | undefined): boolean => /^[*+]$|^\{\d+,\}$/.test(atom ?? '');
  const first = atoms.findIndex(isEndless);
  if (first < 0) return [];
  const isHidden = atoms.includes('|') || atoms.indexOf('(') !== atoms.lastIndexOf('(');
  if (isHidden || atoms.slice(first).some((atom) => /^[?{]/.test(atom)))
    return [`${pattern}: too much beside a repeat`];

  const sets = atoms.filter((atom, index) => isEndless(atoms[index + 1]) && atom !== ')');
  const isPlain = (atom: string): boolean => /^(\\\W|[^\\[(.])$/.test(atom);
  const isHeld = (atom: string): boolean =>
    sets.some((set) => new RegExp(`^${set}$`, 'u').test(atom.replace('\\', '')));
  return atoms.flatMap((atom, index) => {
    if (!isEndless(atom)) return [];
    const opening = atoms[index - 1] === ')' ? [atoms[atoms.lastIndexOf('(', index) + 1] ?? ''] : [];
    const next = atoms.slice(index + 1).find((following) => !/^[()*+]$/.test(following)) ?? '';
    const isClear = [...opening, next].every((start) => start === '$' || (isPlain(start) && !isHeld(start)));
    return isClear ? [] : [`${pattern}: what follows '${atoms[index - 1]}${atom}'`];
  });
}

/** The pattern outside its groups: an alternative there would take an anchor away from the other one. */
function withoutGroups(pattern: string): string {
  const inner = pattern.replace(/\([^()]*\)/g, '');
  return inner === pattern ? pattern : withoutGroups(inner);
}

function strictAjv(): Ajv {
  const isDate = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  return new Ajv({ strict: true, formats: { date: isDate }, keywords: [...vocabulary] });
}

function wrong(value: unknown, validate: ValidateFunction): string {
  return `${JSON.stringify(value)} ${JSON.stringify(validate.errors)}`;
}
