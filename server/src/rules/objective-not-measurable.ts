import type { RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { addField } from '../syntax/write/field.ts';
import { isWritten } from '../syntax/written.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { itemsAt, textIn, type Item } from './shared/items.ts';

const safety = `id: nurse
lang: en
title: Nurse
objectives:
  - id: waiting
    statement: Reduce the time that patients wait
`;

export const objectiveNotMeasurable: Rule = {
  id: 'objective-not-measurable',
  severity: 'info',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'An objective does not say by what it is measured.',
    fr: 'Un objectif ne dit pas à quoi il se mesure.',
  },
  why: {
    en: 'Without a measure, whoever holds the role and whoever judges it may hold two different things for success.',
    fr: 'Sans mesure, la personne en poste et celle qui l’évalue peuvent se faire deux idées de la réussite.',
  },
  bad: safety,
  good: `${safety}    indicator: Minutes from arrival to first care\n`,

  *check(document) {
    const { kind, tree } = document;
    if (kind !== 'role') return;
    let fixable = FIXED;
    for (const item of itemsAt(tree, 'objectives')) {
      const statement = textIn(item.node, 'statement');
      if (!statement || isWritten(item.node, ['indicator']) || isFigure(item)) continue;
      const text = shown(statement.value);
      yield {
        range: statement.node.range,
        message: {
          en: `'${text}' does not say by what it is measured: write an 'indicator'`,
          fr: `« ${text} » ne dit pas à quoi il se mesure : écrire un « indicator »`,
        },
        fixes: fixable-- > 0 ? addition(document, item, statement.value) : [],
      };
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

/** A figure as the target, or in the statement itself, is a measure, also in words. */
function isFigure({ node }: Item): boolean {
  const said = [textIn(node, 'target')?.value ?? '', textIn(node, 'statement')?.value ?? ''];
  return said.some((text) => /\d/.test(text) || inWords().test(text));
}

/** `Zéro accident`, `Doubler le nombre d’adhérents`, `No lost-time accidents`, `à la date du marché`. */
const inWords = once(
  () =>
    /(?<![\p{L}])(?:zéro|aucune?|doubler?|tripler?|diviser|moitié|tiers|quart|deux|trois|quatre|cinq|dix|cent|date|délai|zero|none|double|triple|halve|half|third|quarter|two|three|four|five|ten|hundred|deadline)(?![\p{L}])|^no /iu,
);

/** More or less of a thing can be measured by that thing. */
const change = once(
  () =>
    /^(?:accroître|augmenter|développer|réduire|diminuer|limiter|maximiser|minimiser|increase|grow|raise|reduce|lower|cut|limit|maximi[sz]e|minimi[sz]e) (?:l’|l'|(?:les?|la|the|our) )?(?=\p{L})/iu,
);

function addition({ text, tree, uri }: RoleDocument, { path }: Item, statement: string): Fix[] {
  const line = statement.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const verb = change().exec(line)?.[0];
  if (verb === undefined) return [];
  const thing = line.slice(verb.length);
  const indicator = thing.charAt(0).toUpperCase() + thing.slice(1);
  const edits =
    indicator.length > LONGEST ? undefined : addField(text, tree, path, 'indicator', indicator, languageOfName(uri));
  if (!edits) return [];
  const title = { en: `Add 'indicator' (${shown(indicator)})`, fr: `Ajouter « indicator » (${shown(indicator)})` };
  return [{ title, safe: false, byHand: true, edit: editOf(uri, ...edits) }];
}

/** What is longer says more than one thing. */
const LONGEST = 80;
