import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import { languageOfName } from '../schema/kinds.ts';
import { removeAt } from '../syntax/write/remove-item.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import { onlyByHand, type Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nmission: |-\n  Cares for the patients of a ward.\n';

export const importBoilerplate: Rule = {
  id: 'import-boilerplate',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A text still has words of the web page that it was copied from.',
    fr: 'Un texte garde des mots de la page Web dont il a été copié.',
  },
  why: {
    en: 'Buttons, ratings and notices about cookies say nothing about the role.',
    fr: 'Boutons, notes et avis sur les témoins de connexion ne disent rien du rôle.',
  },
  bad: `${nurse}  Rate this post\n`,
  good: nurse,
  needsWords: true,
  words: [
    {
      kinds: ['title', 'label', 'prose', 'name'],
      entries: [
        'rate this {post|article|page}',
        'notez cet article',
        'note {cet article|cette page}',
        'share {this|this page|this article|this job|on Facebook|on LinkedIn|on Twitter}',
        'partager {cet article|cette page|cette offre|sur Facebook|sur LinkedIn|sur Twitter}',
        'tweet{er|ez| this}',
        '{this site|this website|we} use(s) cookies',
        'ce site utilise des cookies',
        'nous utilisons des cookies',
        'accept all (cookies)',
        'tout accepter',
        'accepter tous les cookies',
        'lire la suite',
        'read more',
        'en savoir plus',
        'click here (to apply)',
        'cliquez ici',
        'cliquez ici pour postuler',
        '{subscribe to our|sign up for our} newsletter',
        '{abonnez|inscrivez}-vous à notre newsletter',
        'all rights reserved',
        'tous droits réservés',
        'leave a {comment|reply}',
        'laisser un commentaire',
        '{related posts|articles similaires|related articles}',
        '{back to top|retour en haut|haut de page}',
        '{skip to content|aller au contenu}',
        '{print this page|imprimer cette page}',
      ],
    },
  ],

  *check(document, _index, { hits }) {
    for (const { text, start, end, found } of hits) {
      const line = lineAround(text.value, start, end);
      if (!line) continue;
      const words = shown(found);
      yield {
        range: text.range(start, end),
        message: {
          en: `'${words}' comes from a web page and says nothing about the role`,
          fr: `« ${words} » vient d’une page Web et ne dit rien du rôle`,
        },
        fixes: removal(document, text, line.start, line.end),
      };
    }
  },
};

/**
 * The line or the sentence that these words are, with the break before it; nothing where they are part of a longer one:
 * people read more, and gather to leave a comment.
 */
function lineAround(value: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  while (start > 0 && !/[\p{L}\p{N}\n.!?…:|»]/u.test(value.charAt(start - 1))) start--;
  const after = /^[^\p{L}\p{N}\n]*(?=$|\n)|^[.!?…|][^\p{L}\p{N}\n]*/u.exec(value.slice(to));
  const isFirst = start === 0 || !/[\p{L}\p{N}]/u.test(value.charAt(start - 1));
  return isFirst && after ? { start, end: to + after[0].length } : undefined;
}

/** The words alone, or the whole field or item where it says nothing else. */
function removal(
  { text, tree, uri }: RoleDocument,
  { value, node, path }: RoleText,
  start: number,
  end: number,
): readonly Fix[] {
  const rest = (value.slice(0, start).trimEnd() + value.slice(end)).trim();
  const isAll = !/[\p{L}\p{N}]/u.test(rest);
  const item = path.at(-1) === 'label' ? path.slice(0, -1) : path;
  const edit = isAll
    ? path.length > 1 || path[0] !== 'title'
      ? removeAt(text, tree.root, item)
      : undefined
    : rewriteScalar(text, node, rest, languageOfName(uri));
  if (!edit) return [];
  return onlyByHand([{ title: { en: 'Remove it', fr: 'Retirer ces mots' }, safe: false, edit: editOf(uri, edit) }]);
}
