import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import type { Field } from '../schema/field.ts';
import { languageOfName } from '../schema/kinds.ts';
import type { ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import { hiddenSignsIn, mayHideSigns, withoutSigns, type HiddenSign } from '../text/hidden-signs.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

/** Ids are not looked at where they do not have their form: that is told already. */
export const invisibleSigns: Rule = {
  id: 'invisible-signs',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A text holds signs that nobody sees.',
    fr: 'Un texte contient des signes que personne ne voit.',
  },
  why: {
    en: 'They come along when a text is pasted: searches then miss the word, and some of them show letters in another order than they are read in, so that a title or a code is not what it seems.',
    fr: 'Ils viennent avec un texte collé : les recherches manquent alors le mot, et certains montrent les lettres dans un autre ordre que celui où elles sont lues, si bien qu’un intitulé ou un code n’est pas ce qu’il paraît.',
  },
  bad: 'id: nurse\nlang: en\ntitle: "Night\\u200b nurse"\n',
  good: 'id: nurse\nlang: en\ntitle: "Night nurse"\n',

  *check(document, _index, { texts }) {
    if (!mayHideSigns(document.text)) return;
    const byNode = new Map<SyntaxNode, RoleText>(texts.map((text) => [text.node, text]));
    for (const { node, field } of document.fields) {
      if (node.kind !== 'scalar' || typeof node.value !== 'string' || !isRead(field, node.value)) continue;
      const signs = hiddenSignsIn(node.value);
      const [first] = signs;
      if (!first) continue;
      const text = byNode.get(node);
      const word = wordAround(node.value, first);
      const clean = withoutSigns(node.value, signs);
      const names = [...new Set(signs.map(({ name }) => name))].slice(0, 5).join(', ');
      const where = shown(withoutSigns(word.value, hiddenSignsIn(word.value)).trim() || clean.trim());
      yield {
        range: text ? text.range(word.start, word.start + word.value.length) : node.range,
        message: {
          en: `'${where}' holds what nobody sees: ${names}`,
          fr: `« ${where} » contient ce que personne ne voit : ${names}`,
        },
        fixes: clean.trim() === '' ? [] : [removal(document, node, text, signs, clean)],
      };
    }
  },
};

/** Whether nothing else tells of a sign that does not belong there. */
function isRead({ type, values, isDate, pattern }: Field, value: string): boolean {
  if (type !== 'text' || values.length > 0 || isDate) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

/** What stands around a sign up to the next spaces: a mark on the sign alone would be as wide as it is. */
function wordAround(value: string, { start, end }: HiddenSign): { readonly start: number; readonly value: string } {
  const before = /\S*$/.exec(value.slice(Math.max(0, start - LOOK), start))?.[0] ?? '';
  const behind = /^\S*/.exec(value.slice(end, end + LOOK))?.[0] ?? '';
  return { start: start - before.length, value: before + value.slice(start, end) + behind };
}

const LOOK = 40;

function removal(
  document: RoleDocument,
  node: ScalarNode,
  text: RoleText | undefined,
  signs: readonly HiddenSign[],
  clean: string,
): Fix {
  const edits =
    text && signs.every((sign) => canGoAlone(text, sign))
      ? signs.map(({ start, end, instead }): TextEdit => ({ range: text.range(start, end), newText: instead }))
      : [rewriteScalar(document.text, node, clean, languageOfName(document.uri))];
  return {
    title: { en: 'Remove what nobody sees', fr: 'Retirer ce que personne ne voit' },
    safe: signs.every(({ isHarmless }) => isHarmless),
    edit: editOf(document.uri, ...edits),
  };
}

/** Without quotes what follows may be read as something else, and at the beginning of a line spaces count. */
function canGoAlone({ isExact, node, value }: RoleText, { start }: HiddenSign): boolean {
  return isExact && node.style !== 'plain' && start > 0 && value.charAt(start - 1) !== '\n';
}
