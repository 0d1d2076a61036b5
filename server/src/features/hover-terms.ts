/** Hovers on words and codes that a vocabulary knows. */
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { conceptOf } from '../model/terms/concept-codes.ts';
import { conceptsNamed } from '../model/terms/concept-search.ts';
import { languageIn, levelNames, type Concept, type Termbase } from '../model/terms/concept.ts';
import { termbasesFor } from '../model/terms/termbases.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { Path, SyntaxNode } from '../syntax/tree.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import { conceptCard } from './concept-card.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/**
 * What a vocabulary says of the label, the title, the code or the level at `path`.
 *
 * @returns nothing where no vocabulary for the file knows it.
 */
export function aboutTerm(document: RoleDocument, path: Path, index: RoleIndex): LocalizedText | undefined {
  if (document.kind !== 'role' || index.vocabularies.length === 0) return undefined;
  const name = path.at(-1);
  const termbases = termbasesFor(document.uri, index);
  const group = nodeAt(document.tree.root, path.slice(0, -1));
  if (path.at(-3) === 'mappings' && (name === 'code' || name === 'uri')) return aboutCode(group, termbases, document);
  if (name === 'level') return aboutLevel(group, termbases, document);
  if (name !== 'label' && path.join('.') !== 'title') return undefined;
  const found = conceptCalled(textOf(group, String(name)), termbases, document);
  return found && conceptCard(found.concept, found.termbase, document.head.lang);
}

interface Found {
  readonly concept: Concept;
  readonly termbase: Termbase;
}

function aboutCode(
  mapping: SyntaxNode | undefined,
  termbases: readonly Termbase[],
  { head }: RoleDocument,
): LocalizedText | undefined {
  const scheme = textOf(mapping, 'scheme');
  const termbase = termbases.find((one) => one.scheme === scheme);
  const concept = termbase && conceptOf(termbase, { code: textOf(mapping, 'code'), uri: textOf(mapping, 'uri') });
  return concept && conceptCard(concept, termbase, head.lang);
}

/** What this level means for what the item is called. */
function aboutLevel(
  item: SyntaxNode | undefined,
  termbases: readonly Termbase[],
  document: RoleDocument,
): LocalizedText | undefined {
  const found = conceptCalled(textOf(item, 'label'), termbases, document);
  const level = levelNames.find((one) => one === textOf(item, 'level'));
  const sentence = found && level && found.concept.levels[level]?.[languageIn(found.termbase, document.head.lang)];
  return sentence ? sameInAll(escapeMarkdown(shortened(sentence, 400))) : undefined;
}

/** The entry of the nearest vocabulary that has such words; of several there is nothing to choose by. */
function conceptCalled(
  words: string | undefined,
  termbases: readonly Termbase[],
  { head }: RoleDocument,
): Found | undefined {
  if (words === undefined) return undefined;
  for (const termbase of termbases) {
    if (languageIn(termbase, head.lang) < 0) continue;
    const [concept] = conceptsNamed(termbase, words, head.lang);
    if (concept) return { concept, termbase };
  }
  return undefined;
}

function textOf(node: SyntaxNode | undefined, name: string): string | undefined {
  const value = entryOf(node, name)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
