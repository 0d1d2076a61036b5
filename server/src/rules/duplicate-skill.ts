import type { RoleDocument } from '../model/document.ts';
import { entryOf, nodeAt, sameNode } from '../syntax/navigate.ts';
import { removeItem } from '../syntax/write-removal.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import { wordsOf } from '../text/words.ts';
import { itemsAt, textIn, type Item, type TextField } from './items.ts';
import type { Rule } from './rule.ts';

const skills = `id: analyst
lang: en
title: Analyst
skills:
  technical:
    - { id: statistics, label: Statistics }
  knowledge:
    - { id: accounting, label: Accounting }
`;

export const duplicateSkill: Rule = {
  id: 'duplicate-skill',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A skill is listed twice.',
    fr: 'Une compétence est citée deux fois.',
  },
  why: {
    en: 'Two entries for one skill may come to disagree, and whoever counts or compares skills counts it twice.',
    fr: 'Deux entrées pour une même compétence finissent par se contredire, et elle compte deux fois quand on compte ou compare.',
  },
  bad: `${skills}    - { id: statistics-2, label: statistics }\n`,
  good: `${skills}    - { id: economics, label: Economics }\n`,

  *check(document) {
    const { kind, tree, uri } = document;
    if (kind !== 'role') return;
    const seen = new Map<string, Named>();
    for (const { item, label } of named(itemsAt(tree, 'tools'))) {
      // Two tools of one name are no skills: a role may list two editions.
      seen.set(wordsOf(label.value), { item, label, isTool: true });
    }
    let fixable = FIXED;
    for (const { item, label } of skillsIn(document)) {
      const keys = [wordsOf(label.value), ...codesOf(item)].filter((key) => key !== '');
      const first = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
      if (!first) {
        for (const key of keys) seen.set(key, { item, label, isTool: false });
        continue;
      }
      const isSaid = wordsOf(first.label.value) === wordsOf(label.value);
      const [name, other] = [shown(label.value), shown(first.label.value)];
      yield {
        range: label.node.range,
        message: first.isTool
          ? { en: `'${name}' is already listed under 'tools'`, fr: `« ${name} » figure déjà dans « tools »` }
          : isSaid
            ? { en: `the skill '${name}' is listed twice`, fr: `la compétence « ${name} » est citée deux fois` }
            : {
                en: `'${name}' has the same code as the skill '${other}'`,
                fr: `« ${name} » a le même code que la compétence « ${other} »`,
              },
        related: [
          {
            location: { uri, range: first.label.node.range },
            message: { en: 'the other place', fr: 'l’autre endroit' },
          },
        ],
        fixes: isSaid && fixable-- > 0 ? removal(document, item, first) : [],
      };
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

interface Named {
  readonly item: Item;
  readonly label: TextField;
  readonly isTool: boolean;
}

function skillsIn({ tree }: RoleDocument): readonly Omit<Named, 'isTool'>[] {
  return named(['technical', 'knowledge', 'soft'].flatMap((group) => itemsAt(tree, 'skills', group)));
}

function named(items: readonly Item[]): readonly Omit<Named, 'isTool'>[] {
  return items.flatMap((item) => {
    const label = textIn(item.node, 'label');
    return label ? [{ item, label }] : [];
  });
}

/** What a skill is in the classifications that it names exactly. */
function codesOf({ node }: Item): readonly string[] {
  const mappings = entryOf(node, 'mappings')?.value;
  if (mappings?.kind !== 'list') return [];
  return mappings.items.flatMap((mapping) => {
    if (mapping.kind !== 'map' || textIn(mapping, 'match')?.value !== 'exact') return [];
    const code = textIn(mapping, 'uri') ?? textIn(mapping, 'code');
    return code ? [`${textIn(mapping, 'scheme')?.value ?? ''} : ${code.value}`] : [];
  });
}

/** Safe where nothing is lost: it says no more than the other one, and nothing refers to it. */
function removal({ text, tree, uri, references }: RoleDocument, { node, path }: Item, first: Named): Fix[] {
  const id = textIn(node, 'id')?.value;
  const list = nodeAt(tree.root, path.slice(0, -1));
  if (list?.kind !== 'list' || references.some((reference) => reference.kind === 'skill' && reference.id === id))
    return [];
  const edit = removeItem(text, list, node);
  if (!edit) return [];
  const saysNoMore = node.entries.every(({ name, value }) => {
    const there = entryOf(first.item.node, name)?.value;
    return name === 'id' || name === 'label' || (there !== undefined && sameNode(value, there));
  });
  return [
    {
      title: { en: 'Remove the second one', fr: 'Retirer la seconde' },
      safe: saysNoMore && !first.isTool,
      edit: editOf(uri, edit),
    },
  ];
}
