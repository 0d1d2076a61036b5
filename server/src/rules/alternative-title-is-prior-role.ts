import type { RoleDocument } from '../model/document.ts';
import { entryOf } from '../syntax/navigate.ts';
import { shown } from '../text/shown.ts';
import { wordsOf } from '../text/words.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn, type Item } from './shared/items.ts';

const director = `id: director
lang: en
title: E-commerce director
progression: { evolvesFrom: [{ label: E-commerce manager }] }
alternativeTitles:
  - { id: manager, label: `;

export const alternativeTitleIsPriorRole: Rule = {
  id: 'alternative-title-is-prior-role',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A role is also called what one was before coming to it.',
    fr: 'Un rôle porte aussi le nom d’un poste qui y mène.',
  },
  why: {
    en: 'Either the two are one role, and nobody comes from it, or they are two, and the name is not another one for this.',
    fr: 'Ou bien les deux ne font qu’un, et personne n’en vient, ou bien ce sont deux rôles, et ce nom n’est pas celui-ci.',
  },
  bad: `${director}E-commerce manager }\n`,
  good: `${director}Online sales director }\n`,

  *check(document) {
    if (document.kind !== 'role') return;
    const priors = priorRoles(document);
    if (priors.size === 0) return;
    for (const { node } of itemsAt(document.tree, 'alternativeTitles')) {
      const label = textIn(node, 'label');
      const prior = label && textIn(node, 'kind')?.value !== 'former' ? priors.get(wordsOf(label.value)) : undefined;
      if (!label || !prior) continue;
      const name = shown(label.value);
      yield {
        range: label.node.range,
        message: {
          en: `'${name}' is another name of this role and also a post that leads to it`,
          fr: `« ${name} » est un autre nom de ce rôle et aussi un poste qui y mène`,
        },
        related: [
          {
            location: { uri: document.uri, range: prior.node.range },
            message: { en: 'the post that leads to it', fr: 'le poste qui y mène' },
          },
        ],
      };
    }
  },
};

function priorRoles({ tree }: RoleDocument): ReadonlyMap<string, Item> {
  const routes = itemsAt(tree, 'requirements', 'experience', 'routes').flatMap(({ node, path }) =>
    entryOf(node, 'roles') ? itemsAt(tree, ...path, 'roles') : [],
  );
  const priors = new Map<string, Item>();
  for (const item of [...itemsAt(tree, 'progression', 'evolvesFrom'), ...routes]) {
    const label = textIn(item.node, 'label');
    if (label) priors.set(wordsOf(label.value), item);
  }
  priors.delete('');
  return priors;
}
