import type { RoleDocument } from '../../model/document.ts';
import { isPattern } from '../../model/terms/vocabulary.ts';
import { entryOf, nodeAt, walk } from '../../syntax/navigate.ts';
import type { SyntaxNode } from '../../syntax/tree.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { shown } from '../../text/shown.ts';
import { isOurs } from './house-findings.ts';

/** What the words and the rules of a house get wrong though it fits the schema. */
export function houseMistakes(document: RoleDocument): readonly Diagnostic[] {
  return [...takenIds(document), ...widePatterns(document), ...contradictions(document)];
}

/** Of two rules with one id, the later one would hold, and nobody could tell their findings apart. */
function takenIds({ tree }: RoleDocument): readonly Diagnostic[] {
  const house = nodeAt(tree.root, ['house']);
  const seen = new Set<string>();
  return (house?.kind === 'list' ? house.items : []).flatMap((rule) => {
    const id = entryOf(rule, 'id')?.value;
    if (id?.kind !== 'scalar' || typeof id.value !== 'string') return [];
    const name = shown(id.value);
    const isTwice = seen.has(id.value);
    seen.add(id.value);
    if (!isTwice && !isOurs(id.value)) return [];
    const message = isTwice
      ? { en: `two rules of the house are called '${name}'`, fr: `deux règles de la maison s’appellent « ${name} »` }
      : {
          en: `'${name}' is the name of a rule that comes with Rolespec; this one is left out`,
          fr: `« ${name} » est le nom d’une règle fournie avec Rolespec ; celle-ci est laissée de côté`,
        };
    return [{ code: 'duplicate-item-id', severity: 'error' as const, message, range: id.range }];
  });
}

/** Patterns that stand for more forms than are looked for. */
function widePatterns({ tree: { root } }: RoleDocument): readonly Diagnostic[] {
  const parts = [nodeAt(root, ['vocabulary']), nodeAt(root, ['house'])].filter((node) => node !== undefined);
  return parts.flatMap((part) =>
    [...walk(part)].flatMap(({ node }) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string' || isPattern(node.value)) return [];
      const message = {
        en: `'${shown(node.value)}' stands for more than a hundred forms; write it as several`,
        fr: `« ${shown(node.value)} » représente plus de cent formes ; l’écrire en plusieurs`,
      };
      return [{ code: 'out-of-range', severity: 'error' as const, message, range: node.range }];
    }),
  );
}

/** Bounds that no number keeps: the rule would find every place, whatever is written there. */
function contradictions({ tree }: RoleDocument): readonly Diagnostic[] {
  const house = nodeAt(tree.root, ['house']);
  return (house?.kind === 'list' ? house.items : []).flatMap((rule) => {
    const must = entryOf(rule, 'must')?.value;
    const [least, most] = [numberIn(must, 'atLeast'), numberIn(must, 'atMost')];
    if (!least || !most || least.value <= most.value) return [];
    const message = {
      en: `no number is at least ${least.value} and at most ${most.value}`,
      fr: `aucun nombre ne vaut au moins ${least.value} et au plus ${most.value}`,
    };
    return [{ code: 'out-of-range', severity: 'error' as const, message, range: most.range }];
  });
}

function numberIn(group: SyntaxNode | undefined, name: string) {
  const node = entryOf(group, name)?.value;
  return node?.kind === 'scalar' && typeof node.value === 'number'
    ? { value: node.value, range: node.range }
    : undefined;
}
