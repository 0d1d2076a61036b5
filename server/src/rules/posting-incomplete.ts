import type { RoleDocument } from '../model/document.ts';
import { postingGaps, type PostingGap } from '../model/posting-gaps.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import { isWritten } from '../syntax/written.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { isWebAddress } from '../text/web-address.ts';
import type { Finding, Rule } from './rule.ts';

const posted = `id: nurse
lang: en
title: Nurse
summary: Cares for the patients of a ward.
posting: { employer: Clinic, datePosted: "2026-11-02" }
`;

export const postingIncomplete: Rule = {
  id: 'posting-incomplete',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A posted role lacks what job boards ask for.',
    fr: 'Un rôle à pourvoir manque de ce que demandent les sites d’emploi.',
  },
  why: {
    en: 'Job boards pass over a posting without a text or a place, so the page does not offer them one. An address becomes a link only where it begins with https.',
    fr: 'Les sites d’emploi écartent une offre sans texte ou sans lieu ; la page ne leur en propose donc pas. Une adresse ne devient un lien que si elle commence par https.',
  },
  bad: posted,
  good: `${posted}locations: [{ city: Cork, country: IE }]\n`,

  *check(document) {
    const { role, tree } = document;
    const entry = role.posting && tree.root && entryOf(tree.root, 'posting');
    if (!entry) return;
    for (const gap of postingGaps(role)) {
      const isOtherwise = homes[gap].some((name) => role[name] === undefined && isWritten(tree.root, [name]));
      if (!isOtherwise) yield { range: entry.key.range, message: messages[gap] };
    }
    const url = nodeAt(tree.root, ['posting', 'url']);
    if (url?.kind === 'scalar' && role.posting?.url !== undefined && !isWebAddress(role.posting.url))
      yield noLink(document, url, role.posting.url);
  },
};

function noLink({ text, uri }: RoleDocument, node: ScalarNode, url: string): Finding {
  const secure = url.replace(/^http:/i, 'https:');
  const edit = rewriteScalar(text, node, secure, languageOfName(uri));
  return {
    range: node.range,
    message: {
      en: 'nobody can follow this address on the page: only addresses with https become links',
      fr: 'personne ne peut suivre cette adresse sur la page : seules celles en https deviennent des liens',
    },
    fixes: isWebAddress(secure)
      ? [
          {
            title: { en: `Change to '${shown(secure)}'`, fr: `Remplacer par « ${shown(secure)} »` },
            // Whether it is answered there, we do not know.
            safe: false,
            edit: editOf(uri, edit),
          },
        ]
      : [],
  };
}

/** Where a gap is filled. */
const homes = {
  text: ['mission', 'summary', 'functions'],
  place: ['locations'],
  country: ['locations'],
} as const satisfies Record<PostingGap, readonly string[]>;

const messages: Readonly<Record<PostingGap, LocalizedText>> = {
  text: {
    en: "this posting has no text: write a 'mission', a 'summary' or tasks",
    fr: 'cette offre n’a pas de texte : écrire « mission », « summary » ou des tâches',
  },
  place: {
    en: "this posting has no place: write a 'city', a 'region' or a 'country' in 'locations'",
    fr: 'cette offre n’a pas de lieu : écrire « city », « region » ou « country » dans « locations »',
  },
  country: {
    en: "this posting is for remote work and does not say from where: write a 'country' in 'locations'",
    fr: 'cette offre est en télétravail complet et ne dit pas d’où : écrire « country » dans « locations »',
  },
};
