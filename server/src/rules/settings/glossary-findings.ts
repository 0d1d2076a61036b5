import type { RoleDocument } from '../../model/document.ts';
import { fieldAt, isExtension, rootField } from '../../schema/field.ts';
import { entryOf, walk } from '../../syntax/navigate.ts';
import type { MapNode, SyntaxNode } from '../../syntax/tree.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { folded } from '../../text/folded.ts';
import type { TextRange } from '../../text/range.ts';
import { shown } from '../../text/shown.ts';

/** What a glossary says that fits the schema and yet does harm. */
export function glossaryFindings(document: RoleDocument): readonly Diagnostic[] {
  const { root } = document.tree;
  if (!root) return [];
  return [...unknownLanguages(root), ...wordsOfTwoTerms(document.uri, root)];
}

/** The names of these groups are the author's, so the schema only knows their form. */
function* unknownLanguages(root: SyntaxNode): Generator<Diagnostic> {
  for (const { node, path } of walk(root)) {
    if (node.kind !== 'map' || node.entries.length === 0) continue;
    const field = fieldAt(rootField('vocabulary'), path);
    if (!field?.others || field.fields.size > 0) continue;
    for (const { name, key } of node.entries) {
      if (languageTag.test(name) || isExtension(name)) continue;
      yield {
        code: 'bad-form',
        severity: 'error',
        message: {
          en: `'${shown(name)}' is no language; words stand under the code of theirs, for example 'fr' or 'en'`,
          fr: `« ${shown(name)} » n’est pas une langue ; les mots se rangent sous le code de la leur, par exemple « fr » ou « en »`,
        },
        range: key.range,
      };
    }
  }
}

/** As the schema has it. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

interface Written {
  readonly term: MapNode;
  readonly range: TextRange;
}

/** A word that leads to two terms leads nowhere: nobody can say which one is preferred. */
function wordsOfTwoTerms(uri: string, root: SyntaxNode): readonly Diagnostic[] {
  const terms = entryOf(root, 'terms')?.value;
  const first = new Map<string, Written>();
  const found: Diagnostic[] = [];
  for (const term of terms?.kind === 'list' ? terms.items : []) {
    if (term.kind !== 'map') continue;
    for (const { language, word, range } of wordsOf(term)) {
      const key = `${language} ${folded(word)}`;
      const other = first.get(key);
      if (!other) first.set(key, { term, range });
      else if (other.term !== term) {
        found.push({
          code: 'ambiguous-word',
          severity: 'warning',
          message: {
            en: `'${shown(word)}' is a word for another term of this file already`,
            fr: `« ${shown(word)} » désigne déjà un autre terme de ce fichier`,
          },
          range,
          related: [
            {
              location: { uri, range: other.range },
              message: { en: 'it stands here as well', fr: 'il figure aussi ici' },
            },
          ],
        });
      }
    }
  }
  return found;
}

function* wordsOf(term: MapNode): Generator<{ language: string; word: string; range: TextRange }> {
  for (const name of ['label', 'synonyms', 'deprecated']) {
    const group = entryOf(term, name)?.value;
    for (const { name: language, value } of group?.kind === 'map' ? group.entries : []) {
      for (const node of value.kind === 'list' ? value.items : [value]) {
        if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') continue;
        yield { language, word: node.value, range: node.range };
      }
    }
  }
}
