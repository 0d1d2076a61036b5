import { fieldAt, rootField } from '../../../schema/field.ts';
import { slugOf } from '../../../schema/slug.ts';
import type { LooseFields } from '../importer.ts';
import { isGroup } from '../loose-fields.ts';
import { valueCalled } from '../table/cells.ts';
import type { Item, Part } from './markdown-tree.ts';
import { splitTags } from './own-page-items.ts';
import { functionFacts, objectiveFacts, references, taskFacts, type ItemFact } from './own-page-places.ts';
import { isCalled } from './own-words.ts';

type Lose = (...words: readonly string[]) => void;

export function objectiveOf({ words, inner }: Item, lose: Lose): LooseFields {
  const [statement = '', ...tags] = splitTags(words);
  return { statement, final: tags.length > 0 || undefined, ...factsIn(inner, objectiveFacts, lose) };
}

/** A function with its tasks; numbered ones have a priority. */
export function functionOf({ heading, paragraphs, lists }: Part, lose: Lose): LooseFields {
  const tags = paragraphs.filter(({ set }) => set === 'emphasis').flatMap(({ words }) => splitTags(words));
  const prose = paragraphs.filter(({ set }) => set !== 'emphasis').map(({ words }) => words);
  const tasks = lists.flatMap(({ items, isNumbered }) =>
    items
      .filter(({ name }) => name === undefined)
      .map(({ words, inner }, at) => ({
        statement: words,
        priority: isNumbered ? at + 1 : undefined,
        ...factsIn(inner, taskFacts, lose),
      })),
  );
  const facts = lists.flatMap(({ items }) => items).filter(({ name }) => name !== undefined);
  const details = factsIn(facts, functionFacts, lose);
  return { title: heading, ...tagged(tags, lose), description: prose.join('\n\n'), ...details, tasks };
}

function tagged(tags: readonly string[], lose: Lose): LooseFields {
  const fields = fieldAt(rootField('role'), ['functions', 0])?.fields;
  const found: Record<string, unknown> = {};
  for (const tag of tags) {
    const valueOf = (name: string): string | undefined => valueCalled(tag, fields?.get(name)?.values ?? []);
    const name = ['dimension', 'importance'].find((one) => valueOf(one) !== undefined);
    const share = /^(\d{1,3})[\s\u00a0\u202f]?%/.exec(tag)?.[1];
    if (name !== undefined) found[name] = valueOf(name);
    else if (share !== undefined) found['share'] = Number(share);
    else if (isCalled('highlight', tag)) found['highlight'] = true;
    else lose(tag);
  }
  return found;
}

function factsIn(items: readonly Item[], facts: readonly ItemFact[], lose: Lose): LooseFields {
  const found: Record<string, unknown> = {};
  for (const { name, words, inner } of items) {
    const fact = facts.find(({ word }) => isCalled(word, name));
    const values = [...(words === '' ? [] : [words]), ...inner.map((one) => one.words)];
    if (!fact) lose(...values);
    else found[fact.field ?? fact.word] = fact.isList ? values.flatMap(splitTags) : values.join(' ');
  }
  return found;
}

/** The page calls what functions and tasks refer to by its words, the file by its id, which is made of them. */
export function withReferences(role: LooseFields, lose: Lose): LooseFields {
  const known = (lists: readonly (readonly string[])[]): ReadonlySet<unknown> =>
    new Set(
      lists
        .flatMap((path) => itemsAt(role, path))
        .flatMap(({ label, title, statement }) => label ?? title ?? statement),
    );
  const targets = references.map(({ field, to }) => ({ field, labels: known(to) }));
  const resolved = (item: LooseFields): LooseFields => {
    const result: Record<string, unknown> = { ...item };
    for (const { field, labels } of targets) {
      const names = item[field];
      if (!Array.isArray(names)) continue;
      const words = names.map(String);
      lose(...words.filter((word) => !labels.has(word)));
      result[field] = words.filter((word) => labels.has(word)).map((word) => slugOf(word));
    }
    return result;
  };
  const functions = itemsAt(role, ['functions']).map((item) => ({
    ...resolved(item),
    tasks: itemsAt(item, ['tasks']).map(resolved),
  }));
  return functions.length === 0 ? role : { ...role, functions };
}

function itemsAt(group: LooseFields, path: readonly string[]): readonly LooseFields[] {
  const list = path.reduce<unknown>((value, name) => (isGroup(value) ? value[name] : undefined), group);
  return Array.isArray(list) ? list.filter(isGroup) : [];
}
