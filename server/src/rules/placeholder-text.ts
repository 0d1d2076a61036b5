import type { Visited } from '../schema/visit.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const placeholderText: Rule = {
  id: 'placeholder-text',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A text is still a placeholder.',
    fr: 'Un texte est encore un texte provisoire.',
  },
  why: {
    en: "Notes such as 'TODO' are for the author; on a published page they tell readers that nobody finished the role.",
    fr: 'Une note comme « à compléter » s’adresse à l’auteur ; sur une page publiée, elle dit au lecteur que la fiche est inachevée.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nmission: "TODO: ask the ward manager"\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nmission: Care for the patients of a ward.\n',

  *check({ fields }) {
    for (const { node } of fields.filter(isPlaceholder)) {
      const placeholder = placeholderIn(node) ?? '';
      yield {
        range: node.range,
        message: {
          en: `'${shown(placeholder)}' is a placeholder; write the text or remove the field`,
          fr: `« ${shown(placeholder)} » est un texte provisoire ; écrire le texte ou retirer le champ`,
        },
      };
    }
  },
};

function isPlaceholder({ node, field }: Visited): boolean {
  const free = field.type === 'text' && field.values.length === 0 && field.pattern === undefined;
  return free && placeholderIn(node) !== undefined;
}

function placeholderIn(node: SyntaxNode): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  return anywhere.exec(node.value)?.[0] ?? (alone.test(node.value) ? node.value.trim() : undefined);
}

/** Nobody writes these in a finished text; in small letters, `todo` is a word of other languages. */
const anywhere = /\bTODO\b|\bTBD\b|\bFIXME\b|\bx{3,}\b|\bX{3,}\b|\?{3,}|[Ll]orem [Ii]psum/;
/** These may be part of a sentence ("goals to be defined with the team"), but are none on their own. */
const alone =
  /^(?:\s*(?:to[- ]?do|tbd|fixme)\b[\s:.!]*|[\s[(<]*(?:à (?:compléter|définir|préciser|rédiger|venir)|to be (?:completed|defined|written|done|confirmed)|tbc|n\/a|\.{3}|…|placeholder)[\s\])>.!]*)$/i;
