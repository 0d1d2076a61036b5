import type { RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { parse } from '../syntax/parse.ts';
import { addItem } from '../syntax/write/field.ts';
import { removeAt } from '../syntax/write/remove-item.ts';
import type { PlainData } from '../syntax/write/value.ts';
import type { Fix } from '../text/diagnostic.ts';
import { applyEdits, editBetween, editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn } from './shared/items.ts';
import { products } from './words/products.ts';

const skills = `id: clerk
lang: en
title: Clerk
skills:
  technical:
    - { id: letters, label: Business letters }
`;

export const skillIsTool: Rule = {
  id: 'skill-is-tool',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A product stands among the skills.',
    fr: 'Un produit figure parmi les compétences.',
  },
  why: {
    en: 'Products come and go; under tools they say which one is used here, and the skills say what one has to be able to do with it.',
    fr: 'Les produits passent ; parmi les outils, ils disent lequel sert ici, et les compétences, ce qu’il faut savoir en faire.',
  },
  bad: `${skills}    - { id: word, label: Microsoft Word }\n`,
  good: `${skills}tools:\n  - { id: word, label: Microsoft Word }\n`,
  needsWords: true,
  words: [{ kinds: ['label'], case: 'exact', entries: products }],

  *check(document, _index, { hits }) {
    let fixable = FIXED;
    for (const { text, start, end } of hits) {
      const { path, value } = text;
      if (path[0] !== 'skills' || path.at(-1) !== 'label' || document.kind !== 'role') continue;
      const rest = (value.slice(0, start) + value.slice(end)).trim();
      // What is done with a product is a skill: 'Reporting with Excel'.
      if (rest !== '' && !mastery.test(rest)) continue;
      const name = value.slice(start, end);
      // Listed as a tool as well: that it stands here twice is told already.
      if (itemsAt(document.tree, 'tools').some(({ node }) => textIn(node, 'label')?.value === value)) continue;
      yield {
        range: text.range(start, end),
        message: {
          en: `'${shown(name)}' is a product: list it under 'tools', and here what has to be done with it`,
          fr: `« ${shown(name)} » est un produit : le citer dans « tools », et ici ce qu’il faut savoir en faire`,
        },
        fixes: fixable-- > 0 ? move(document, path.slice(0, -1), name) : [],
      };
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

/** They say only that one knows it. */
const mastery =
  /^(?:(?:bonne )?(?:maîtrise|connaissance|utilisation|pratique) (?:de|d[’']|du|des)|maîtriser|utiliser|logiciel|outil|(?:proficiency|proficient|skilled|experience) (?:in|with)|(?:good )?knowledge of|(?:use|mastery) of)$/iu;

/** Not where something refers to it as to a skill. */
function move(
  { text, tree, uri, references, definitions }: RoleDocument,
  path: readonly (string | number)[],
  label: string,
): Fix[] {
  const item = nodeAt(tree.root, path);
  const id = item?.kind === 'map' ? textIn(item, 'id')?.value : undefined;
  if (item?.kind !== 'map' || id === undefined) return [];
  const isUsed = references.some((reference) => reference.kind === 'skill' && reference.id === id);
  const isTaken = definitions.some((definition) => definition.kind === 'tool' && definition.id === id);
  if (isUsed || isTaken) return [];
  const importance = textIn(item, 'importance')?.value;
  const tool: PlainData = importance === undefined ? { id, label } : { id, label, importance };
  const removal = removeAt(text, tree.root, path);
  if (!removal) return [];
  // One after the other: both may be at the end of the text.
  const language = languageOfName(uri);
  const left = applyEdits(text, [removal]);
  const added = addItem(left, parse(uri, left, language), ['tools'], tool, language);
  if (!added) return [];
  return [
    {
      title: { en: "Move it to 'tools'", fr: 'Le déplacer dans « tools »' },
      safe: false,
      edit: editOf(uri, editBetween(text, applyEdits(left, added))),
    },
  ];
}
