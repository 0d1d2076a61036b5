import type { PartialRole } from '../model/document.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { wordsOf } from '../text/words.ts';
import type { Rule } from './rule.ts';
import { fingerprint } from './running/fingerprint.ts';
import { itemsAt, textIn, type Item, type TextField } from './shared/items.ts';
import { twinRemoval } from './shared/twin-removal.ts';

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
    const { role, tree, uri } = document;
    // The values alone are looked at first: hardly any role has such a pair.
    if (!mayHaveTwins(role)) return;
    const seen = new Map<string, Named>();
    // Two tools of one name are no skills: a role may list two editions.
    for (const tool of named(itemsAt(tree, 'tools'), true)) seen.set(wordsOf(tool.label.value), tool);
    let fixable = FIXED;
    for (const skill of groups.flatMap((group) => named(itemsAt(tree, 'skills', group), false))) {
      const { item, label } = skill;
      const keys = [wordsOf(label.value), ...codesOf(item)].filter((key) => key !== '');
      const first = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
      if (!first) {
        for (const key of keys) seen.set(key, skill);
        continue;
      }
      const isSaid = wordsOf(first.label.value) === wordsOf(label.value);
      yield {
        range: label.node.range,
        message: messageFor(label.value, first, isSaid),
        related: [
          {
            location: { uri, range: first.label.node.range },
            message: { en: 'the other place', fr: 'l’autre endroit' },
          },
        ],
        fixes:
          isSaid && fixable-- > 0
            ? twinRemoval(document, item, first.item, { kind: 'skill', name: 'label', alike: !first.isTool })
            : [],
      };
    }
  },
};

const groups = ['technical', 'knowledge', 'soft'] as const;

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

interface Named {
  readonly item: Item;
  readonly label: TextField;
  readonly isTool: boolean;
}

function named(items: readonly Item[], isTool: boolean): readonly Named[] {
  return items.flatMap((item) => {
    const label = textIn(item.node, 'label');
    return label ? [{ item, label, isTool }] : [];
  });
}

/** By numbers that are the same for the same words: true for twins, and hardly ever for others. */
function mayHaveTwins({ skills, tools = [] }: PartialRole): boolean {
  const seen = new Set(tools.map(({ label }) => fingerprint(label)));
  for (const group of groups) {
    for (const { label, mappings } of skills?.[group] ?? []) {
      const print = fingerprint(label);
      if (seen.has(print) || mappings) return true;
      seen.add(print);
    }
  }
  return false;
}

function messageFor(label: string, first: Named, isSaid: boolean): LocalizedText {
  const [name, other] = [shown(label), shown(first.label.value)];
  if (first.isTool)
    return { en: `'${name}' is already listed under 'tools'`, fr: `« ${name} » figure déjà dans « tools »` };
  if (isSaid) return { en: `the skill '${name}' is listed twice`, fr: `la compétence « ${name} » est citée deux fois` };
  return {
    en: `'${name}' has the same code as the skill '${other}'`,
    fr: `« ${name} » a le même code que la compétence « ${other} »`,
  };
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
